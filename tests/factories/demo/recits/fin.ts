import { randomUUID } from "node:crypto";
import { suivisOf } from "@/lib/cloture/rules";
import { addDays, dateFromJour } from "@/lib/time";
import type { Effet } from "@/prisma/client/enums";
import { accorder } from "../genre";
import type { Fin } from "../trame";
import { EFFETS_CLOTURE, EFFETS_SUIVI } from "../vignettes/reponses";
import type { Recit } from "./recit";

const EFFETS: readonly Effet[] = ["A_LA_HAUTEUR", "A_LA_HAUTEUR", "SUPERIEUR", "EN_DECA", "NE_SAIT_PAS"];

/** Why the work ended and what it has changed; then, 3 and 6 months later, what became of it. */
export function tellFin(recit: Recit, { jour, motif, effet }: Fin): void {
  const { espaceId, situationId, trame, hasard, horloge, registre, valeur } = recit;
  const { acteur } = trame.intervenant;
  const closeLe = horloge.passe(jour, "16:20");
  const motifId = valeur("motif-cloture", motif);
  registre.clotures.push({ espaceId, situationId, motifId, effet, closeLe, closeParId: acteur.membreId });
  const effets = accorder(hasard.parmi(EFFETS_CLOTURE), trame.referent.feminin);
  const support = { supportId: situationId, situationId, textes: { effets }, le: closeLe };
  registre.contenus.push({ support: "CLOTURE", ...support });
  for (const { mois, prevuLe } of suivisOf(horloge.jour(jour), horloge.feries))
    tellSuivi(recit, mois, prevuLe);
}

/** Done within the days that follow; one that is due these days still waits. */
function tellSuivi(recit: Recit, mois: number, prevuLe: string): void {
  const { espaceId, situationId, trame, hasard, horloge, registre } = recit;
  const id = randomUUID();
  const prevu = { espaceId, id, situationId, mois, prevuLe: dateFromJour(prevuLe) };
  const faitLe = addDays(prevuLe, hasard.entre(0, 7));
  if (faitLe >= horloge.today) {
    registre.suivis.push(prevu);
    return;
  }
  const le = horloge.ensuite(faitLe, "11:15");
  const par = hasard.parmi([trame.referent, trame.intervenant]);
  registre.suivis.push({
    ...prevu,
    faitLe: le,
    faitParId: par.acteur.membreId,
    effet: hasard.parmi(EFFETS),
  });
  const textes = { effets: hasard.parmi(EFFETS_SUIVI) };
  registre.contenus.push({ support: "SUIVI", supportId: id, situationId, textes, le });
}
