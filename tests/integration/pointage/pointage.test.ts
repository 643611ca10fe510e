import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { attendParCode, attendParJeton, attendSeance } from "@/lib/pointage/commands";
import { getEcran } from "@/lib/pointage/queries/ecran";
import { createJetons } from "@/lib/pointage/queries/jeton";
import { getPointage } from "@/lib/pointage/queries/pointage";
import { ok, refuse } from "@/lib/result";
import { addMinutes, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { placeSituation } from "@/tests/factories/ordre-du-jour";
import { createGroupeReuni, createSeanceCollective } from "@/tests/factories/seance-collective";
import { createSituation } from "@/tests/factories/situation";

const avant = toInstant("2026-09-01", "09:00", "Europe/Paris");
const debut = toInstant("2026-10-13", "14:00", "Europe/Paris");

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: avant });
});

/** A confirmed séance of a group of three, where the third is not expected. */
async function createScene() {
  const groupe = await createGroupeReuni(espace, { now: avant });
  const [abel, brun, colin] = groupe.membres;
  if (!abel || !brun || !colin) throw new Error("membres");
  const participants = [abel, brun];
  const seance = await createSeanceCollective(groupe, {
    ...{ debut, participants, statut: "CONFIRMEE", now: avant },
  });
  const { jeton, code } = createJetons({ espaceId: espace.espaceId, id: seance.id }, debut);
  return { groupe, seance, abel, brun, colin, seanceId: seance.id, jeton, code };
}

const presenceDe = ({ membreId }: Acteur, seanceId: string) =>
  withEspace(espace, (tx) =>
    tx.presence.findFirst({ where: { seanceId, membreId }, select: { etat: true, pointeeLe: true } }),
  );

describe("saying that one is there", () => {
  it("takes one click on the page of the séance, from half an hour before it, once", async () => {
    const { abel, colin, seanceId } = await createScene();
    const tot = addMinutes(debut, -31);
    expect(await attendSeance(abel, { seanceId }, tot)).toEqual(refuse("FERMEE"));
    expect(await attendSeance(abel, { seanceId }, debut)).toEqual(ok({ seanceId }));
    expect(await presenceDe(abel, seanceId)).toEqual({ etat: "PRESENT", pointeeLe: debut });
    await attendSeance(abel, { seanceId }, addMinutes(debut, 5));
    expect((await presenceDe(abel, seanceId))?.pointeeLe).toEqual(debut);
    expect(await attendSeance(colin, { seanceId }, debut)).toEqual(refuse("INTROUVABLE"));
  });

  it("is done by the code of the room too, even by a member who was not expected", async () => {
    const { brun, colin, seanceId, jeton, code } = await createScene();
    expect((await attendParJeton(colin, { seanceId, jeton }, debut)).ok).toBe(true);
    expect((await presenceDe(colin, seanceId))?.etat).toBe("PRESENT");
    expect(await attendParCode(brun, { code }, debut)).toEqual(ok({ seanceId }));
  });

  it("is refused to who is not of the group, whatever they hold, as if there were nothing", async () => {
    const { seanceId, jeton, code } = await createScene();
    const etranger = await createMembre(espace);
    expect(await attendParJeton(etranger, { seanceId, jeton }, debut)).toEqual(refuse("INTROUVABLE"));
    expect(await attendParCode(etranger, { code }, debut)).toEqual(refuse("INTROUVABLE"));
    expect(await getPointage(etranger, seanceId, jeton, debut)).toBeNull();
    expect(await presenceDe(etranger, seanceId)).toBeNull();
  });

  it("keeps out a member who was not expected and before whom a situation may not be spoken of", async () => {
    const { groupe, seance, abel } = await createScene();
    const ailleurs = await withEspace(espace, (tx) =>
      tx.structure.create({ data: { espaceId: espace.espaceId, nom: "CSAPA" }, select: { id: true } }),
    );
    const loin = await createMembre(espace, { structureId: ailleurs.id });
    const entree = { statut: "ADMIS", statutLe: avant, entreeLe: avant, creeLe: avant } as const;
    const par = { creeParId: groupe.intervenant.membreId, statutParId: groupe.intervenant.membreId };
    await withEspace(espace, (tx) =>
      tx.groupeMembre.create({
        data: { espaceId: espace.espaceId, groupeId: groupe.id, membreId: loin.membreId, ...entree, ...par },
      }),
    );
    await placeSituation(seance, await createSituation(espace, { referent: abel, now: avant }), {
      now: avant,
    });
    const { jeton } = createJetons({ espaceId: espace.espaceId, id: seance.id }, debut);
    const montre = { seanceId: seance.id, jeton };
    expect(await attendParJeton(loin, montre, debut)).toEqual(refuse("NON_COUVERT"));
  });
});

describe("what the screen shows", () => {
  it("changes every minute and is good for five; forged, of another séance or too old, it is refused", async () => {
    const { abel, groupe, seanceId, jeton } = await createScene();
    const autre = await createSeanceCollective(groupe, {
      ...{ debut: addMinutes(debut, 3 * 1440), statut: "CONFIRMEE", now: avant },
    });
    const { espaceId } = espace;
    const deLAutre = createJetons({ espaceId, id: autre.id }, debut).jeton;
    const forge = `${jeton.slice(0, -1)}${jeton.endsWith("0") ? "1" : "0"}`;
    for (const faux of [deLAutre, forge, "", jeton.slice(0, 8)])
      expect(await attendParJeton(abel, { seanceId, jeton: faux }, debut)).toEqual(refuse("EXPIRE"));
    expect(createJetons({ espaceId, id: seanceId }, addMinutes(debut, 1)).jeton).not.toBe(jeton);
    expect(await getPointage(abel, seanceId, jeton, addMinutes(debut, 4))).toMatchObject({ etat: "A_NOTER" });
    expect(await getPointage(abel, seanceId, jeton, addMinutes(debut, 5))).toMatchObject({ etat: "EXPIRE" });
    expect(await attendParJeton(abel, { seanceId, jeton }, addMinutes(debut, 5))).toEqual(refuse("EXPIRE"));
  });

  it("is opened by who leads the séance and the secretariat, and shows nothing before its time", async () => {
    const { groupe, abel, seanceId, jeton } = await createScene();
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    expect(await getEcran(abel, seanceId, debut)).toBeNull();
    for (const acteur of [groupe.intervenant, secretaire])
      expect((await getEcran(acteur, seanceId, debut))?.montre?.adresse).toContain(jeton);
    expect((await getEcran(secretaire, seanceId, avant))?.montre).toBeNull();
  });

  it("counts who is there", async () => {
    const { groupe, abel, seanceId } = await createScene();
    await attendSeance(abel, { seanceId }, debut);
    expect(await getEcran(groupe.intervenant, seanceId, debut)).toMatchObject({ presents: 1, attendus: 2 });
  });
});
