import { randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { callFunction, withEspace } from "@/lib/db";
import { createEspace } from "@/lib/espace/commands/creation";
import { charte } from "@/lib/texte/rules/charte";
import { now } from "@/lib/time";
import { acteurOf } from "./acteur";

export type EspaceDeTest = {
  espaceId: string;
  slug: string;
  admin: Acteur;
  delegationId: string;
  territoireId: string;
  structureId: string;
};

type Attributs = { nom?: string; slug?: string; zone?: string; calendrierFerie?: string; creeLe?: Date };

/** An espace with its reference lists, an administrator who has accepted the charter, one délégation, one territoire, one structure. */
export async function createEspaceDeTest({
  nom = "Espace de test",
  slug = `test-${randomUUID().slice(0, 8)}`,
  zone = "Europe/Paris",
  calendrierFerie = "metropole",
  creeLe = now(),
}: Attributs = {}): Promise<EspaceDeTest> {
  const email = `admin@${slug}.example`;
  const admin = {
    email,
    prenom: "Ada",
    nom: "Ministratrice",
    motDePasse: "mot de passe de test",
    provisoire: false,
  };
  const made = await createEspace(
    { nom, slug, zone, calendrierFerie, zoneScolaire: null, operateur: null, admin },
    creeLe,
  );
  if (!made.ok) throw new Error("espace");
  const { espaceId } = made.value;
  const lieux = await withEspace({ espaceId }, async (tx) => {
    const delegation = await tx.delegation.create({
      data: { espaceId, nom: "Délégation Nord", partPrevue: 80 },
    });
    const territoire = await tx.territoire.create({
      data: { espaceId, delegationId: delegation.id, nom: "Territoire de l’Estuaire" },
    });
    const structure = await tx.structure.create({
      data: { espaceId, nom: "CMS du Port", territoireId: territoire.id },
    });
    await tx.membre.updateMany({
      where: { espaceId },
      data: { charteVersion: charte.version, charteLe: creeLe },
    });
    return { delegationId: delegation.id, territoireId: territoire.id, structureId: structure.id };
  });
  const [compte] = await callFunction<{ id: string }>("SELECT id FROM compte_lire($1)", [email]);
  return { espaceId, slug, admin: await acteurOf(compte?.id ?? "", slug), ...lieux };
}
