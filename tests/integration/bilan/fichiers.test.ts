import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { retryFichiers } from "@/lib/bilan/commands/demande-fichiers";
import { makeFichiers } from "@/lib/bilan/commands/fichiers";
import { getFichierBilan, listFichiers } from "@/lib/bilan/queries/fichiers";
import { FORMAT_CODES } from "@/lib/bilan/rules/fichiers";
import { sqlStateOf, withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { toInstant } from "@/lib/time";
import { createBilanRelu } from "../../factories/bilan";
import { requireValue } from "../../factories/demo/resultat";
import { createMembre } from "../../factories/membre";
import { ANNEE, createEspaceDeChiffres, type EspaceDeChiffres } from "../indicateur/annee";

const ZONE = "Europe/Paris";
const FEVRIER = toInstant(`${ANNEE + 1}-02-10`, "10:00", ZONE);

let espace: EspaceDeChiffres;
let responsable: Acteur;
let copil: Acteur;
let id: string;

const make = () =>
  makeFichiers(
    () => FEVRIER,
    (faute) => {
      throw faute;
    },
  );
const etats = async () => (await listFichiers(espace, id)).map(({ etat }) => etat);
const write = (data: object) =>
  withEspace(espace, (tx) => tx.fichierBilan.updateMany({ where: { bilanId: id, format: "CSV" }, data }));

beforeAll(async () => {
  espace = await createEspaceDeChiffres(ZONE, 5);
  responsable = await createMembre(espace, { roles: ["RESPONSABLE"] });
  copil = await createMembre(espace, { roles: ["COPIL"] });
  ({ id } = await createBilanRelu(espace.intervenant, ANNEE, {}, FEVRIER, responsable));
}, 120_000);

describe("the files of a published bilan", () => {
  it("are asked for when it is published, and not to be had before they are made", async () => {
    expect(new Set(await etats())).toEqual(new Set(["EN_COURS"]));
    expect(await getFichierBilan(copil, id, "PDF")).toBeNull();
  });

  it("that could not be made are asked for again by who writes or reads it again", async () => {
    await write({ echecLe: FEVRIER, prochainLe: null, essais: 3 });
    expect(await etats()).toContain("EN_ECHEC");
    expect(await retryFichiers(copil, { bilanId: id }, FEVRIER)).toEqual(refuse("INTROUVABLE"));
    requireValue(await retryFichiers(responsable, { bilanId: id }, FEVRIER));
    expect(await etats()).not.toContain("EN_ECHEC");
  });

  it("that a worker died of three times is tried no more, and the others are made", async () => {
    await write({ essais: 3 });
    await make();
    const lus = await listFichiers(espace, id);
    expect(lus.filter(({ etat }) => etat !== "PRET").map(({ format, etat }) => [format, etat])).toEqual([
      ["CSV", "EN_ECHEC"],
    ]);
    requireValue(await retryFichiers(responsable, { bilanId: id }, FEVRIER));
  }, 60_000);

  it("are made once, each of them, and read in the name of who published", async () => {
    await make();
    expect(await etats()).toEqual(FORMAT_CODES.map(() => "PRET"));
    const pdf = await getFichierBilan(copil, id, "PDF");
    expect(pdf).toMatchObject({ nom: expect.stringContaining(`${ANNEE}-version-1`), extension: "pdf" });
    await make();
    expect((await getFichierBilan(copil, id, "PDF"))?.octets).toEqual(pdf?.octets);
    const lectures = await withEspace(espace, (tx) =>
      tx.journal.count({
        where: { acte: "lire", objet: "bilan", objetId: id, membreId: responsable.membreId },
      }),
    );
    // To publish, then each time files were made one after the other.
    expect(lectures).toBe(3);
  }, 60_000);

  it("never change once they are made", async () => {
    const autre = { octets: Uint8Array.from([1]), taille: 1 };
    for (const data of [
      autre,
      { octets: null, taille: null, sha256: null, faitLe: null },
      { prochainLe: FEVRIER },
    ])
      await expect(write(data)).rejects.toSatisfy((error) => sqlStateOf(error) === "RC003");
  });

  it("are those of their espace and of who reads bilans", async () => {
    expect(await getFichierBilan(espace.admin, id, "PDF")).toBeNull();
    const ailleurs = await createEspaceDeChiffres(ZONE, 5);
    const voisin = await createMembre(ailleurs, { roles: ["COPIL"] });
    expect(await getFichierBilan(voisin, id, "PDF")).toBeNull();
    expect((await listFichiers(ailleurs, id)).every(({ etat }) => etat === "EN_ECHEC")).toBe(true);
  });
});
