import type { Acteur } from "@/lib/acteur";
import { canonicalJson, compareAnnees, type Instantane } from "@/lib/bilan/rules/instantane";
import type { Tx } from "@/lib/db";
import { sommeOf } from "@/lib/empreinte";
import { type Figures, readFigures } from "./figures";
import { listGroupes } from "./groupes";
import { readParties } from "./plan";

type Version = { annee: number; version: number };

/**
 * What a version would publish now, but its words; null for a year to come. The caller has proved that the acteur opens
 * this version.
 */
export async function readInstantane(
  tx: Tx,
  acteur: Acteur,
  { annee, version }: Version,
  now: Date,
): Promise<{ instantane: Instantane; figures: Figures } | null> {
  const figures = await readFigures(tx, acteur, annee, now);
  if (!figures) return null;
  const { arret, seuil, tableaux, chiffresDe } = figures;
  const precedent = await readPublie(tx, acteur, annee - 1);
  const instantane = {
    ...{ espace: acteur.espaceNom, annee, version, arret, seuil, tableaux },
    chiffresDe: chiffresDe ?? version,
    groupes: await listGroupes(tx, acteur, annee),
    parties: await readParties(tx, acteur),
    evolution: precedent ? compareAnnees(tableaux, precedent) : null,
  };
  return { instantane, figures };
}

/** What the last published version of a year froze, but its words; null where nothing was published. */
export async function readPublie(
  tx: Tx,
  { espaceId }: Pick<Acteur, "espaceId">,
  annee: number,
): Promise<Instantane | null> {
  const publie = await tx.bilan.findFirst({
    where: { espaceId, annee, etat: "PUBLIE" },
    orderBy: { version: "desc" },
    select: { instantane: true },
  });
  return (publie?.instantane ?? null) as unknown as Instantane | null;
}

/** The fingerprint of a version: its words and what it freezes, in one order whatever order they were kept in. */
export const empreinteOfBilan = (instantane: Instantane, textes: Readonly<Record<string, string>>): string =>
  sommeOf(canonicalJson({ instantane, textes }));

/** Throws where what is kept of a published version is no longer what was signed. */
export function requireSigned(
  bilanId: string,
  instantane: Instantane,
  textes: Readonly<Record<string, string>>,
  empreinte: string | null,
): void {
  if (empreinteOfBilan(instantane, textes) !== empreinte)
    throw new Error(`bilan ${bilanId}: not what was signed`);
}
