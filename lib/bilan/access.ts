import type { Acteur } from "@/lib/acteur";
import { secretaireSeances } from "@/lib/compte-rendu/access";
import { can } from "@/lib/droit/rules";
import { visibleContenu } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";
import type { EtatBilan } from "@/prisma/client/enums";

type Where = Prisma.BilanWhereInput;

const inEtat = ({ espaceId }: Acteur, etats: EtatBilan[]): Where => ({ espaceId, etat: { in: etats } });

/** The versions the acteur opens: drafts for who writes them, then who reads them again, and once published who reads. */
export function visibleBilans(acteur: Acteur): Where {
  return inEtat(acteur, [
    ...(can(acteur, "bilan.rediger") ? (["BROUILLON"] as const) : []),
    ...(can(acteur, "bilan.relire") ? (["EN_RELECTURE"] as const) : []),
    ...(can(acteur, "bilan.lire") ? (["PUBLIE"] as const) : []),
  ]);
}

/** The drafts the acteur writes: the intervenant·e, and the secretariat, whose work it is (000:152). */
export const draftableBilans = (acteur: Acteur): Where =>
  inEtat(acteur, can(acteur, "bilan.rediger") ? ["BROUILLON"] : []);

/** The versions the acteur reads again, and may send back. */
export const reviewableBilans = (acteur: Acteur): Where =>
  inEtat(acteur, can(acteur, "bilan.relire") ? ["EN_RELECTURE"] : []);

/** The versions the acteur may publish: the intervenant·e who answers for the words, or the responsable who read them. */
export const publishableBilans = (acteur: Acteur): Where =>
  inEtat(acteur, can(acteur, "bilan.publier") ? ["EN_RELECTURE"] : []);

/** The published versions the acteur reads. */
export const publishedBilans = (acteur: Acteur): Where =>
  inEtat(acteur, can(acteur, "bilan.lire") ? ["PUBLIE"] : []);

/** The published versions whose files the acteur may ask for again: who wrote, read again or published them. */
export const mendableBilans = (acteur: Acteur): Where =>
  inEtat(acteur, can(acteur, "bilan.relire") ? ["PUBLIE"] : []);

export const droitsOf = (acteur: Acteur) => ({
  lire: can(acteur, "bilan.lire"),
  ecrire: can(acteur, "bilan.rediger"),
  relire: can(acteur, "bilan.relire"),
  publier: can(acteur, "bilan.publier"),
});

/** The versions under way that the acteur comments on: those they write, or read again. */
export const remarkableBilans = (acteur: Acteur): Where => ({
  AND: [visibleBilans(acteur), { etat: { not: "PUBLIE" } }],
});

/** The situations whose words help the acteur to write: those they read themselves, and nobody's after a withdrawal. */
export function extractableSituations(acteur: Acteur): Prisma.SituationWhereInput {
  if (!can(acteur, "bilan.rediger")) return { id: { in: [] } };
  return { AND: [visibleContenu(acteur), { accordRetireLe: null }] };
}

/** The individual séances whose minutes help the acteur to write: those they are the named secretary of. */
export function extractableSeances(acteur: Acteur): Prisma.SeanceWhereInput {
  if (!can(acteur, "bilan.rediger")) return { id: { in: [] } };
  return { AND: [secretaireSeances(acteur), { situation: { accordRetireLe: null } }] };
}
