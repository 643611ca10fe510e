import type { EtatPresence, SorteCourrier, StatutSeance } from "@/prisma/client/enums";

/** In the order of a séance's life. */
export const SORTES = [
  "INVITATION",
  "CONFIRMATION",
  "RESTITUTION",
  "ATTESTATION",
] as const satisfies readonly SorteCourrier[];

/**
 * `valide`: its minutes have been validated, so that its conclusions can be read; `retire`: the person has taken their
 * agreement back since, and nobody reads them any more (L.1110-4 CSP).
 */
export type Moment = { statut: StatutSeance; debut: Date; valide: boolean; retire: boolean };

/** Why a letter cannot be made of a séance today. */
export type Empechement =
  | "DATE_PASSEE"
  | "SANS_DATE"
  | "NON_CONFIRMEE"
  | "NON_TENUE"
  | "NON_VALIDE"
  | "ACCORD_RETIRE";

/** What stands in the way of this kind of letter; null when it can be made. */
export function empechementOf(sorte: SorteCourrier, moment: Moment, now: Date): Empechement | null {
  const { statut, debut, valide, retire } = moment;
  if (sorte === "RESTITUTION" && retire) return "ACCORD_RETIRE";
  if (sorte === "ATTESTATION") return statut === "TENUE" ? null : "NON_TENUE";
  if (sorte === "RESTITUTION") return statut !== "TENUE" ? "NON_TENUE" : valide ? null : "NON_VALIDE";
  if (statut !== "PROPOSEE" && statut !== "CONFIRMEE")
    return statut === "TENUE" ? "DATE_PASSEE" : "SANS_DATE";
  if (debut <= now) return "DATE_PASSEE";
  return sorte === "CONFIRMATION" && statut !== "CONFIRMEE" ? "NON_CONFIRMEE" : null;
}

/**
 * Of those on the list of a séance, whatever its kind, those this letter is for: who is expected, before; who came, for
 * an attestation; who came or had excused themselves, when the conclusions can be read.
 */
export function destinatairesOf<P extends { etat: EtatPresence }>(
  sorte: SorteCourrier,
  presences: readonly P[],
): P[] {
  const etats: Record<SorteCourrier, readonly EtatPresence[]> = {
    INVITATION: ["ATTENDU"],
    CONFIRMATION: ["ATTENDU"],
    RESTITUTION: ["PRESENT", "EXCUSE"],
    ATTESTATION: ["PRESENT"],
  };
  return presences.filter(({ etat }) => etats[sorte].includes(etat));
}
