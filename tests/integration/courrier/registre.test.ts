import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { sendCourrier } from "@/lib/courrier/commands/send";
import { getCourrier } from "@/lib/courrier/queries/courrier";
import { listCourriers } from "@/lib/courrier/queries/registre";
import { Registre } from "@/lib/courrier/schema";
import { refuse } from "@/lib/result";
import { addDays, now as clock, jourOf } from "@/lib/time";
import { createCourrier, createSeancesAEcrire } from "@/tests/factories/courrier";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { faite } from "@/tests/factories/monde";
import type { SeanceDeTest } from "@/tests/factories/seance";
import type { SituationDeTest } from "@/tests/factories/situation";

const now = clock();
let espace: EspaceDeTest;
let secretaire: Acteur;
let situation: SituationDeTest;
let collegue: Acteur;
let confirmee: SeanceDeTest;

beforeAll(async () => {
  espace = await createEspaceDeTest();
  ({ secretaire, situation, collegue, confirmee } = await createSeancesAEcrire(espace, now));
});

const tous = () => [situation.referent, collegue];
const make = () => createCourrier(secretaire, confirmee.id, "INVITATION", tous(), now);
const registre = async (filtre = {}) =>
  (await listCourriers(secretaire, Registre.parse(filtre)))?.lignes.map(({ id }) => id);

describe("what was sent", () => {
  it("is noted for each person, and corrected by noting it again", async () => {
    const courrierId = await make();
    const aujourdhui = jourOf(now, "Europe/Paris");
    const note = (destinataire: string[], moyen: "COURRIEL" | "REMIS", envoyeLe = aujourdhui) =>
      sendCourrier(secretaire, { courrierId, destinataire, moyen, envoyeLe }, now);
    expect(await registre({ etat: "a-envoyer" })).toContain(courrierId);
    faite(await note([collegue.membreId], "COURRIEL"));
    expect(await registre({ etat: "envoyes" })).not.toContain(courrierId);
    faite(
      await note(
        tous().map(({ membreId }) => membreId),
        "REMIS",
      ),
    );
    expect(await registre({ etat: "envoyes" })).toContain(courrierId);
    expect(await registre({ etat: "a-envoyer" })).not.toContain(courrierId);
    const moyens = (await getCourrier(secretaire, courrierId))?.destinataires.map(({ envoi }) => envoi);
    expect(moyens).toEqual([
      { moyen: "REMIS", le: aujourdhui, par: "Martine Le Goff" },
      { moyen: "REMIS", le: aujourdhui, par: "Martine Le Goff" },
    ]);
    for (const jour of [addDays(aujourdhui, 1), addDays(aujourdhui, -1)])
      expect(
        await note(
          tous().map(({ membreId }) => membreId),
          "REMIS",
          jour,
        ),
      ).toEqual(refuse("JOUR_HORS_BORNES"));
    expect(await note([secretaire.membreId], "REMIS")).toEqual(refuse("INTROUVABLE"));
  });

  it("is found by its code and its kind", async () => {
    const id = await make();
    expect(await registre({ code: situation.code.toLowerCase() })).toContain(id);
    expect(await registre({ code: "AUCUN" })).toEqual([]);
    expect(await registre({ sorte: "RESTITUTION" })).toEqual([]);
    expect(await registre({ sorte: "<script>", page: "-3" })).toContain(id);
  });
});
