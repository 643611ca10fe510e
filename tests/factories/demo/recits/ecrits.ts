import { randomUUID } from "node:crypto";
import { addDays, dateFromJour, jourOf } from "@/lib/time";
import { accorder } from "../genre";
import type { Cible } from "../trame";
import { FINS, SUITES } from "../vignettes/suites";
import type { Note } from "../vignettes/vignette";
import type { Recit } from "./recit";

type Tenue = { id: string; rang: number; debut: Date };

/** What is written of a held séance: minutes, tools, pistes. Nothing when nobody has written yet. */
export function tellEcrits(recit: Recit, seance: Tenue, { ecrit = "RESTITUE", secretaire }: Cible): void {
  if (ecrit === "AUCUN") return;
  const { espaceId, situationId, trame, hasard, horloge, registre, valeur } = recit;
  const note = noteOf(recit, seance.rang);
  const id = randomUUID();
  const redacteur = (secretaire && recit.secretaire) || trame.intervenant;
  const jour = addDays(jourOf(seance.debut, horloge.zone), hasard.entre(2, 4));
  const le = horloge.ensuite(jour, "17:10");
  registre.comptesRendus.push({
    ...{ espaceId, id, seanceId: seance.id },
    redigeParId: redacteur.acteur.membreId,
    modifieLe: le,
    revision: hasard.entre(2, 9),
  });
  const dire = (texte: string) => accorder(texte, trame.referent.feminin);
  const textes = {
    faits: dire(note.faits),
    hypotheses: dire(note.hypotheses),
    pistes: note.pistes.map(({ texte }) => dire(texte)).join("\n"),
    ressources: dire(note.ressources),
  };
  registre.contenus.push({ support: "COMPTE_RENDU", supportId: id, situationId, textes, le });
  const outils = note.outils.map((code) => valeur("outil", code));
  for (const valeurId of outils) registre.comptesRendusOutils.push({ espaceId, compteRenduId: id, valeurId });
  if (ecrit === "BROUILLON") return;
  registre.valides.push(id);
  for (const valeurId of outils) registre.seancesOutils.push({ espaceId, seanceId: seance.id, valeurId });
  tellPistes(recit, seance, note, le);
}

/** The first two séances are the situation's own; then the common bank, and a last one when the work ended. */
function noteOf({ trame, hasard }: Recit, rang: number): Note {
  const { vignette, cibles, fin } = trame;
  const tenues = cibles.filter(({ statut }) => statut === "TENUE").length;
  const debut = vignette.debut[rang];
  if (debut) return debut;
  if (fin && rang === tenues - 1) return hasard.parmi(FINS);
  const decalage = vignette.difficulte.length;
  return SUITES[(decalage + rang * 5) % SUITES.length] ?? hasard.parmi(SUITES);
}

/** Each piste, and what the référent·e has made of it since. */
function tellPistes(recit: Recit, { id: seanceId, rang, debut }: Tenue, note: Note, le: Date): void {
  const { espaceId, situationId, trame, hasard, horloge, registre } = recit;
  const derniere = rang === trame.cibles.filter(({ statut }) => statut === "TENUE").length - 1;
  for (const { texte, but } of note.pistes) {
    const id = randomUUID();
    const due =
      derniere &&
      trame.pisteARevoir === true &&
      registre.pistes.every((p) => p.situationId !== situationId || p.statut !== "A_L_ESSAI");
    const essai = !trame.fin && (due || (derniere && hasard.chance(0.5)));
    const statut = essai ? "A_L_ESSAI" : hasard.parmi(["RETENUE", "RETENUE", "PROPOSEE", "ECARTEE"] as const);
    const revoirLe = essai ? horloge.jour(due ? -3 : hasard.entre(12, 60)) : null;
    const jour = addDays(jourOf(debut, horloge.zone), hasard.entre(8, 30));
    registre.pistes.push({
      ...{ espaceId, id, situationId, seanceId, but, statut, creeLe: le },
      revoirLe: revoirLe && dateFromJour(revoirLe),
      statutLe: statut === "PROPOSEE" ? le : horloge.ensuite(jour, "10:40"),
    });
    const textes = { texte: accorder(texte, trame.referent.feminin) };
    registre.contenus.push({ support: "PISTE", supportId: id, situationId, textes, le });
  }
}
