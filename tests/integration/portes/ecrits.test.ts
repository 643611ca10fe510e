import { EventEmitter, once } from "node:events";
import { beforeAll, describe, expect, it } from "vitest";
import { saveCompteRendu } from "@/lib/compte-rendu/commands/save";
import { validateCompteRendu } from "@/lib/compte-rendu/commands/validate";
import { withEspace } from "@/lib/db";
import { createPiste } from "@/lib/piste/commands";
import { CreatePiste } from "@/lib/piste/schema";
import { acceptProtocole } from "@/lib/protocole/commands/accept";
import { publishProtocole } from "@/lib/protocole/commands/publish";
import { createRemarque } from "@/lib/protocole/commands/remark";
import { type Result, refuse } from "@/lib/result";
import { followSituation } from "@/lib/suivi/commands";
import { FollowSituation } from "@/lib/suivi/schema";
import { toInstant } from "@/lib/time";
import { createCloture } from "../../factories/cloture";
import { createCompteRendu, redactionDe } from "../../factories/compte-rendu";
import { createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createProtocole } from "../../factories/protocole";
import { createSeance, type SeanceDeTest } from "../../factories/seance";
import { createSituation, type SituationDeTest } from "../../factories/situation";
import { clientOf } from "../../support/clients";
import { until } from "../../support/until";

const NOW = toInstant("2031-03-10", "09:00", "Europe/Paris");
const APRES = toInstant("2031-06-20", "09:00", "Europe/Paris");

let espace: EspaceDeTest;
let situation: SituationDeTest;
let seance: SeanceDeTest;
const admin = await clientOf("admin");
beforeAll(async () => {
  espace = await createEspaceDeTest();
});
const depart = async () => {
  situation = await createSituation(espace, { now: NOW });
  seance = await createSeance(situation, { statut: "TENUE", now: NOW });
};

/** Whoever waits for a lock in this file's database. */
const BLOQUES = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/** What an act answers that begins once a withdrawal is written, and ends after it. */
async function pendantLeRetrait<T>(acte: () => Promise<T>): Promise<T> {
  const fil = new EventEmitter();
  const [ecrit, suite] = [once(fil, "ecrit"), once(fil, "suite")];
  const retrait = withEspace(espace, async () => {
    await createRetrait(situation.referent, situation.id, APRES);
    fil.emit("ecrit");
    await suite;
  });
  await ecrit;
  const reponse = acte();
  await until(admin, { text: BLOQUES }, reponse);
  fil.emit("suite");
  await retrait;
  return reponse;
}

const ACTES: [nom: string, refus: string, prepare: () => Promise<() => Promise<Result<unknown, string>>>][] =
  [
    [
      "a draft of minutes",
      "INTROUVABLE",
      async () => () => saveCompteRendu(situation.intervenant, redactionDe(seance.id), APRES),
    ],
    [
      "the validation of minutes",
      "INTROUVABLE",
      async () => {
        const { version, revision } = await createCompteRendu(seance, { statut: "BROUILLON", now: NOW });
        const lu = { seanceId: seance.id, version, revision, reponses: {} };
        return () => validateCompteRendu(situation.intervenant, lu, APRES);
      },
    ],
    [
      "a piste",
      "INTROUVABLE",
      async () => {
        const saisie = {
          seanceId: seance.id,
          texte: "Proposer deux horaires au lieu d’un.",
          but: "PERSONNE",
        };
        return () => createPiste(situation.intervenant, CreatePiste.parse(saisie), APRES);
      },
    ],
    [
      "a version of the protocole",
      "INTROUVABLE",
      async () => {
        const { id: protocoleId, revision } = await createProtocole(situation, { jusque: "brouillon" }, NOW);
        const lu = { protocoleId, revision, pour: "acceptation" as const, reponses: {} };
        return () => publishProtocole(situation.intervenant, lu, APRES);
      },
    ],
    [
      "the acceptance of a protocole",
      "INTROUVABLE",
      async () => {
        const { id: protocoleId } = await createProtocole(situation, {}, NOW);
        return () => acceptProtocole(situation.referent, { protocoleId }, APRES);
      },
    ],
    [
      "a remark on its draft",
      "INTROUVABLE",
      async () => {
        const { id: protocoleId } = await createProtocole(situation, { jusque: "remarques" }, NOW);
        const dite = { section: "objectifs" as const, texte: "Un mot.", proposition: "", reponses: {} };
        return () => createRemarque(situation.referent, { protocoleId, ...dite }, APRES);
      },
    ],
    [
      "a follow-up in words",
      "CONSENTEMENT_RETIRE",
      async () => {
        const [suiviId] = (await createCloture(situation, {}, NOW)).suivis;
        const saisie = { suiviId, effet: "SUPERIEUR", effets: "Le rythme tient toujours." };
        return () => followSituation(situation.intervenant, FollowSituation.parse(saisie), APRES);
      },
    ],
  ];

describe("what is written while a withdrawal is under way", () => {
  it.each(ACTES)("waits for it, and is refused: %s", async (_nom, refus, prepare) => {
    await depart();
    const acte = await prepare();
    expect(await pendantLeRetrait(acte)).toMatchObject(refuse(refus));
  });
});
