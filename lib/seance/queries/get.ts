import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { readNonCouverts } from "@/lib/consentement/queries/etats";
import type { EtatConsentement, NonCouvert } from "@/lib/consentement/rules/etat";
import { readEspace, withEspace } from "@/lib/db";
import { type ExterieureLigne, exterieuresOf } from "@/lib/personne-exterieure/queries";
import { type Droits, droitsOf, visibleSeances } from "@/lib/seance/access";
import { type Autour, autourOf, nomIn } from "@/lib/seance/queries/autour";
import { accesOf, SEANCE_SELECT, type SeanceRow } from "@/lib/seance/queries/dto";
import { type Participant, participantsOf, traceOf } from "@/lib/seance/queries/participants";
import { type Sujet, sujetOf } from "@/lib/seance/rules/sujet";
import { type Jour, jourFromDate } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";
import type { MotifSeance, StatutGroupe, StatutSeance, StatutSituation } from "@/prisma/client/enums";

export type SeanceDetail = {
  id: string;
  version: number;
  sujet: Sujet<
    { id: string; code: string; statut: StatutSituation; delegation: string | null },
    { id: string; code: string; statut: StatutGroupe; delegation: string | null }
  >;
  statut: { code: StatutSeance; motif: MotifSeance | null; le: Date; par: string };
  /** Planned, and the minutes booked around it. */
  prevu: { debut: Date; fin: Date; avantMinutes: number; apresMinutes: number; trajetMinutes: number };
  /** As held; null until then. */
  reel: { debut: Date; fin: Date; preparationMinutes: number } | null;
  lieu: SeanceRow["lieu"];
  /** `prise`: another séance has it at the same time. */
  salle: (NonNullable<SeanceRow["salle"]> & { prise: boolean }) | null;
  /** The séance's own link, for who joins from afar. */
  visio: string | null;
  intervenant: { id: string; nom: string };
  secretaire: { id: string; nom: string } | null;
  reservee: { le: Date; par: string };
  participants: Participant[];
  /** Invited without an account. */
  exterieures: ExterieureLigne[];
  deplacements: { de: Date; vers: Date; motif: MotifSeance; par: string; le: Date }[];
  /** Of the situation; null for a group, whose séance has none of its own. */
  consentement: EtatConsentement | null;
  /** Whom the agreement is to be extended to before the séance can be confirmed. */
  nonCouverts: NonCouvert[];
  /** Who keeps the agreement, and tells the person; null for a group. */
  referent: string | null;
  /** The two duties towards the person (000:69): told when, told the conclusions. */
  annonce: { le: Jour; par: string } | null;
  restitution: { le: Jour; par: string } | null;
  droits: Droits;
};

/** One séance, its people, traces and duties; null when it is not the acteur's to see. A constant number of statements. */
export async function getSeance(acteur: Acteur, seanceId: string, now: Date): Promise<SeanceDetail | null> {
  if (!isId(seanceId)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.seance.findFirst({
      where: { AND: [visibleSeances(acteur), { id: seanceId }] },
      select: SEANCE_SELECT,
    });
    if (!row) return null;
    const [autour] = await readEspace<Autour>(acteur, Prisma.sql`SELECT ${autourOf(acteur, row)}`);
    const droits = droitsOf(acteur, accesOf(row), now);
    if (!autour) return null;
    const { etat } = autour;
    const nonCouverts =
      row.situation && etat ? await readNonCouverts(tx, acteur, row.situation.id, etat) : [];
    return detailOf(row, autour, { moi: acteur.membreId, droits, nonCouverts });
  });
}

/** A séance that was read, for the member `moi` who has these rights on it. */
export function detailOf(
  row: SeanceRow,
  autour: Autour,
  { moi, droits, nonCouverts }: { moi: string; droits: Droits; nonCouverts: NonCouvert[] },
): SeanceDetail {
  const nomDe = nomIn(autour);
  const { intervenant, secretaire, reelDebut, reelFin } = row;
  const { statut, debut, annonceeLe, restitueeLe } = row;
  return {
    id: row.id,
    version: row.version,
    sujet: sujetOf({
      situation: row.situation && partieOf(row.situation),
      groupe: row.groupe && partieOf(row.groupe),
    }),
    statut: { code: statut, motif: row.motif, le: row.statutLe, par: nomDe(row.statutParId) },
    prevu: {
      debut,
      fin: row.fin,
      avantMinutes: row.avantMinutes,
      apresMinutes: row.apresMinutes,
      trajetMinutes: row.trajetMinutes,
    },
    reel:
      reelDebut && reelFin
        ? { debut: reelDebut, fin: reelFin, preparationMinutes: row.preparationReelleMinutes ?? 0 }
        : null,
    lieu: row.lieu,
    salle: row.salle && { ...row.salle, prise: autour.sallePrise },
    visio: row.visio,
    intervenant: { id: intervenant.id, nom: `${intervenant.prenom} ${intervenant.nom}` },
    secretaire: secretaire ? { id: secretaire.id, nom: `${secretaire.prenom} ${secretaire.nom}` } : null,
    reservee: { le: row.creeLe, par: nomDe(row.creeParId) },
    participants: participantsOf(row, moi, nomDe),
    exterieures: exterieuresOf(row.exterieures, droits.organiser),
    deplacements: traceOf(row, nomDe),
    consentement: autour.etat,
    nonCouverts,
    referent: row.situation && nomDe(row.situation.referentId),
    annonce: annonceeLe ? { le: jourFromDate(annonceeLe), par: nomDe(row.annonceeParId) } : null,
    restitution: restitueeLe ? { le: jourFromDate(restitueeLe), par: nomDe(row.restitueeParId) } : null,
    droits,
  };
}

const partieOf = <S>({ id, code, statut, delegation }: SujetRow<S>) => ({
  id,
  code,
  statut,
  delegation: delegation?.nom ?? null,
});
type SujetRow<S> = { id: string; code: string; statut: S; delegation: { nom: string } | null };
