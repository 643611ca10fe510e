import { randomInt } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { now as clock } from "@/lib/time";
import type { SorteGroupe, StatutGroupeMembre } from "@/prisma/client/enums";
import type { EspaceDeTest } from "./espace";
import { createMembre } from "./membre";

type Attributs = {
  intervenant?: Acteur;
  sorte?: SorteGroupe;
  structureId?: string | null;
  /** Null: not limited. */
  places?: number | null;
  /** Those who are in, were asked, and wait. */
  membres?: readonly Acteur[];
  invites?: readonly Acteur[];
  attente?: readonly Acteur[];
  code?: string;
  now?: Date;
};

export type GroupeDeTest = {
  id: string;
  code: string;
  intervenant: Acteur;
  membres: readonly Acteur[];
  /** The place of each, by member. */
  places: ReadonlyMap<string, string>;
};

/** An open TAD collectif of the espace's structure, with three members and no limit, unless said otherwise. */
export async function createGroupe(espace: EspaceDeTest, attributs: Attributs = {}): Promise<GroupeDeTest> {
  const { espaceId, delegationId, territoireId } = espace;
  const {
    sorte = "TAD_COLLECTIF",
    places = null,
    structureId = espace.structureId,
    now = clock(),
  } = attributs;
  const { code = `GRP-${randomInt(1_000_000, 9_999_999)}`, invites = [], attente = [] } = attributs;
  const intervenant = attributs.intervenant ?? (await createMembre(espace, { roles: ["INTERVENANT"] }));
  const membres = attributs.membres ?? [
    await createMembre(espace),
    await createMembre(espace),
    await createMembre(espace),
  ];
  const creeParId = intervenant.membreId;
  return withEspace(espace, async (tx) => {
    const groupe = { espaceId, code, sorte, structureId, delegationId, territoireId, places };
    const { id } = await tx.groupe.create({
      data: { ...groupe, intervenantId: creeParId, creeLe: now, creeParId },
      select: { id: true },
    });
    const rows = (acteurs: readonly Acteur[], statut: StatutGroupeMembre) =>
      acteurs.map(({ membreId }) => ({
        ...{ espaceId, groupeId: id, membreId, statut, creeLe: now, creeParId, statutLe: now },
        statutParId: creeParId,
        entreeLe: statut === "ADMIS" ? now : null,
      }));
    const data = [...rows(membres, "ADMIS"), ...rows(invites, "INVITE"), ...rows(attente, "EN_ATTENTE")];
    const faites = await tx.groupeMembre.createManyAndReturn({ data, select: { id: true, membreId: true } });
    return { id, code, intervenant, membres, places: new Map(faites.map((row) => [row.membreId, row.id])) };
  });
}
