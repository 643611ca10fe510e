import { withEspace } from "@/lib/db";
import { addMinutes } from "@/lib/time";
import { createAccord, createRetrait } from "../../factories/consentement";
import type { EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance } from "../../factories/seance";
import { createAssociation, createSituation } from "../../factories/situation";

export const ETATS = ["ABSENT", "INFORMEE", "RETIRE", "A_COMPLETER"] as const;
export type Etat = (typeof ETATS)[number];

/** A structure that no agreement covers, and a professional of it. */
export async function createExterieur(espace: EspaceDeTest) {
  const { espaceId } = espace;
  const nom = `Ailleurs ${Math.random()}`;
  const { id: structureId } = await withEspace(espace, (tx) =>
    tx.structure.create({ data: { espaceId, nom }, select: { id: true } }),
  );
  return createMembre({ ...espace, structureId });
}

/** A situation with a confirmed and a proposed séance to come, and an agreement in force. */
export async function createEnVigueur(espace: EspaceDeTest, now: Date) {
  const situation = await createSituation(espace, { now });
  const semaine = (rang: number) => addMinutes(now, rang * 7 * 24 * 60);
  return {
    ...situation,
    confirmee: await createSeance(situation, { statut: "CONFIRMEE", debut: semaine(1), now }),
    proposee: await createSeance(situation, { debut: semaine(2), now }),
  };
}

/** A situation whose séance to come is proposed, without an agreement in force, for one reason or another. */
export async function createSansAccord(espace: EspaceDeTest, etat: Etat, now: Date) {
  const consentement = etat === "A_COMPLETER" ? "EN_VIGUEUR" : "ABSENT";
  const situation = await createSituation(espace, { consentement, now });
  const { espaceId, structureId } = espace;
  if (etat === "INFORMEE")
    await withEspace(espace, (tx) =>
      tx.consentement.create({
        data: {
          ...{ espaceId, situationId: situation.id, acte: "INFORMATION", survenuLe: now },
          ...{ recueilliParId: situation.referent.membreId, enregistreLe: now },
        },
      }),
    );
  if (etat === "A_COMPLETER")
    await createAssociation(situation, await createExterieur(espace), "PROPOSEE", now);
  if (etat === "RETIRE") await createAccord(situation.referent, situation.id, { structureId }, now);
  const seance = await createSeance(situation, { now });
  if (etat !== "RETIRE") return { ...situation, seance };
  await createRetrait(situation.referent, situation.id, now);
  return { ...situation, seance: { ...seance, version: seance.version + 1 } };
}
