import { beforeAll, describe, expect, it } from "vitest";
import { readStats } from "@/lib/db";
import { RELEVE, type ReleveLu } from "@/lib/indicateur/queries/releve";
import { DELAIS, LISTES_COMPTEES } from "@/lib/indicateur/rules/catalogue";
import { yearRange } from "@/lib/time";
import { ANNEE, createAnnee, createEspaceDeChiffres, type EspaceDeChiffres } from "./annee";
import { countAnnee, readLignes } from "./comptage";

async function readReleve({ espaceId, admin: { zone } }: EspaceDeChiffres, annee: number) {
  const { start, end } = yearRange(annee, zone);
  const [lu] = await readStats<ReleveLu>({ espaceId }, RELEVE, [
    start,
    end,
    zone,
    Object.keys(LISTES_COMPTEES),
    // Read long after: all of it is known.
    yearRange(ANNEE + 3, zone).start,
    null,
  ]);
  if (!lu) throw new Error("no line");
  return lu;
}

/** One place's lines of the relevé, in the shape of the recount. */
function pick(lu: ReleveLu, delegationId: string | null | undefined) {
  const isAt = (ligne: { ensemble: boolean; delegationId: string | null }) =>
    delegationId === undefined ? ligne.ensemble : !ligne.ensemble && ligne.delegationId === delegationId;
  const {
    ensemble: _,
    delegationId: __,
    ...activite
  } = lu.vives.find(isAt) ?? { ensemble: 0, delegationId: 0 };
  const listes = lu.listes.filter(
    (ligne) => delegationId === undefined || ligne.delegationId === delegationId,
  );
  const comptes: Record<string, number> = {};
  for (const { liste, code, situations } of listes)
    comptes[`${liste}/${code}`] = (comptes[`${liste}/${code}`] ?? 0) + situations;
  const delais = DELAIS.map((delai) => {
    const ligne = lu.delais.find((candidate) => candidate.delai === delai && isAt(candidate));
    return [delai, { situations: ligne?.situations ?? 0, medianeJours: ligne?.medianeJours ?? null }];
  });
  return { activite, listes: comptes, delais: Object.fromEntries(delais) };
}

describe.each(["Europe/Paris", "America/Guadeloupe"])("the year's figures in %s", (zone) => {
  let espace: EspaceDeChiffres;
  let situations: Awaited<ReturnType<typeof readLignes>>;
  let lu: ReleveLu;

  beforeAll(async () => {
    espace = await createEspaceDeChiffres(zone);
    await createAnnee(espace, 27);
    situations = await readLignes(espace);
    lu = await readReleve(espace, ANNEE);
  }, 120_000);

  it("are, for the whole espace, those of a count by hand", () => {
    const attendu = countAnnee(situations, ANNEE, zone);
    expect(attendu.activite.seances).toBeGreaterThan(20);
    expect(pick(lu, undefined)).toEqual(attendu);
  });

  it("are, in each délégation and without one, those of a count by hand", () => {
    for (const place of [...espace.delegations, null]) {
      const siennes = situations.filter(({ delegationId }) => delegationId === place);
      expect(pick(lu, place), String(place)).toEqual(countAnnee(siennes, ANNEE, zone));
    }
  });

  it("begin and end at midnight of the espace: of three New Year séances, two are in the year", async () => {
    const petit = await createEspaceDeChiffres(zone);
    await createAnnee(petit, 0);
    const seances = await Promise.all([ANNEE - 1, ANNEE, ANNEE + 1].map((annee) => readReleve(petit, annee)));
    expect(seances.map(({ vives }) => vives.find(({ ensemble }) => ensemble)?.seances)).toEqual([1, 2, 0]);
    expect(seances[0]?.annees).toEqual([ANNEE - 1, ANNEE]);
  });

  it("name every value of the counted lists, those nobody has among them", () => {
    expect(new Set(lu.valeurs.map(({ liste }) => liste))).toEqual(new Set(Object.keys(LISTES_COMPTEES)));
    expect(lu.valeurs.length).toBeGreaterThan(lu.listes.length);
  });
});

it("an espace without a séance has lines of zeros, and no year", async () => {
  const vide = await readReleve(await createEspaceDeChiffres("Europe/Paris"), ANNEE);
  expect(vide.vives).toEqual([
    {
      ensemble: true,
      delegationId: null,
      seances: 0,
      minutesSeance: 0,
      minutesPreparation: 0,
      situations: 0,
      presences: 0,
      professionnels: 0,
      structures: 0,
    },
  ]);
  expect(vide).toMatchObject({ listes: [], delais: [], annees: [] });
});
