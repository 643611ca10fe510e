import { randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { callFunction, withEspace } from "@/lib/db";
import { charte } from "@/lib/texte/rules/charte";
import { now } from "@/lib/time";
import type { BaseSecret, RoleCode } from "@/prisma/client/enums";
import { acteurOf } from "./acteur";
import type { EspaceDeTest } from "./espace";

type Attributs = {
  roles?: RoleCode[];
  prenom?: string;
  nom?: string;
  email?: string;
  motDePasse?: string | null;
  structureId?: string | null;
  delegations?: string[];
  baseSecret?: BaseSecret;
  charteVersion?: string | null;
};

/** A member who has accepted the charter, as an acteur; a professionnel of the espace's structure unless said otherwise. */
export async function createMembre(
  espace: Pick<EspaceDeTest, "espaceId" | "slug" | "structureId">,
  {
    roles = ["PROFESSIONNEL"],
    prenom = "Camille",
    nom = "Martin",
    email = `${randomUUID()}@membre.example`,
    motDePasse = null,
    structureId = espace.structureId,
    delegations = [],
    baseSecret = "PROFESSION",
    charteVersion = charte.version,
  }: Attributs = {},
): Promise<Acteur> {
  const { espaceId, slug } = espace;
  const [compte] = await callFunction<{ id: string }>("SELECT id FROM compte_creer($1, $2, false)", [
    email,
    motDePasse,
  ]);
  const utilisateurId = compte?.id ?? "";
  await withEspace({ espaceId }, async (tx) => {
    const { id: membreId } = await tx.membre.create({
      data: {
        espaceId,
        utilisateurId,
        prenom,
        nom,
        courriel: email,
        structureId,
        baseSecret,
        charteVersion,
        charteLe: charteVersion ? now() : null,
      },
      select: { id: true },
    });
    await tx.membreRole.createMany({ data: roles.map((role) => ({ espaceId, membreId, role })) });
    await tx.perimetre.createMany({
      data: delegations.map((delegationId) => ({ espaceId, membreId, delegationId })),
    });
  });
  return acteurOf(utilisateurId, slug);
}
