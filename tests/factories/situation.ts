import { randomInt } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { now as clock } from "@/lib/time";
import type { StatutAssociation } from "@/prisma/client/enums";
import { createAccord, createRetrait } from "./consentement";
import type { EspaceDeTest } from "./espace";
import { createMembre } from "./membre";

type Attributs = {
  referent?: Acteur;
  /** Null: the situation is still waiting for someone to accept it. */
  intervenant?: Acteur | null;
  consentement?: "ABSENT" | "EN_VIGUEUR" | "RETIRE";
  code?: string;
  now?: Date;
};

export type SituationDeTest = { id: string; code: string; referent: Acteur; intervenant: Acteur };

/** A situation being worked on, with its référent·e, its intervenant·e and an agreement in force, unless said otherwise. */
export async function createSituation(
  espace: EspaceDeTest,
  attributs: Attributs = {},
): Promise<SituationDeTest> {
  const {
    consentement = "EN_VIGUEUR",
    now = clock(),
    code = `SIT-${randomInt(1_000_000, 9_999_999)}`,
  } = attributs;
  const { espaceId, delegationId, territoireId, structureId } = espace;
  const referent = attributs.referent ?? (await createMembre(espace));
  const suivie = attributs.intervenant !== null;
  const intervenant = attributs.intervenant ?? (await createMembre(espace, { roles: ["INTERVENANT"] }));
  const { id } = await withEspace({ espaceId }, (tx) =>
    tx.situation.create({
      data: {
        espaceId,
        code,
        delegationId,
        territoireId,
        referentId: referent.membreId,
        creeLe: now,
        ...(suivie ? { statut: "SUIVIE", intervenantId: intervenant.membreId, accepteeLe: now } : {}),
      },
      select: { id: true },
    }),
  );
  if (consentement !== "ABSENT") await createAccord(referent, id, { structureId }, now);
  if (consentement === "RETIRE") await createRetrait(referent, id, now);
  return { id, code, referent, intervenant };
}

/** A professional gathered around a situation; by default they have accepted. */
export async function createAssociation(
  situation: SituationDeTest,
  membre: Acteur,
  statut: StatutAssociation = "ACCEPTEE",
  now = clock(),
): Promise<{ id: string }> {
  return withEspace(membre, (tx) =>
    tx.association.create({
      data: {
        espaceId: membre.espaceId,
        situationId: situation.id,
        membreId: membre.membreId,
        proposeeParId: situation.referent.membreId,
        proposeeLe: now,
        statut,
        reponduLe: statut === "PROPOSEE" ? null : now,
      },
      select: { id: true },
    }),
  );
}
