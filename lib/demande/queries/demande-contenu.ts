import type { Acteur } from "@/lib/acteur";
import { readContenu, type Textes } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { visibleContenuDemandes } from "@/lib/demande/access";
import { type ChampChoix, LISTES_DE_CHOIX } from "@/lib/demande/rules/choix";
import type { Prisma } from "@/prisma/client/client";

const select = {
  trancheAge: true,
  dureeAccompagnement: true,
  suiviMedical: true,
  articulation: true,
  hierarchieSollicitee: true,
  conflitInteret: true,
  choix: { select: { valeur: { select: { liste: true, libelle: true, ordre: true } } } },
} as const satisfies Prisma.DemandeSelect;

type Row = Prisma.DemandeGetPayload<{ select: typeof select }>;

/** What the professional answered and wrote, for who may read it. */
export type DemandeContenu = Omit<Row, "choix"> & {
  choix: Record<ChampChoix, string[]>;
  textes: Textes;
};

/** The content of a demande, for who may read it, with its line in the journal; null for anyone else. */
export async function readDemandeContenu(
  tx: Tx,
  acteur: Acteur,
  demandeId: string,
): Promise<DemandeContenu | null> {
  const row = await tx.demande.findFirst({
    where: { AND: [visibleContenuDemandes(acteur), { id: demandeId }] },
    select,
  });
  if (!row) return null;
  const { choix, ...reponses } = row;
  const valeurs = choix.map(({ valeur }) => valeur).sort((a, b) => a.ordre - b.ordre);
  const parChamp = Object.entries(LISTES_DE_CHOIX).map(([champ, liste]) => [
    champ,
    valeurs.filter((valeur) => valeur.liste === liste).map(({ libelle }) => libelle),
  ]);
  return {
    ...reponses,
    choix: Object.fromEntries(parChamp) as Record<ChampChoix, string[]>,
    textes: await readContenu(tx, acteur, "DEMANDE", demandeId),
  };
}
