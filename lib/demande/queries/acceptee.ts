import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { acceptedDemandes } from "@/lib/demande/access";

/** A demande the acteur has just taken on: whose it is, and the situation to plan, null for a collective one. */
export type DemandeAcceptee = {
  code: string;
  auteur: string;
  situation: { id: string; code: string } | null;
};

/** What is said once a demande is accepted; null unless it is the acteur who works on it. Codes and names, no content. */
export async function getDemandeAcceptee(acteur: Acteur, demandeId: string): Promise<DemandeAcceptee | null> {
  if (!isId(demandeId)) return null;
  return withEspace(acteur, async (tx) => {
    const demande = await tx.demande.findFirst({
      where: { AND: [acceptedDemandes(acteur), { id: demandeId }] },
      select: {
        code: true,
        auteur: { select: { prenom: true, nom: true } },
        situation: { select: { id: true, code: true } },
      },
    });
    if (!demande) return null;
    const { code, auteur, situation } = demande;
    return { code, auteur: `${auteur.prenom} ${auteur.nom}`, situation };
  });
}
