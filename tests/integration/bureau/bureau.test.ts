import { beforeAll, describe, expect, it, vi } from "vitest";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import type { Acteur } from "@/lib/acteur";
import { getBureau } from "@/lib/bureau/queries/bureau";
import { ROLES } from "@/lib/membre/schema";
import { now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createMonde, type Monde } from "@/tests/factories/monde";
import { createSituation } from "@/tests/factories/situation";

const now = clock();
let monde: Monde;
let espace: EspaceDeTest;
let martine: Acteur;

beforeAll(async () => {
  monde = await createMonde("charpente");
  espace = await createEspaceDeTest();
  martine = await createMembre(espace, { roles: ["SECRETARIAT"] });
}, 60_000);

const tachesOf = async (acteur: Acteur, quand = now) =>
  Object.values((await getBureau(acteur, quand)) ?? {}).flatMap(({ taches }) => taches);
describe("the desk", () => {
  it("holds what the espace waits for, and the minutes of her who is named alone", async () => {
    const { secretaire, autreSecretaire } = monde.cast;
    const { seances, saisie, transmise } = monde;
    const siennes = await tachesOf(secretaire, monde.now);
    const paires = siennes.map(({ nature, id }) => [nature, id]);
    expect(paires).toEqual(
      expect.arrayContaining([
        ["tenue", seances.passee.id],
        ["compte-rendu", seances.tenue.id],
        ["redaction", seances.redigee.id],
        ["saisie", saisie.id],
        ["transmise", transmise.id],
      ]),
    );
    expect(paires.some(([, id]) => id === seances.validee.id)).toBe(false);
    const autres = (await tachesOf(autreSecretaire, monde.now)).map(({ id }) => id);
    expect(autres).toContain(transmise.id);
    for (const { id } of [seances.tenue, seances.redigee, saisie]) expect(autres).not.toContain(id);
  });

  it("tells codes, people and dates, and not a word of what is written", async () => {
    const texte = JSON.stringify(await tachesOf(monde.cast.secretaire, monde.now));
    // The surname of everyone here is the word: what else holds it would be content.
    expect(texte.replaceAll(/[a-zA-Z]+ charpente/g, "")).not.toMatch(
      /charpente (dont|avec)|Que faire|Parle volontiers/,
    );
  });

  it("is the secretariat's alone, on their home in the place of the list", async () => {
    for (const role of ROLES) {
      const membre = await createMembre(espace, { roles: [role] });
      expect((await getBureau(membre, now)) !== null, role).toBe(role === "SECRETARIAT");
    }
    const sansCharte = await createMembre(espace, { roles: ["SECRETARIAT"], charteVersion: null });
    expect(await getBureau(sansCharte, now)).toBeNull();
    expect(await getAccueil(martine, now)).toMatchObject({ attentes: [], bureau: expect.any(Object) });
  });

  it("does not repeat what waits for who also leads séances", async () => {
    const double = await createMembre(espace, { roles: ["INTERVENANT", "SECRETARIAT"] });
    const situation = await createSituation(espace, { intervenant: double, now });
    const { attentes, bureau } = await getAccueil(double, now);
    expect(attentes.map(({ id }) => id)).toContain(situation.id);
    expect(JSON.stringify(bureau)).not.toContain(situation.id);
  });

  it("shows nothing of another espace", async () => {
    const ailleurs = await createEspaceDeTest();
    expect(await tachesOf(await createMembre(ailleurs, { roles: ["SECRETARIAT"] }))).toEqual([]);
  });

  it("reads in one statement, whatever there is", async () => {
    const pg = (await import("pg")).default;
    const query = vi.spyOn(pg.Client.prototype, "query");
    await tachesOf(monde.cast.secretaire, monde.now);
    // BEGIN with its espace, the statement, COMMIT.
    expect(query.mock.calls.length).toBe(3);
    query.mockRestore();
  });
});
