import { randomUUID } from "node:crypto";
import { addMinutes, dateFromJour, diffDays, type Jour, jourOf, toInstant } from "@/lib/time";
import type { MotifSeance, StatutSeance } from "@/prisma/client/enums";
import type { Creneau } from "../agenda";
import { earliest } from "../horloge";
import type { Cible } from "../trame";
import { tellEcrits } from "./ecrits";
import type { Recit } from "./recit";

const RESERVE: readonly StatutSeance[] = ["PROPOSEE", "CONFIRMEE", "TENUE"];
const MOTIFS: readonly MotifSeance[] = [
  "PROFESSIONNEL_INDISPONIBLE",
  "PROFESSIONNEL_INDISPONIBLE",
  "INTERVENANT_INDISPONIBLE",
  "INTEMPERIE",
  "AUTRE",
];

/** The séances of a story, one after the other, each on a day the planner finds. The day of the last one held. */
export function tellSeances(recit: Recit): number {
  const { trame, horloge } = recit;
  let reservee = trame.acceptee + 1;
  let rang = 0;
  let derniere = trame.acceptee;
  for (const cible of trame.cibles) {
    const creneau = findCreneau(recit, cible, reservee);
    if (!creneau) continue;
    tellSeance(recit, cible, { ...creneau, reservee: horloge.passe(reservee, "15:30"), rang });
    const jour = diffDays(horloge.today, jourOf(creneau.debut, horloge.zone));
    // The next one is agreed on at the end of this one, or today at the latest.
    reservee = Math.min(jour, -1);
    if (cible.statut !== "TENUE") continue;
    rang += 1;
    derniere = jour;
  }
  return derniere;
}

/** Nothing free near a day past, in the middle of the holidays: the séance was held before them. */
const PLUS_TOT_JOURS = [0, 14, 28];

function findCreneau({ trame, horloge, agenda, hasard, lieuOf }: Recit, cible: Cible, reservee: number) {
  const { intervenant, referent, associes } = trame;
  const aVenir = cible.jour > 0;
  const souhait = {
    intervenantId: intervenant.acteur.membreId,
    participantIds: [referent, ...associes].map(({ acteur }) => acteur.membreId),
    lieuId: lieuOf(referent.place.territoireId),
    heure: hasard.parmi(["09:30", "14:00"]),
    depuis: toInstant(horloge.jour(aVenir ? 1 : reservee + 1), "00:00", horloge.zone),
    ...(aVenir ? {} : { jusque: horloge.jour(-1) }),
    garde: RESERVE.includes(cible.statut),
  };
  for (const avance of aVenir ? [0] : PLUS_TOT_JOURS) {
    const creneau = agenda.take({ ...souhait, cible: horloge.jour(cible.jour - avance) });
    if (creneau) return creneau;
  }
  return null;
}

type Prevue = Creneau & { reservee: Date; rang: number };

function tellSeance(recit: Recit, cible: Cible, { reservee, rang, ...creneau }: Prevue): void {
  const { espaceId, situationId, hasard, horloge, registre, secretaire, trame } = recit;
  const { statut, ecrit } = cible;
  const { intervenant, referent } = trame;
  const id = randomUUID();
  const jour = jourOf(creneau.debut, horloge.zone);
  const tenue = statut === "TENUE";
  const par = (secretaire ?? intervenant).acteur.membreId;
  const annonceeLe = annonceOf(recit, cible, jour, jourOf(reservee, horloge.zone));
  const restitueeLe = tenue && ecrit === "RESTITUE" ? restitutionOf(recit, jour) : null;
  registre.seances.push({
    ...{ espaceId, id, situationId, statut, ...creneau },
    intervenantId: intervenant.acteur.membreId,
    secretaireId: (cible.secretaire && secretaire?.acteur.membreId) || null,
    statutLe: earliest(addMinutes(tenue ? creneau.fin : reservee, 26 * 60), horloge.now),
    statutParId: par,
    motif:
      statut === "NON_TENUE" || statut === "ANNULEE" || statut === "REPORTEE" ? hasard.parmi(MOTIFS) : null,
    ...(tenue ? heuresReelles(recit, creneau) : {}),
    annonceeLe: annonceeLe && dateFromJour(annonceeLe),
    annonceeParId: annonceeLe && referent.acteur.membreId,
    restitueeLe: restitueeLe && dateFromJour(restitueeLe),
    restitueeParId: restitueeLe && referent.acteur.membreId,
    version: tenue ? 3 : 2,
    creeLe: reservee,
    creeParId: par,
  });
  if (cible.deplacee)
    registre.deplacements.push({
      espaceId,
      seanceId: id,
      deDebut: addMinutes(creneau.debut, -7 * 1440 * hasard.entre(1, 2)),
      versDebut: creneau.debut,
      motif: hasard.parmi(MOTIFS),
      auteurId: par,
      deplaceLe: reservee,
    });
  tellPresences(recit, id, statut);
  if (tenue) tellEcrits(recit, { id, rang, ...creneau }, cible);
}

/** Actual hours and preparation, apart from the planned ones. */
function heuresReelles({ hasard }: Recit, { debut, fin }: Creneau) {
  return {
    reelDebut: addMinutes(debut, hasard.parmi([0, 0, 5, 10])),
    reelFin: addMinutes(fin, hasard.parmi([-15, 0, 0, 5, 15])),
    preparationReelleMinutes: hasard.parmi([45, 60, 60, 60, 75]),
  };
}

function tellPresences({ espaceId, hasard, registre, trame }: Recit, seanceId: string, statut: StatutSeance) {
  const { referent, associes } = trame;
  const etatOf = (membre: typeof referent) => {
    if (statut !== "TENUE") return "ATTENDU";
    if (membre === referent) return "PRESENT";
    return hasard.parmi(["PRESENT", "PRESENT", "PRESENT", "PRESENT", "PRESENT", "EXCUSE", "ABSENT"] as const);
  };
  for (const membre of [referent, ...associes])
    registre.presences.push({ espaceId, seanceId, membreId: membre.acteur.membreId, etat: etatOf(membre) });
}

/** The day the person was told the date: after it was fixed, before it came (000:69). */
function annonceOf({ hasard, horloge }: Recit, cible: Cible, jour: Jour, reservee: Jour): Jour | null {
  if (cible.annoncee === false || (cible.statut !== "CONFIRMEE" && cible.statut !== "TENUE")) return null;
  const ecart = diffDays(horloge.today, jour) - hasard.entre(2, 10);
  const voulu = horloge.ouvre(Math.min(0, ecart));
  return voulu < reservee ? reservee : voulu;
}

/** The day the conclusions were told to the person. */
function restitutionOf({ hasard, horloge }: Recit, jour: Jour): Jour {
  return horloge.ouvre(Math.min(0, diffDays(horloge.today, jour) + hasard.entre(6, 18)));
}
