import { expect, test } from "@playwright/test";
import type pg from "pg";
import { changesOf, empreintesOf, idsOf, ouvrirBase } from "./gestes/base";
import { type Identite, ouvrirSessions, PERSONNE } from "./gestes/identite";
import { cheminOf, listAdresses, listRoutesEspace } from "./gestes/inventaire";
import { annoncer, chacun, frapper, type Reponse, TOUT } from "./gestes/requete";

const ICI = "loire-atlantique";
const AILLEURS = "tarn-et-garonne";
/** What a visit alone may write: that it took place. */
const TRACES = /^(Journal|Envoi|Message|Notification|RendezVous|Idempotence)/;

/** Addresses outside any espace, and what they answer to who is not signed in. */
const SANS_ESPACE: Record<string, RegExp> = {
  "/.well-known/security.txt": /^(200|404)/,
  "/": /^200/,
  "/accessibilite": /^200/,
  "/aide": /^200/,
  "/api/agenda/[fichier]": /^404/,
  "/api/auth/[...nextauth]": /^4/,
  "/api/desabonnement": /^303 \/desabonnement/,
  "/api/sante": /^200/,
  "/api/sante/pret": /^200/,
  // In the demo alone.
  "/boite": /^200/,
  "/compte": /^307 \/connexion/,
  "/compte/cles": /^307 \/connexion/,
  "/compte/relie": /^307 \/connexion/,
  "/compte/second-facteur": /^307 \/connexion/,
  "/compte/second-facteur/codes": /^307 \/connexion/,
  "/confidentialite": /^200/,
  "/connexion": /^200/,
  "/connexion/code": /^307 \/connexion/,
  "/connexion/fermee": /^200/,
  // To the provider, once it has answered someone.
  "/connexion/fournisseur": /^307 (\/connexion\?refus=FOURNISSEUR$|http:\/\/localhost:\d+\/auth\?)/,
  "/connexion/fournisseur/fermeture": /^307 \/connexion$/,
  "/connexion/fournisseur/retour": /^307 \/connexion\?refus=/,
  "/desabonnement": /^200/,
  "/entree": /^307 \/connexion/,
  "/espaces": /^307 \/connexion/,
  "/favicon.ico": /^200/,
  "/icon.svg": /^200/,
  "/invitation/[jeton]": /^(404|200)/,
  "/lien/[jeton]": /^(404|200)/,
  "/mentions-legales": /^200/,
  "/mot-de-passe-oublie": /^200/,
  "/partage/[jeton]": /^(404|200)/,
  "/partage/[jeton]/code": /^405/,
  "/partage/[jeton]/fichier/[format]": /^(404|303)/,
  "/partage/[jeton]/ouvrir": /^405/,
  "/securite": /^200/,
};

/** How the browser asks for data in place of a page: at once, in advance, and one part in advance. */
const DONNEES = { rsc: "1" };
const AVANCE = { rsc: "1", "next-router-prefetch": "1" };
const PARTIE = { ...AVANCE, "next-router-segment-prefetch": "/_tree" };
/** Characters of what is given in advance: the names of the folders of the address, and nothing of the page. */
const COQUILLE = 2_000;

let base: pg.Client;
let sessions: Identite[];
test.beforeAll(async () => {
  base = await ouvrirBase();
  sessions = await ouvrirSessions();
});
test.afterAll(() => base.end());
test.afterAll(annoncer);

/** Kept by its reader's browser alone, which asks each time whether it may still show it. */
const GARDEE = /^\/[a-z-]+\/logo\//;
const cacheables = new Set<string>();
async function visiter(chemin: string, { cookie }: Identite, entetes = {}): Promise<Reponse> {
  const headers = { ...entetes, cookie };
  const reponse = await frapper(chemin, { entetes: headers });
  const gardee = GARDEE.test(chemin) ? /^private, no-cache$/ : /no-store/;
  if (!gardee.test(reponse.entetes["cache-control"] ?? "")) cacheables.add(chemin);
  const ailleurs = reponse.entetes.location ?? "";
  // Next first has its own mark put in the address of data.
  return reponse.statut === 307 && ailleurs.includes("_rsc")
    ? frapper(ailleurs, { entetes: headers })
    : reponse;
}

/** A page that does not exist, as HTML or as data; never what it would have shown. */
const isIntrouvable = ({ statut, texte }: Reponse) =>
  statut === 404 || (statut === 200 && texte.includes("NEXT_HTTP_ERROR_FALLBACK;404"));
/** Sent back, whoever asks and whatever exists, to the page above: that one answers. */
const isRenvoi = ({ statut, entetes, texte }: Reponse, chemin: string) => {
  const dessus = chemin.slice(0, chemin.lastIndexOf("/"));
  return statut === 307 ? entetes.location === dessus : texte.includes(`NEXT_REDIRECT;replace;${dessus};`);
};
const isConnexion = ({ statut, entetes, texte }: Reponse) =>
  statut < 400 && /\/connexion\?suite=/.test(entetes.location ?? texte);

test("every address outside an espace is known, and gives nothing to who is not signed in", async () => {
  const autres = listAdresses().filter((adresse) => !adresse.startsWith("/[espace]"));
  expect(autres.filter((adresse) => !(adresse in SANS_ESPACE))).toEqual([]);
  for (const adresse of autres) {
    const { statut, entetes } = await frapper(
      cheminOf(adresse, ICI, new Map()).replace("[...nextauth]", "x"),
    );
    expect(`${statut} ${entetes.location ?? ""}`, adresse).toMatch(SANS_ESPACE[adresse] as RegExp);
  }
});

test("no page, file or data of an espace opens to who may not, by any of the ways of asking", async () => {
  test.setTimeout(300_000);
  const siens = await idsOf(base, ICI, 3);
  const autres = await idsOf(base, AILLEURS, 2);
  const avant = await empreintesOf(base, ICI);
  const { rows: personnes } = await base.query<{ nom: string }>(
    `SELECT DISTINCT email AS nom FROM "Utilisateur" u JOIN "Membre" m ON m."utilisateurId" = u.id
     JOIN "Espace" e ON e.id = m."espaceId" WHERE e.slug = $1
     UNION SELECT code FROM "Situation" s JOIN "Espace" e ON e.id = s."espaceId" WHERE e.slug = $1`,
    [ICI],
  );
  const secrets = personnes.map(({ nom }) => nom);
  const breches: string[] = [];
  const juger = (qui: Identite, chemin: string, reponse: Reponse, due: boolean) => {
    const fuite = secrets.find((secret) => reponse.texte.includes(secret));
    if (!due) breches.push(`${qui.nom} ${chemin}: ${reponse.statut}`);
    else if (fuite) breches.push(`${qui.nom} ${chemin}: shows ${fuite}`);
  };

  await chacun([...listRoutesEspace().entries()], async ([rang, { adresse, roles }]) => {
    const siennes = [0, 1].map((numero) => cheminOf(adresse, ICI, siens, numero));
    const [chemin = ""] = siennes;
    const etrangere = cheminOf(adresse, ICI, autres);
    for (const entetes of [{}, DONNEES, AVANCE, ...(TOUT ? [PARTIE] : [])]) {
      const reponse = await visiter(chemin, PERSONNE, entetes);
      const vide = "next-router-prefetch" in entetes && reponse.texte.length < COQUILLE;
      juger(PERSONNE, chemin, reponse, isConnexion(reponse) || vide);
    }
    const dehors = sessions.filter(({ espace }) => espace !== ICI);
    for (const [numero, qui] of dehors.entries()) {
      if (!TOUT && (numero + rang) % dehors.length > 2) continue;
      const reponse = await visiter(chemin, qui, numero % 2 === 0 ? {} : DONNEES);
      juger(qui, chemin, reponse, isIntrouvable(reponse));
    }
    for (const [numero, qui] of sessions.filter(({ espace }) => espace === ICI).entries()) {
      const exclu = !qui.role || !roles.includes(qui.role);
      // Who may open some of these pages is given what belongs to another espace.
      const visees = exclu ? siennes : [etrangere];
      if (!exclu && !/Id\]/.test(adresse)) continue;
      for (const visee of TOUT ? new Set(visees) : visees.slice(0, 1)) {
        const reponse = await visiter(visee, qui, (numero + rang) % 3 === 0 ? DONNEES : {});
        juger(qui, visee, reponse, isIntrouvable(reponse) || isRenvoi(reponse, visee));
      }
    }
  });
  expect(breches).toEqual([]);
  expect([...cacheables], "kept by a cache").toEqual([]);
  const ecrites = changesOf(avant, await empreintesOf(base, ICI)).filter((table) => !TRACES.test(table));
  expect(ecrites, "written by a visit").toEqual([]);
});
