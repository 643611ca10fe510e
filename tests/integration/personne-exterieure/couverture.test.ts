import { beforeEach, describe, expect, it } from "vitest";
import { sqlStateOf, withEspace } from "@/lib/db";
import { addSituation, removeSituation } from "@/lib/ordre-du-jour/commands/situation";
import { invitePersonne } from "@/lib/personne-exterieure/commands";
import { refuse } from "@/lib/result";
import { addMinutes, toInstant } from "@/lib/time";
import { createAccord } from "@/tests/factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { faite } from "@/tests/factories/monde";
import { placeSituation } from "@/tests/factories/ordre-du-jour";
import { ALIX, createPersonneExterieure, createReunion } from "@/tests/factories/personne-exterieure";
import { createSituation } from "@/tests/factories/situation";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const debut = toInstant("2026-10-13", "14:00", "Europe/Paris");
const puis = () => addMinutes(now, 1);

let espace: EspaceDeTest;
let csapa: string;
beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  csapa = await withEspace(espace, async (tx) => {
    const { id } = await tx.structure.create({ data: { espaceId: espace.espaceId, nom: "CSAPA du Large" } });
    return id;
  });
});

/** A situation whose agreement covers the group's structure, and others as a whole. */
async function createCouverte(referent: Parameters<typeof createAccord>[0], autres: string[] = []) {
  const situation = await createSituation(espace, { referent, consentement: "ABSENT", now });
  const { structureId } = espace;
  const portees = [structureId, ...autres].map((id) => ({ structureId: id }));
  await createAccord(referent, situation.id, { structureId, portees }, now);
  return situation;
}

describe("a situation and someone without an account", () => {
  it("are not brought together unless the agreement covers their whole structure: the guest waits", async () => {
    const { intervenant, referent, seance } = await createReunion(espace, { debut, now });
    const situation = await createCouverte(referent);
    await placeSituation(seance, situation, { now });
    const invitation = { seanceId: seance.id, ...ALIX };
    expect(await invitePersonne(intervenant, invitation, puis())).toEqual(refuse("NON_COUVERTE"));
    expect(await invitePersonne(intervenant, { ...invitation, structureId: csapa }, puis())).toEqual(
      refuse("NON_COUVERTE"),
    );
    faite(await removeSituation(referent, { seanceId: seance.id, situationId: situation.id }, puis()));
    faite(await invitePersonne(intervenant, invitation, puis()));
    const large = await createReunion(espace, { debut, now });
    const couverte = await createCouverte(large.referent, [csapa]);
    await placeSituation(large.seance, couverte, { now });
    const autre = { ...invitation, seanceId: large.seance.id, structureId: csapa };
    faite(await invitePersonne(large.intervenant, autre, puis()));
  });

  it("are not brought together unless the agreement covers their whole structure: the situation waits", async () => {
    const { intervenant, referent, seance } = await createReunion(espace, { debut, now });
    await createPersonneExterieure(intervenant, seance.id, { structureId: csapa }, puis());
    const situation = await createCouverte(referent);
    const place = { seanceId: seance.id, situationId: situation.id, minutes: 45 };
    expect(await addSituation(referent, place, puis())).toMatchObject({
      reason: "NON_COUVERTS",
      personnes: [{ nom: "Alix Perrot", structure: "CSAPA du Large" }],
    });
    const couverte = await createCouverte(referent, [csapa]);
    faite(await addSituation(referent, { ...place, situationId: couverte.id }, puis()));
  });

  it("are kept apart by the database too, by both doors, and when the agreement is narrowed", async () => {
    const { intervenant, referent, seance } = await createReunion(espace, { debut, now });
    const { espaceId } = espace;
    const personneId = await createPersonneExterieure(intervenant, seance.id, { structureId: csapa }, puis());
    const situation = await createCouverte(referent);
    const ajouteParId = intervenant.membreId;
    const inscrite = withEspace(espace, (tx) =>
      tx.seanceSituation.create({
        data: { espaceId, seanceId: seance.id, situationId: situation.id, ajouteLe: now, ajouteParId },
      }),
    );
    expect(sqlStateOf(await inscrite.catch((error: unknown) => error))).toBe("RC001");
    const couverte = await createCouverte(referent, [csapa]);
    await placeSituation(seance, couverte, { now });
    const sansStructure = withEspace(espace, (tx) =>
      tx.personneExterieure.updateMany({ where: { id: personneId }, data: { structureId: null } }),
    );
    expect(sqlStateOf(await sansStructure.catch((error: unknown) => error))).toBe("RC001");
    const { structureId } = espace;
    await createAccord(referent, couverte.id, { structureId }, addMinutes(now, 5));
    const restent = await withEspace(espace, (tx) =>
      tx.seanceSituation.count({ where: { situationId: couverte.id, retireLe: null } }),
    );
    expect(restent).toBe(0);
  });
});
