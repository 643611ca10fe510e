import { withEspace } from "@/lib/db";
import { type Annee, type Lecteur, readAnnee } from "@/lib/indicateur/queries/annee";
import { keepPublies } from "@/lib/indicateur/rules/publiees";
import { readPublie } from "./instantane";

/** The figures of a year, and the version of its bilan whose figures of situations and séances these are. */
export type AnneeLue = Annee & { version: number | null };

/**
 * The figures of a civil year as `readAnnee` gives them; once its bilan is published, those of its last version. Null for
 * a year to come. Who may read them, and which délégations, is the caller's to say.
 */
export async function readAnneeLue(
  lecteur: Lecteur,
  choisie: number | undefined,
  now: Date,
): Promise<AnneeLue | null> {
  const lue = await readAnnee(lecteur, choisie, now);
  if (!lue) return null;
  const publie = await withEspace(lecteur, (tx) => readPublie(tx, lecteur, lue.annee));
  if (!publie) return { ...lue, version: null };
  const { arret, seuil, version, tableaux } = publie;
  return { ...lue, arret, seuil, version, tableaux: keepPublies(lue.tableaux, tableaux) };
}
