import type { Acteur } from "@/lib/acteur";
import { canWriteModeles } from "@/lib/courrier/access";
import type { Auteur, Service } from "@/lib/courrier/rules/lettre";
import { MODELES_PAR_DEFAUT, type Modele } from "@/lib/courrier/rules/modeles";
import { type Tx, withEspace } from "@/lib/db";
import type { SorteCourrier } from "@/prisma/client/enums";

/** A wording, and its version: 0 is the product's own. */
export type ModeleEnVigueur = Modele & { version: number };

/** The wordings in force, by kind. One statement. */
export async function readModeles(
  tx: Tx,
  { espaceId }: Acteur,
): Promise<Record<SorteCourrier, ModeleEnVigueur>> {
  const rows = await tx.modeleCourrier.findMany({
    where: { espaceId },
    orderBy: { version: "desc" },
    distinct: ["sorte"],
    select: { sorte: true, version: true, objet: true, texte: true },
  });
  const enVigueur = (sorte: SorteCourrier): ModeleEnVigueur => {
    const { objet, texte, version } = rows.find((row) => row.sorte === sorte) ?? {
      ...MODELES_PAR_DEFAUT[sorte],
      version: 0,
    };
    return { objet, texte, version };
  };
  return {
    INVITATION: enVigueur("INVITATION"),
    CONFIRMATION: enVigueur("CONFIRMATION"),
    RESTITUTION: enVigueur("RESTITUTION"),
    ATTESTATION: enVigueur("ATTESTATION"),
  };
}

/** The wording of this version: what a letter made with it said. */
export async function readModele(
  tx: Tx,
  { espaceId }: Acteur,
  sorte: SorteCourrier,
  version: number,
): Promise<Modele> {
  if (version === 0) return MODELES_PAR_DEFAUT[sorte];
  return tx.modeleCourrier.findUniqueOrThrow({
    where: { espaceId_sorte_version: { espaceId, sorte, version } },
    select: { objet: true, texte: true },
  });
}

/** Whose paper the letters are, and who writes them today. Two statements. */
export async function readEntete(
  tx: Tx,
  acteur: Acteur,
  membreId: string,
): Promise<{ service: Service; auteur: Omit<Auteur, "le"> }> {
  const { espaceId } = acteur;
  const service = await tx.espace.findUniqueOrThrow({
    where: { id: espaceId },
    select: { nom: true, operateur: true, zone: true },
  });
  const { prenom, nom, telephone, courriel } = await tx.membre.findUniqueOrThrow({
    where: { espaceId_id: { espaceId, id: membreId } },
    select: { prenom: true, nom: true, telephone: true, courriel: true },
  });
  return { service, auteur: { nom: `${prenom} ${nom}`, contact: telephone ?? courriel } };
}

export type Modeles = {
  modeles: Record<SorteCourrier, ModeleEnVigueur>;
  service: Service;
  auteur: Omit<Auteur, "le">;
};

/** The espace's wordings and what they are shown with; null for who does not keep them. */
export async function getModeles(acteur: Acteur): Promise<Modeles | null> {
  if (!canWriteModeles(acteur)) return null;
  return withEspace(acteur, async (tx) => ({
    modeles: await readModeles(tx, acteur),
    ...(await readEntete(tx, acteur, acteur.membreId)),
  }));
}
