import type { Acteur } from "@/lib/acteur";
import { publishedBilans } from "@/lib/bilan/access";
import { type EtatFichier, FORMATS, type Format, listEtats } from "@/lib/bilan/rules/fichiers";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";

type Espace = { espaceId: string };

/** A file that was kept. `nom` is without its extension: the espace's, the year and the version. */
export type FichierGarde = { nom: string; extension: (typeof FORMATS)[Format]; octets: Uint8Array };

/** The files of a published version, and where each stands. The caller has proved that its reader may open the version. */
export async function listFichiers(espace: Espace, bilanId: string): Promise<EtatFichier[]> {
  return withEspace(espace, async (tx) =>
    listEtats(
      await tx.fichierBilan.findMany({
        where: { espaceId: espace.espaceId, bilanId, bilan: { etat: "PUBLIE" } },
        select: { format: true, taille: true, echecLe: true, prochainLe: true },
      }),
    ),
  );
}

/**
 * A file as it was made when the version was published; null until then. The caller has proved that its reader may open
 * the version.
 */
export async function getFichier(
  espace: Espace,
  bilanId: string,
  format: Format,
): Promise<FichierGarde | null> {
  return withEspace(espace, async (tx) => {
    const fichier = await tx.fichierBilan.findFirst({
      where: { espaceId: espace.espaceId, bilanId, format, octets: { not: null }, bilan: { etat: "PUBLIE" } },
      select: { octets: true, bilan: { select: { annee: true, version: true } } },
    });
    if (!fichier?.octets) return null;
    const { slug } = await tx.espace.findUniqueOrThrow({
      where: { id: espace.espaceId },
      select: { slug: true },
    });
    const { annee, version } = fichier.bilan;
    const resume = format === "SYNTHESE" ? "-resume" : "";
    const nom = `bilan-${slug}-${annee}-version-${version}${resume}`;
    return { nom, extension: FORMATS[format], octets: fichier.octets };
  });
}

/** A file of a published version, for a member who reads it; null for anyone else, and until it is made. */
export async function getFichierBilan(
  acteur: Acteur,
  bilanId: string,
  format: Format,
): Promise<FichierGarde | null> {
  if (!isId(bilanId)) return null;
  return withEspace(acteur, async (tx) => {
    const lisible = await tx.bilan.count({ where: { AND: [publishedBilans(acteur), { id: bilanId }] } });
    return lisible > 0 ? getFichier(acteur, bilanId, format) : null;
  });
}
