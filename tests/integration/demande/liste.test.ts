import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { listDemandes } from "@/lib/demande/queries/liste";
import { RechercheDemandes } from "@/lib/demande/schema/liste";
import { addMinutes, now } from "@/lib/time";
import { createBrouillon, createDemandeDeposee } from "../../factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";

const NOW = now();
const ilYA = (jours: number) => addMinutes(NOW, -jours * 1440);
const list = async (acteur: Acteur, recherche: object = {}) =>
  listDemandes(acteur, RechercheDemandes.parse(recherche), NOW);

describe("the lists of demandes", () => {
  let espace: EspaceDeTest;
  let cast: Record<"lea" | "ines" | "nadia" | "sud" | "martine" | "encadrante", Acteur>;
  let ids: Record<"vieille" | "recente" | "brouillon" | "deInes", string>;

  beforeAll(async () => {
    espace = await createEspaceDeTest();
    const { id: sud } = await withEspace(espace, (tx) =>
      tx.delegation.create({ data: { espaceId: espace.espaceId, nom: "Délégation Sud" } }),
    );
    cast = {
      lea: await createMembre(espace, { prenom: "Léa" }),
      ines: await createMembre(espace, { prenom: "Inès" }),
      nadia: await createMembre(espace, { roles: ["INTERVENANT", "PROFESSIONNEL"] }),
      sud: await createMembre(espace, { roles: ["INTERVENANT"], delegations: [sud] }),
      martine: await createMembre(espace, { roles: ["SECRETARIAT"] }),
      encadrante: await createMembre(espace, { roles: ["ENCADRANT"] }),
    };
    const sansAccord = { consentement: { recueil: "PAS_ENCORE" } };
    ids = {
      vieille: (await createDemandeDeposee(cast.lea, sansAccord, ilYA(30))).id,
      recente: (await createDemandeDeposee(cast.lea, {}, ilYA(2))).id,
      brouillon: (await createBrouillon(cast.lea, {}, ilYA(1))).id,
      deInes: (await createDemandeDeposee(cast.ines, {}, ilYA(10))).id,
    };
  });

  const idsOf = (liste: Awaited<ReturnType<typeof list>>) => liste?.lignes.map(({ id }) => id);

  it("show the intervenant·e the queue, the oldest first, with its age and what is missing", async () => {
    const liste = await list(cast.nadia);
    expect(liste).toMatchObject({
      vue: "attente",
      total: 3,
      enRetard: 1,
      vues: ["attente", "miennes"],
    });
    expect(idsOf(liste)).toEqual([ids.vieille, ids.deInes, ids.recente]);
    expect(liste?.lignes[0]).toMatchObject({
      enRetard: true,
      manques: ["INFORMATION_OU_ACCORD"],
      consentement: "ABSENT",
      auteur: "Léa Martin",
    });
    expect(liste?.lignes[2]).toMatchObject({ enRetard: false, manques: [], consentement: "EN_VIGUEUR" });
    expect(await list(cast.sud)).toMatchObject({ total: 0, lignes: [] });
  });

  it("show the professional their own, drafts first", async () => {
    expect(idsOf(await list(cast.lea))).toEqual([ids.brouillon, ids.recente, ids.vieille]);
    expect(idsOf(await list(cast.ines))).toEqual([ids.deInes]);
    expect((await list(cast.lea))?.lignes.flatMap(({ manques }) => manques)).toEqual([]);
  });

  it("show the secretariat what was filed, without what a person answered", async () => {
    const liste = await list(cast.martine);
    expect(liste).toMatchObject({ vue: "encours", vues: ["encours", "repondues"], total: 3, enRetard: 1 });
    expect(idsOf(liste)).toEqual([ids.vieille, ids.deInes, ids.recente]);
    expect(liste?.lignes[0]?.situationCode).toMatch(/^S-/);
    expect(await list(cast.martine, { vue: "repondues" })).toMatchObject({ vue: "repondues", total: 0 });
    expect(liste?.lignes.flatMap(({ manques }) => manques)).toEqual([]);
    expect(Object.keys(liste?.lignes[0] ?? {})).not.toContain("suiviMedical");
  });

  it("do not exist for other roles, nor before the charter", async () => {
    expect(await list(cast.encadrante)).toBeNull();
    expect(await list(espace.admin)).toBeNull();
    expect(await list(await createMembre(espace, { charteVersion: null }))).toBeNull();
  });

  it("are sorted by their address, which nobody can bend", async () => {
    expect(idsOf(await list(cast.nadia, { tri: "deposee", sens: "desc" }))).toEqual([
      ids.recente,
      ids.deInes,
      ids.vieille,
    ]);
    expect(idsOf(await list(cast.nadia, { tri: "auteur" }))?.at(-1)).toBeDefined();
    expect(
      await list(cast.nadia, { vue: "repondues", tri: "motDePasse", page: "-3", sens: ["asc", "desc"] }),
    ).toMatchObject({ vue: "attente", tri: "deposee", page: 1 });
    expect(await list(cast.nadia, { page: "40" })).toMatchObject({ lignes: [], page: 40, pages: 1 });
  });
});
