import { beforeAll, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { updatePiste } from "@/lib/piste/commands";
import { UpdatePiste } from "@/lib/piste/schema";
import { addMinutes, toInstant } from "@/lib/time";
import { createPisteDeTest } from "../../factories/compte-rendu";
import { createEspaceDeTest } from "../../factories/espace";
import { createSeance } from "../../factories/seance";
import { createSituation, type SituationDeTest } from "../../factories/situation";

const ZONE = "Europe/Paris";
const NOW = toInstant("2031-03-10", "09:00", ZONE);

let situation: SituationDeTest;
let pisteId: string;

beforeAll(async () => {
  const espace = await createEspaceDeTest({ zone: ZONE });
  situation = await createSituation(espace, { now: NOW });
  const seance = await createSeance(situation, { statut: "TENUE", now: NOW });
  pisteId = (await createPisteDeTest(seance, { now: addMinutes(NOW, 10 * 1440) })).id;
});

/** The référent·e changes their mind at that hour of the espace; the status, and what it was at the month's end. */
async function change(lu: string, acte: string, jour: string, heure: string) {
  const { referent } = situation;
  const input = UpdatePiste.parse({ pisteId, lu, acte });
  const fait = await updatePiste(referent, input, toInstant(jour, heure, ZONE));
  if (!fait.ok) throw new Error(fait.reason);
  return withEspace(referent, (tx) =>
    tx.piste.findUniqueOrThrow({
      where: { espaceId_id: { espaceId: referent.espaceId, id: pisteId } },
      select: { statut: true, statutAvant: true },
    }),
  );
}

it("a piste keeps the status it had at the end of the month before, whatever becomes of it since", async () => {
  expect(await change("PROPOSEE", "retenir", "2031-03-31", "23:30")).toEqual({
    statut: "RETENUE",
    statutAvant: null,
  });
  expect(await change("RETENUE", "ecarter", "2031-04-01", "00:30")).toEqual({
    statut: "ECARTEE",
    statutAvant: "RETENUE",
  });
  expect(await change("ECARTEE", "retenir", "2031-04-20", "10:00")).toEqual({
    statut: "RETENUE",
    statutAvant: "RETENUE",
  });
});
