import { beforeAll, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { getCompletude } from "@/lib/completude/queries";
import { withEspace } from "@/lib/db";
import { holdSeance } from "@/lib/seance/commands/hold";
import { addMinutes, jourOf, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { faite } from "@/tests/factories/monde";
import { createRencontre } from "@/tests/factories/rencontre";
import { createSeance } from "@/tests/factories/seance";
import { createGroupeReuni, createSeanceCollective } from "@/tests/factories/seance-collective";
import { createSituation, type SituationDeTest } from "@/tests/factories/situation";

const ZONE = "Europe/Paris";
const at = (jour: string, heure = "14:00") => toInstant(jour, heure, ZONE);
const DEBUT = at("2029-12-03", "09:00");
const FIN = at("2030-03-01", "09:00");

let espace: EspaceDeTest;
let intervenant: Acteur;
let secretaire: Acteur;
let situation: SituationDeTest;

beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: DEBUT });
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
  situation = await createSituation(espace, { now: DEBUT });
  intervenant = situation.intervenant;
});

const lire = async (acteur: Acteur, annee = 2030, now = FIN) => {
  const lue = await getCompletude(acteur, annee, now);
  return (lue?.sections ?? []).map(({ manque, lignes }) => [manque, lignes.map(({ id }) => id)]);
};

it("names what is over and without a status, until it has one", async () => {
  const seance = await createSeance(situation, { debut: at("2030-01-15"), statut: "CONFIRMEE", now: DEBUT });
  const rencontre = await createRencontre(espace, intervenant, { jour: "2030-01-22", now: DEBUT });
  expect(await lire(secretaire, 2030, addMinutes(seance.debut, 30))).toEqual([]);
  expect(await lire(secretaire)).toEqual([
    ["seance-sans-statut", [seance.id]],
    ["rencontre-sans-statut", [rencontre.id]],
  ]);
  const presences = [{ suffixe: situation.referent.membreId, valeur: "PRESENT" as const }];
  const heures = { jour: jourOf(seance.debut, ZONE), debut: "14:00", fin: "16:00" };
  const tenue = { seanceId: seance.id, version: seance.version, ...heures, preparation: 60, presences };
  faite(await holdSeance(intervenant, tenue as Parameters<typeof holdSeance>[1], FIN));
  expect(await lire(secretaire)).toEqual([
    ["rencontre-sans-statut", [rencontre.id]],
    ["compte-rendu-absent", [seance.id]],
  ]);
});

it("begins and ends with the civil year in the espace's zone", async () => {
  const veille = await createSeance(situation, {
    ...{ debut: at("2029-12-31", "20:00"), statut: "CONFIRMEE", now: DEBUT },
  });
  const ids = async (annee: number) => (await lire(secretaire, annee)).flatMap(([, trouvees]) => trouvees);
  expect(await ids(2029)).toContain(veille.id);
  expect(await ids(2030)).not.toContain(veille.id);
  expect(await getCompletude(secretaire, 2031, FIN)).toBeNull();
});

it("gives an intervenant·e their own lines, and says how many are for others", async () => {
  const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
  const groupe = await createGroupeReuni(espace, { intervenant: autre, now: DEBUT });
  await createSeanceCollective(groupe, { debut: at("2030-02-05"), statut: "CONFIRMEE", now: DEBUT });
  const sien = await getCompletude(autre, 2030, FIN);
  expect(sien?.sections.map(({ manque, nombre }) => [manque, nombre])).toEqual([["seance-sans-statut", 1]]);
  expect(sien).toMatchObject({ total: 3, ailleurs: 2 });
  expect(await getCompletude(situation.referent, 2030, FIN)).toBeNull();
});

it("goes with the situation when it is entrusted to someone else", async () => {
  const suivante = await createMembre(espace, { roles: ["INTERVENANT"] });
  await withEspace(espace, (tx) =>
    tx.situation.update({
      where: { espaceId_id: { espaceId: espace.espaceId, id: situation.id } },
      data: { intervenantId: suivante.membreId },
    }),
  );
  const lues = (await lire(suivante)).map(([manque]) => manque);
  expect(lues).toContain("compte-rendu-absent");
  expect((await lire(intervenant)).map(([manque]) => manque)).not.toContain("compte-rendu-absent");
});
