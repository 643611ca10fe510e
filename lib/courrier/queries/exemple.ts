import type { Acteur } from "@/lib/acteur";
import { getModeles } from "@/lib/courrier/queries/modele";
import { exempleOf, lettreOf } from "@/lib/courrier/rules/lettre";
import { withEspace } from "@/lib/db";
import type { Document } from "@/lib/document";
import { readLogo } from "@/lib/logo/queries";
import type { SorteCourrier } from "@/prisma/client/enums";

/** What the wording in force makes, for an invented person and séance; null for who does not keep the wordings. */
export async function getExemple(acteur: Acteur, sorte: SorteCourrier, now: Date): Promise<Document | null> {
  const page = await getModeles(acteur);
  if (!page) return null;
  const { modeles, service } = page;
  const auteur = { ...page.auteur, le: now };
  const { faits, personne } = exempleOf(service, auteur);
  const logo = await withEspace(acteur, (tx) => readLogo(tx, acteur.espaceId));
  return { ...lettreOf({ sorte, modele: modeles[sorte], faits, service, auteur }, personne), logo };
}
