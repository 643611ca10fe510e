"use server";

import { requireActeur } from "@/lib/gate";
import { hrefOf, NATURES } from "@/lib/recherche/labels";
import { search } from "@/lib/recherche/queries";
import { Requete } from "@/lib/recherche/schema";

/** The palette's look-up: what the acteur may find, as places to go. */
export async function rechercher(espace: string, requete: string) {
  const acteur = await requireActeur(espace);
  const trouvailles = await search(acteur, Requete.parse(requete));
  return trouvailles.map((found) => ({
    label: found.titre,
    hint: found.detail,
    group: NATURES[found.nature],
    href: `/${acteur.slug}${hrefOf(found)}`,
  }));
}
