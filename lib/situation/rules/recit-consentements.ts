import type { Jour } from "@/lib/time";
import type { ActeConsentement } from "@/prisma/client/enums";

export type Consentement = { id: string; acte: ActeConsentement; survenuLe: Jour; par: string };

/** The events of consent; an information and the agreement it prepared, of one day and one professional, are one moment. */
export function consentementsOf<C extends Consentement>(evenements: readonly C[]) {
  return evenements.flatMap((evenement, index) => {
    const prepare = (avant: C | undefined, apres: C | undefined) =>
      avant?.acte === "INFORMATION" &&
      (apres?.acte === "ACCORD" || apres?.acte === "MODIFICATION") &&
      avant.survenuLe === apres.survenuLe &&
      avant.par === apres.par;
    if (prepare(evenement, evenements[index + 1])) return [];
    const informee = prepare(evenements[index - 1], evenement);
    const { id: cle, survenuLe: le } = evenement;
    return [{ cle, le, type: "consentement" as const, evenement, informee }];
  });
}
