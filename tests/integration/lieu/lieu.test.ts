import { beforeAll, describe, expect, it } from "vitest";
import { closeLieu, createLieu, updateLieu, updateTrajet } from "@/lib/lieu/commands";
import { listLieux, listLieuxChoix } from "@/lib/lieu/queries";
import { refuse } from "@/lib/result";
import { now as clock } from "@/lib/time";
import { createLieuDeTest } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";

const now = clock();
const vide = { adresse: undefined, delegationId: undefined };

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest();
});

describe("the places of an espace", () => {
  it("are added, changed and retired by who plans séances or administers; a name is taken once", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const id = await createLieuDeTest(secretaire, "CMS du Port");
    expect(await createLieu(espace.admin, { nom: "CMS du Port", ...vide }, now)).toEqual(refuse("NOM_PRIS"));
    await updateLieu(espace.admin, { lieuId: id, nom: "CMS du Phare", ...vide }, now);
    expect(await listLieuxChoix(secretaire)).toContainEqual({ id, nom: "CMS du Phare" });
    await closeLieu(secretaire, { lieuId: id }, now);
    expect(await listLieuxChoix(secretaire)).not.toContainEqual({ id, nom: "CMS du Phare" });
    expect((await listLieux(secretaire))?.lieux).toContainEqual(
      expect.objectContaining({ id, retire: true }),
    );
  });

  it("are not a professional's to keep, though they may choose one", async () => {
    const professionnel = await createMembre(espace);
    expect(await createLieu(professionnel, { nom: "Chez moi", ...vide }, now)).toEqual(refuse("INTERDIT"));
    expect(await listLieux(professionnel)).toBeNull();
  });

  it("keep one time by road for both ways; zero forgets it", async () => {
    const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
    const [a, b] = [await createLieuDeTest(intervenant, "A"), await createLieuDeTest(intervenant, "B")];
    const road = async () => (await listLieux(intervenant))?.trajets.map(({ minutes }) => minutes);
    await updateTrajet(intervenant, { departId: a, arriveeId: b, minutes: 30 }, now);
    await updateTrajet(intervenant, { departId: b, arriveeId: a, minutes: 45 }, now);
    expect(await road()).toEqual([45]);
    await updateTrajet(intervenant, { departId: a, arriveeId: b, minutes: 0 }, now);
    expect(await road()).toEqual([]);
  });
});
