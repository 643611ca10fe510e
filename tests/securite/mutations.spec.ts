import { expect, test } from "@playwright/test";
import type pg from "pg";
import { changesOf, empreintesOf, idsOf, ouvrirBase } from "./gestes/base";
import { appelDe, type Champ } from "./gestes/formulaire";
import { type Identite, ouvrirSessions, PERSONNE } from "./gestes/identite";
import { type Action, cheminOf, listActions } from "./gestes/inventaire";
import { annoncer, chacun, frapper, type Reponse, TOUT } from "./gestes/requete";
import { saisieDe } from "./gestes/saisie";

const ICI = "loire-atlantique";
const AILLEURS = "tarn-et-garonne";
/** What the worker and the readings write by themselves. */
const TRACES = /^(Journal|Envoi|Message|Notification|RendezVous)/;
/** What anyone may write of their own, whatever their role: what they have read, how they are told, what they answered. */
const LES_SIENNES = /^(Preference|Idempotence)/;

const TERRAIN = ["PROFESSIONNEL", "SECRETARIAT", "INTERVENANT", "ADMINISTRATEUR"];
const CONNEXION = ["cle-acces", "compte", "facteur"];
const A_CORRIGER = "Il reste des réponses à corriger";

let base: pg.Client;
let sessions: Identite[];
let siens: Map<string, string[]>;
let autres: Map<string, string[]>;
test.beforeAll(async () => {
  base = await ouvrirBase();
  sessions = await ouvrirSessions();
  siens = await idsOf(base, ICI, 1);
  autres = await idsOf(base, AILLEURS, 1);
});
test.afterAll(() => base.end());
test.afterAll(annoncer);

const actions = listActions();
const cle: Champ = ["cle", "01900000-0000-7000-8000-00000000c1e0"];

async function appeler(
  action: Action,
  qui: Identite,
  espace: string,
  ids: Map<string, string[]>,
): Promise<Reponse> {
  const champs = await saisieDe(action, ids, "Attaque");
  const chemin = cheminOf(action.adresse, espace, ids);
  const bound = action.porte === "accountAction" ? [{}] : [espace, {}];
  return frapper(chemin, appelDe(action.id, bound, [...champs, cle], qui.cookie));
}

const isRefusee = ({ statut, entetes, texte }: Reponse) =>
  (statut === 404 ||
    /\/connexion/.test(`${entetes["x-action-redirect"]} ${entetes.location}`) ||
    statut === 403) &&
  !texte.includes('"ok":true');

test("no action does anything in an espace for who is not its member, whatever espace is bound to it", async () => {
  test.setTimeout(300_000);
  expect(actions.length).toBeGreaterThan(150);
  const avant = await empreintesOf(base, ICI);
  const dehors = sessions.filter(({ espace }) => espace !== ICI);
  const breches: string[] = [];
  await chacun([...actions.entries()], async ([rang, action]) => {
    const etranger = dehors[rang % dehors.length] ?? PERSONNE;
    const qui = action.porte === "action" ? [PERSONNE, etranger] : [PERSONNE];
    for (const identite of qui) {
      const reponse = await appeler(action, identite, ICI, siens);
      const due = action.porte !== "action" ? reponse.statut < 500 : isRefusee(reponse);
      if (!due)
        breches.push(
          `${identite.nom} ${action.notion}.${action.nom}: ${reponse.statut} ${reponse.texte.slice(0, 300)}`,
        );
    }
  });
  expect(breches).toEqual([]);
  expect(changesOf(avant, await empreintesOf(base, ICI)).filter((table) => !TRACES.test(table))).toEqual([]);
});

test("no action writes in another espace, nor for who has no right in their own, and none fails", async () => {
  test.setTimeout(300_000);
  const avant = { ici: await empreintesOf(base, ICI), ailleurs: await empreintesOf(base, AILLEURS) };
  const breches: string[] = [];
  const arrivees = new Set<string>();
  const essayer = async (action: Action, qui: Identite, ids: Map<string, string[]>) => {
    // What changes one's own account, or how one enters, would end the session that strikes.
    if (action.porte === "accountAction" || CONNEXION.includes(action.notion)) return;
    const { statut, texte } = await appeler(action, qui, ICI, ids);
    if (statut === 200 && !texte.includes(A_CORRIGER)) arrivees.add(action.id);
    if (statut >= 500) breches.push(`${qui.nom} ${action.notion}.${action.nom}: ${statut}`);
  };
  const qui = (role: string) => sessions.find((one) => one.espace === ICI && one.role === role) ?? PERSONNE;
  await chacun(actions, (action) => essayer(action, qui("ENCADRANT"), siens));
  const ecrites = changesOf(avant.ici, await empreintesOf(base, ICI)).filter(
    (table) => !TRACES.test(table) && !LES_SIENNES.test(table),
  );
  expect(ecrites, "written by who has no right").toEqual([]);
  await chacun([...actions.entries()], async ([rang, action]) => {
    const tour = [0, 1, 2, 3]
      .slice(0, TOUT ? 4 : 2)
      .map((pas) => TERRAIN[(rang + pas * 2) % TERRAIN.length] ?? "");
    for (const role of tour) await essayer(action, qui(role), autres);
  });
  // Forms that were read and commands that answered: without them nothing would be proved.
  expect(arrivees.size).toBeGreaterThan(80);
  expect(breches).toEqual([]);
  const touchees = changesOf(avant.ailleurs, await empreintesOf(base, AILLEURS)).filter(
    (table) => !TRACES.test(table),
  );
  expect(touchees, "written from another espace").toEqual([]);
});
