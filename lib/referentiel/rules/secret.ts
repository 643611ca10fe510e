/** On what ground a member is bound to secrecy (Code pénal 226-13; 002:3344-3361). */
export const BASES_SECRET = ["ETAT", "PROFESSION", "MISSION", "FONCTION", "AUCUNE"] as const;

export type BaseSecret = (typeof BASES_SECRET)[number];

/**
 * Whether the member may enter without signing an undertaking of confidentiality first:
 * only a person whom the law already binds.
 */
export function canEnterWithoutEngagement(base: BaseSecret): boolean {
  return base !== "AUCUNE";
}
