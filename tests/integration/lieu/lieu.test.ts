import { beforeAll, describe, expect, it } from "vitest";
import { closeLieu, createLieu, updateLieu } from "@/lib/lieu/commands/lieu";
import { closeSalle, createSalle } from "@/lib/lieu/commands/salle";
import { updateTrajet } from "@/lib/lieu/commands/trajet";
import { formatAcces } from "@/lib/lieu/labels";
import { listLieux, listLieuxChoix } from "@/lib/lieu/queries";
import { lienVisio } from "@/lib/lieu/schema";
import { refuse } from "@/lib/result";
import { now as clock } from "@/lib/time";
import { createLieuDeTest, createSalleDeTest, LIEU_NU } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";

const now = clock();

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest();
});

describe("the places of an espace", () => {
  it("are added, changed and retired by who plans séances or administers; a name is taken once", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const id = await createLieuDeTest(secretaire, "CMS du Port");
    expect(await createLieu(espace.admin, { nom: "CMS du Port", ...LIEU_NU }, now)).toEqual(
      refuse("NOM_PRIS"),
    );
    await updateLieu(espace.admin, { lieuId: id, nom: "CMS du Phare", ...LIEU_NU }, now);
    expect(await listLieuxChoix(secretaire)).toContainEqual({ id, nom: "CMS du Phare" });
    await closeLieu(secretaire, { lieuId: id }, now);
    expect(await listLieuxChoix(secretaire)).not.toContainEqual({ id, nom: "CMS du Phare" });
    expect((await listLieux(secretaire))?.lieux).toContainEqual(
      expect.objectContaining({ id, retire: true }),
    );
  });

  it("are not a professional's to keep, though they may choose one", async () => {
    const professionnel = await createMembre(espace);
    expect(await createLieu(professionnel, { nom: "Chez moi", ...LIEU_NU }, now)).toEqual(refuse("INTERDIT"));
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

describe("the rooms of a place", () => {
  it("are added, retired, and offered again under their name; a name is taken once in a place", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const lieuId = await createLieuDeTest(secretaire, "CMS des Salles");
    const salleId = await createSalleDeTest(secretaire, lieuId, "Salle bleue", 6);
    const salles = async () => (await listLieux(secretaire))?.lieux.find(({ id }) => id === lieuId)?.salles;
    expect(await salles()).toEqual([{ id: salleId, nom: "Salle bleue", capacite: 6 }]);
    const bleue = { lieuId, nom: "Salle bleue", capacite: 8 };
    expect(await createSalle(espace.admin, bleue, now)).toEqual(refuse("SALLE_PRISE"));
    expect(await closeSalle(espace.admin, { salleId }, now)).toMatchObject({ ok: true });
    expect(await salles()).toEqual([]);
    expect(await createSalle(espace.admin, bleue, now)).toMatchObject({ ok: true, value: { id: salleId } });
    expect(await salles()).toEqual([{ id: salleId, nom: "Salle bleue", capacite: 8 }]);
    const ailleurs = await createLieuDeTest(secretaire, "CMS d’à côté");
    expect(await createSalle(espace.admin, { ...bleue, lieuId: ailleurs }, now)).toMatchObject({ ok: true });
  });
});

describe("how one gets in, or joins from afar", () => {
  it("is kept with the place, and said in an order of its own", async () => {
    const dit = { acces: ["BOUCLE_MAGNETIQUE", "TRANSPORT"] as const, noteAcces: "Sonner à l’accueil." };
    const lieu = {
      ...LIEU_NU,
      nom: "CMS du Tram",
      ...dit,
      acces: [...dit.acces],
      visio: "https://visio.example/cms",
    };
    expect(await createLieu(espace.admin, lieu, now)).toMatchObject({ ok: true });
    const kept = (await listLieux(espace.admin))?.lieux.find(({ nom }) => nom === "CMS du Tram");
    expect(kept).toMatchObject({ ...dit, visio: "https://visio.example/cms" });
    expect(kept && formatAcces(kept)).toBe(
      "Transports en commun à proximité, boucle magnétique. Sonner à l’accueil.",
    );
    expect(formatAcces({ acces: [], noteAcces: null })).toBeNull();
  });

  it("is a link over https, without a name or a password in it", () => {
    expect(lienVisio.parse(" https://visio.example/salle?p=1 ")).toBe("https://visio.example/salle?p=1");
    for (const lien of [
      "http://visio.example/",
      "visio.example",
      "javascript:alert(1)",
      "https://moi:mdp@visio.example/",
    ])
      expect(lienVisio.safeParse(lien).success).toBe(false);
  });
});
