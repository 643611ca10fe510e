import type { Modalite } from "@/prisma/client/enums";

/** The steps of a demande: le cadre, la situation, les précautions, le consentement, la relecture. */
export const ETAPES = [1, 2, 3, 4, 5] as const;
export type Etape = (typeof ETAPES)[number];

/** The steps that are filled in; the last is read. */
export type EtapeSaisie = Exclude<Etape, 5>;

export const isEtape = (value: number): value is Etape => ETAPES.includes(value as Etape);

/** A collective demande is about a service, not about a person: it has no situation, precautions nor consent to fill in. */
export function etapesOf(modalite: Modalite): readonly Etape[] {
  return modalite === "COLLECTIF" ? [1, 5] : ETAPES;
}

/** The step after this one, for this modality; the last is its own next. */
export function etapeSuivante(etape: Etape, modalite: Modalite): Etape {
  return etapesOf(modalite).find((autre) => autre > etape) ?? 5;
}

/** The step before this one; null at the first. */
export function etapePrecedente(etape: Etape, modalite: Modalite): Etape | null {
  return etapesOf(modalite).findLast((autre) => autre < etape) ?? null;
}
