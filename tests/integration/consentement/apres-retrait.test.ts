import { expect, it } from "vitest";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { openMessage } from "@/lib/message/commands/lecture";
import { dateFromJour, jourOf, now } from "@/lib/time";
import { createCompteRendu, createPisteDeTest } from "@/tests/factories/compte-rendu";
import { createRetrait } from "@/tests/factories/consentement";
import { createSeancesAEcrire } from "@/tests/factories/courrier";
import { createEspaceDeTest } from "@/tests/factories/espace";

const instant = now();
const ARRETEES = ["restitution", "piste"];
const attendues = async (acteur: Acteur) =>
  (await getAccueil(acteur, instant)).attentes
    .map(({ nature }) => nature)
    .filter((n) => ARRETEES.includes(n));

it("asks nobody any more for what a withdrawal stops, and tells those who work on it before all else, once", async () => {
  const espace = await createEspaceDeTest();
  const { situation, secretaire, collegue, tenue } = await createSeancesAEcrire(espace, instant);
  const { referent, intervenant } = situation;
  await createCompteRendu(tenue, { now: instant });
  const piste = await createPisteDeTest(tenue, { now: instant });
  await withEspace(espace, (tx) =>
    tx.piste.updateMany({
      where: piste,
      data: { statut: "A_L_ESSAI", revoirLe: dateFromJour(jourOf(instant, referent.zone)) },
    }),
  );
  expect((await attendues(referent)).toSorted()).toEqual(ARRETEES.toSorted());
  await createRetrait(referent, situation.id, instant);
  expect(await attendues(referent)).toEqual([]);
  for (const acteur of [intervenant, collegue, secretaire]) {
    const [retrait, ...autres] = (await getAccueil(acteur, instant)).retraits;
    expect(retrait?.titre).toBe(`Le travail s’arrête, ${situation.code}`);
    expect(autres).toEqual([]);
    await openMessage(acteur, { messageId: retrait?.id ?? "" }, instant);
    expect((await getAccueil(acteur, instant)).retraits).toEqual([]);
  }
});
