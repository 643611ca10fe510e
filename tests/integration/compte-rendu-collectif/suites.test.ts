import { beforeAll, describe, expect, it } from "vitest";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import type { Acteur } from "@/lib/acteur";
import type { TextesCollectifs } from "@/lib/compte-rendu-collectif/rules";
import { withEspace } from "@/lib/db";
import { assignSecretaire } from "@/lib/seance/commands/update";
import { getSituation } from "@/lib/situation/queries/situation";
import { toInstant } from "@/lib/time";
import {
  createBrouillonCollectif,
  createCompteRenduCollectif,
} from "@/tests/factories/compte-rendu-collectif";
import { createRetrait } from "@/tests/factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { placeSituation } from "@/tests/factories/ordre-du-jour";
import {
  createGroupeReuni,
  createSeanceCollective,
  holdSeanceCollective,
} from "@/tests/factories/seance-collective";
import { createAssociation, createSituation } from "@/tests/factories/situation";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const debut = toInstant("2026-09-08", "14:00", "Europe/Paris");
const apres = toInstant("2026-09-15", "09:00", "Europe/Paris");

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

/** A séance of a group, with a situation of one of its members on the agenda. */
async function createScene() {
  const groupe = await createGroupeReuni(espace, { now });
  const [referent, autre] = groupe.membres;
  if (!referent || !autre) throw new Error("membres");
  const seance = await createSeanceCollective(groupe, { debut, statut: "CONFIRMEE", now });
  const situation = await createSituation(espace, { referent, now });
  await placeSituation(seance, situation, { now });
  const textes: TextesCollectifs = {
    groupe: { synthese: "Trois repères." },
    [situation.id]: { faits: "Des faits." },
  };
  const hold = () => holdSeanceCollective(seance, { travaillee: [situation] });
  return { groupe, seance, seanceId: seance.id, situation, referent, autre, textes, hold };
}

const attend = async (acteur: Acteur, seanceId: string, quand = apres) =>
  (await getAccueil(acteur, quand)).attentes
    .filter(({ href }) => href.startsWith(`/seances/${seanceId}`))
    .map(({ nature }) => nature);

/** The same on the desk of who keeps the secretariat. */
const natureAuBureau = async (acteur: Acteur, seanceId: string) =>
  Object.values((await getAccueil(acteur, apres)).bureau ?? {})
    .flatMap(({ taches }) => taches)
    .filter(({ id }) => id === seanceId)
    .map(({ nature }) => nature);

describe("the minutes of a group, on the home page", () => {
  it("wait to be written, then to be validated, for the intervenant·e who leads it", async () => {
    const { groupe, seanceId, textes, hold } = await createScene();
    await hold();
    expect(await attend(groupe.intervenant, seanceId)).toEqual(["compte-rendu"]);
    await createBrouillonCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    expect(await attend(groupe.intervenant, seanceId)).toEqual(["validation"]);
  });

  it("wait to be written for the named secretary alone, and to be validated once she hands them over", async () => {
    const { groupe, seanceId, textes, hold } = await createScene();
    await hold();
    const [secretaire, voisine] = [
      await createMembre(espace, { roles: ["SECRETARIAT"] }),
      await createMembre(espace, { roles: ["SECRETARIAT"] }),
    ];
    const { version } = await withEspace(espace, (tx) =>
      tx.seance.findFirstOrThrow({ where: { id: seanceId }, select: { version: true } }),
    );
    const nommee = { seanceId, version, secretaireId: secretaire.membreId };
    expect((await assignSecretaire(groupe.intervenant, nommee, apres)).ok).toBe(true);
    expect(await natureAuBureau(secretaire, seanceId)).toEqual(["compte-rendu"]);
    expect(await natureAuBureau(voisine, seanceId)).toEqual([]);
    await createBrouillonCollectif(secretaire, seanceId, { textes, now: apres });
    expect(await natureAuBureau(secretaire, seanceId)).toEqual(["redaction"]);
    expect(await attend(groupe.intervenant, seanceId)).toEqual([]);
    await createBrouillonCollectif(secretaire, seanceId, { textes, vers: "transmettre", now: apres });
    expect(await natureAuBureau(secretaire, seanceId)).toEqual(["validation"]);
    expect(await attend(groupe.intervenant, seanceId)).toEqual(["validation"]);
  });
});

describe("a situation that a group works on", () => {
  it("asks its référent·e, and no other member, to tell when, then the conclusions", async () => {
    const { groupe, seanceId, referent, autre, textes, hold } = await createScene();
    expect(await attend(referent, seanceId, now)).toEqual(["annonce"]);
    await hold();
    expect(await attend(referent, seanceId)).toEqual([]);
    await createCompteRenduCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    expect(await attend(referent, seanceId)).toEqual(["restitution"]);
    expect(await attend(autre, seanceId)).toEqual([]);
  });

  it("says so on its page, and leads whoever may to the séance, then to the minutes", async () => {
    const { groupe, seanceId, situation, referent, textes, hold } = await createScene();
    const ailleurs = await createMembre(espace);
    await createAssociation(situation, ailleurs);
    const examenOf = async (acteur: Acteur) => (await getSituation(acteur, situation.id))?.examens[0];
    expect(await examenOf(referent)).toMatchObject({ seanceId, travaillee: false, ouvre: "SEANCE" });
    await hold();
    await createCompteRenduCollectif(groupe.intervenant, seanceId, { textes, now: apres });
    expect(await examenOf(referent)).toMatchObject({ travaillee: true, ouvre: "COMPTE_RENDU" });
    expect(await examenOf(situation.intervenant)).toMatchObject({ ouvre: "COMPTE_RENDU" });
    expect(await examenOf(ailleurs)).toMatchObject({ travaillee: true, ouvre: null });
    await createRetrait(referent, situation.id, apres);
    expect(await examenOf(situation.intervenant)).toMatchObject({ ouvre: null });
  });
});
