import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { createMonde, type Monde } from "../../factories/monde";
import { clientOf } from "../../support/clients";
import { ailleurs, deplaces, type Essai, exclus, nonLies } from "./acteurs";
import type { Cas, Ecriture, Lecture, Liste, Piece } from "./cas";
import { listPortes, type Porte, takesActeur } from "./portes";
import { REGISTRE } from "./registre";
import { SANS_LIGNE } from "./sans-ligne";
import { createTemoins, texteOf } from "./temoins";

const portes = await listPortes();
const casOf = ({ fonction }: Porte) => REGISTRE.filter((cas) => cas.fonction === fonction);
const nommes = (genre: Cas["genre"]) =>
  portes.flatMap((porte) =>
    casOf(porte)
      .filter((cas) => cas.genre === genre)
      .map((cas) => [porte.nom, cas] as const),
  );

let ici: Monde;
let laBas: Monde;
let temoins: readonly string[];
let empreinte: Awaited<ReturnType<typeof createTemoins>>["empreinte"];

beforeAll(async () => {
  ici = await createMonde("charpente");
  laBas = await createMonde("passerelle");
  const lecteur = await createTemoins(await clientOf("admin"));
  temoins = await lecteur.temoinsOf(ici);
  empreinte = lecteur.empreinte;
}, 120_000);

/** What of this espace shows in an answer, but for the id that was asked. */
const fuites = (reponse: unknown, sauf: readonly string[] = []) => {
  const texte = texteOf(reponse);
  return temoins.filter((temoin) => !sauf.includes(temoin) && texte.includes(temoin));
};

class Annulation extends Error {}

/** What an act answers, everything it wrote undone. */
async function annule<T>(acteur: Acteur, acte: () => Promise<T> | T): Promise<T> {
  let reponse: T | undefined;
  await withEspace(acteur, async () => {
    reponse = await acte();
    throw new Annulation();
  }).catch((error: unknown) => {
    if (!(error instanceof Annulation)) throw error;
  });
  return reponse as T;
}

/** What an act answers, and how many lines it left in the journal. */
const compte = <T>(acteur: Acteur, acte: () => Promise<T>) =>
  withEspace(acteur, async (tx) => {
    const avant = await tx.journal.count();
    const fait = await acte();
    return { fait, lignes: (await tx.journal.count()) - avant };
  });

const permis = (cas: { par: readonly (keyof Monde["cast"])[] }): Essai[] =>
  cas.par.map((nom) => ({ qui: nom, acteur: ici.cast[nom] }));

/** Who is turned away from inside, and who from outside. */
function refusesOf(cas: Lecture | Liste | Ecriture): { dedans: Essai[]; dehors: Essai[] } {
  const lies = cas.sansCharte ? [] : nonLies(ici, cas.par);
  return {
    dedans: [...exclus(ici, cas.par), ...deplaces(ici, cas.par, cas.pourSoi), ...lies],
    dehors: ailleurs(laBas, cas.par),
  };
}

/** Runs the attempts and checks that none of them has written anything, the journal included. */
async function sansTrace(essais: readonly Essai[], essayer: (essai: Essai) => Promise<void>): Promise<void> {
  const avant = await empreinte();
  await Promise.all(essais.map(essayer));
  expect(await empreinte()).toEqual(avant);
}

describe("the doors", () => {
  it("have each a case, that says who opens it", () => {
    expect(portes.length).toBeGreaterThan(150);
    expect(portes.filter((porte) => casOf(porte).length === 0).map(({ nom }) => nom)).toEqual([]);
  });

  it("all ask who is there, but for those that say why not", () => {
    const libres = portes.filter(
      (porte) => takesActeur(porte) && casOf(porte).some(({ genre }) => genre === "libre"),
    );
    expect(libres.map(({ nom }) => nom)).toEqual([
      "lib/membre/queries/charte.ts#getTextesAAccepter",
      "lib/membre/queries/charte.ts#mustAcceptCharte",
    ]);
  });
});

describe("reading one object", () => {
  it.each(nommes("lecture"))("%s", async (_nom, cas) => {
    const { cible, lire, rien } = cas as Lecture;
    const id = cible(ici);
    const { dedans, dehors } = refusesOf(cas as Lecture);
    for (const { qui, acteur } of permis(cas as Lecture)) {
      const lu = await annule(acteur, () => lire(acteur, id, ici));
      expect({ qui, lu: texteOf(lu) }).not.toEqual({ qui, lu: texteOf(rien) });
    }
    await sansTrace([...dedans, ...dehors], async ({ qui, acteur }) => {
      for (const asked of [id, randomUUID(), "pas-un-identifiant"])
        expect({ qui, asked, lu: await lire(acteur, asked, ici) }).toEqual({ qui, asked, lu: rien });
    });
    for (const { acteur } of permis(cas as Lecture))
      for (const asked of [randomUUID(), "pas-un-identifiant"])
        expect(await lire(acteur, asked, ici)).toEqual(rien);
  });
});

describe("reading several", () => {
  it.each(nommes("liste"))("%s", async (_nom, cas) => {
    const { lire, revele } = cas as Liste;
    const { dedans, dehors } = refusesOf(cas as Liste);
    for (const { qui, acteur } of permis(cas as Liste)) {
      const texte = texteOf(await annule(acteur, () => lire(acteur, ici)));
      expect({ qui, manque: revele(ici).filter((temoin) => !texte.includes(temoin)) }).toEqual({
        qui,
        manque: [],
      });
    }
    await sansTrace(dedans, async ({ qui, acteur }) => {
      const texte = texteOf(await lire(acteur, ici));
      expect({ qui, vu: revele(ici).filter((temoin) => texte.includes(temoin)) }).toEqual({ qui, vu: [] });
    });
    for (const { qui, acteur } of dehors) {
      const lu = await annule(acteur, () => lire(acteur, ici));
      expect({ qui, vu: fuites(lu) }).toEqual({ qui, vu: [] });
    }
  });
});

describe("writing", () => {
  it.each(nommes("ecriture"))("%s", async (_nom, cas) => {
    const { cible, ecrire, refus, reference } = cas as Ecriture;
    const id = cible?.(ici) ?? "";
    const refuse = { ok: false, reason: refus };
    for (const { qui, acteur } of permis(cas as Ecriture)) {
      const { fait, lignes } = await annule(acteur, () => compte(acteur, () => ecrire(acteur, id, ici)));
      expect({ qui, fait }).toMatchObject({ qui, fait: { ok: true } });
      if (!SANS_LIGNE.has(cas.fonction)) expect({ qui, trace: lignes > 0 }).toEqual({ qui, trace: true });
    }
    const { dedans, dehors } = refusesOf(cas as Ecriture);
    await sansTrace(dedans, async ({ qui, acteur }) => {
      for (const asked of cible ? [id, randomUUID()] : [id])
        expect({ qui, fait: await ecrire(acteur, asked, ici) }).toEqual({ qui, fait: refuse });
    });
    if (cible)
      await sansTrace(dehors, async ({ qui, acteur }) => {
        const inconnu = await ecrire(acteur, randomUUID(), laBas);
        expect({ qui, fait: inconnu }).toEqual({ qui, fait: { ok: false, reason: "INTROUVABLE" } });
        expect({ qui, fait: await ecrire(acteur, id, laBas) }).toEqual({ qui, fait: inconnu });
      });
    if (reference)
      await sansTrace(permis(cas as Ecriture), async ({ qui, acteur }) => {
        const fait = await ecrire(acteur, id, laBas);
        expect({ qui, fait }).toEqual({ qui, fait: { ok: false, reason: reference } });
      });
  });
});

describe("a part of a door, even once access is proved", () => {
  it.each(nommes("piece"))("%s", async (_nom, cas) => {
    const { cible, appeler, par, muette } = cas as Piece;
    const essayer = (acteur: Acteur, id: string) =>
      withEspace(acteur, async (tx) => texteOf(await appeler(tx, acteur, id, ici))).catch(() => "refusé");
    const etranger = laBas.cast[par];
    const id = cible(ici);
    const avant = await empreinte();
    const vu = await annule(etranger, () => essayer(etranger, id));
    expect(fuites(vu, [id])).toEqual([]);
    expect(await empreinte()).toEqual(avant);
    const acteur = ici.cast[par];
    const permis = await annule(acteur, () =>
      withEspace(acteur, async (tx) => texteOf(await appeler(tx, acteur, id, ici))),
    );
    if (!muette) expect(permis).not.toBe(vu);
  });
});
