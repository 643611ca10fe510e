import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { closeDb } from "@/lib/db";
import { type BaseExercice, startBase } from "./base";
import type { Exercice } from "./chiffres";
import { createEnvois } from "./envois";
import { startRelais } from "./relais";
import { preteOf, type Serveur, startServeur, until, vivanteOf } from "./serveur";
import { createVisiteur, type Visiteur } from "./visiteur";

const ARRET_S = Number(process.env.RECUL_EXERCICE_SECONDES ?? 60);
const DISQUE_MO = 400;
const ENSEMBLE = 6;
/** What everyone reads instead of a page that fails, without JavaScript. */
const DIT = "Ce qui était enregistré l’est toujours";
/** What a page never shows, whatever happens behind it. */
const BRUT = /ECONNREFUSED|Prisma|SELECT |at .*\.js:\d|57P0|53100/;

type Scene = { serveur: Serveur; visiteur: Visiteur; envois: ReturnType<typeof createEnvois> };
type Panne = {
  nom: string;
  reponses: number[];
  brutes: number;
  lues: number[];
  muettes: number;
  lente: number;
  mortes: number;
  indisponible: boolean;
};

/** Visitors who go on while something fails, and what they and the probes see of it. */
async function during(
  nom: string,
  { serveur, visiteur, envois }: Scene,
  panne: () => Promise<void>,
): Promise<Panne> {
  const vue: Panne = {
    nom,
    reponses: [],
    brutes: 0,
    lues: [],
    muettes: 0,
    lente: 0,
    mortes: 0,
    indisponible: false,
  };
  let continuer = true;
  const judge = (reponse?: { statut: number; texte: string }) => {
    if (!reponse) return;
    if (BRUT.test(reponse.texte)) vue.brutes += 1;
    if (reponse.statut >= 500 && !reponse.texte.includes(DIT)) vue.muettes += 1;
  };
  const visites = Array.from({ length: ENSEMBLE }, async () => {
    while (continuer) {
      const debut = performance.now();
      const reponse = await envois.envoyer(serveur.base);
      vue.lente = Math.max(vue.lente, performance.now() - debut);
      vue.reponses.push(reponse?.statut ?? 0);
      judge(reponse);
      await wait(100);
    }
  });
  const lecture = (async () => {
    while (continuer) {
      const reponse = await visiteur.lire(serveur.base, visiteur.liste).catch(() => undefined);
      vue.lues.push(reponse?.statut ?? 0);
      judge(reponse);
      await wait(100);
    }
  })();
  const sonde = (async () => {
    while (continuer) {
      if ((await vivanteOf(serveur.base)) !== 200) vue.mortes += 1;
      if ((await preteOf(serveur.base)) === 503) vue.indisponible = true;
      await wait(300);
    }
  })();
  await wait(1_000);
  await panne();
  continuer = false;
  await Promise.all([...visites, lecture, sonde]);
  return vue;
}

/** Fills the disk of the database to its last byte; returns what empties it again. */
function fillDisk(folder: string): () => void {
  const fichier = path.join(folder, "lest");
  const descripteur = openSync(fichier, "w");
  for (const taille of [1 << 20, 1 << 12])
    try {
      for (;;) if (writeSync(descripteur, Buffer.alloc(taille, 1)) < taille) break;
    } catch {
      // Full: the next, smaller pieces fill what is left.
    }
  closeSync(descripteur);
  return () => rmSync(fichier);
}

const postmasterOf = (base: BaseExercice) =>
  Number(readFileSync(path.join(base.place.clusterFolder, "postmaster.pid"), "utf8").split("\n")[0]);

/**
 * The database is slow, killed, stopped for a minute, then out of disk, while people work: nobody reads a raw error, the process
 * lives on and says that it is not ready, is ready again by itself, and nothing acknowledged is lost.
 */
export async function run(): Promise<Exercice> {
  const base = await startBase({}, DISQUE_MO);
  const relais = await startRelais(base.port);
  try {
    const visiteur = await createVisiteur();
    const through = (url: string) => url.replace(`:${base.port}/`, `:${relais.port}/`);
    const serveur = await startServeur({
      DATABASE_URL_APP: through(base.urlOf("app")),
      DATABASE_URL_STATS: through(base.urlOf("stats")),
    });
    const envois = createEnvois(visiteur, await visiteur.ouvrir(serveur.base));
    const scene = { serveur, visiteur, envois };
    const retours: Record<string, number> = {};
    const again = async (nom: string) => {
      const debut = performance.now();
      retours[nom] = (await until(async () => (await preteOf(serveur.base)) === 200))
        ? Math.round(performance.now() - debut) / 1000
        : Number.POSITIVE_INFINITY;
    };
    const vues = [
      await during("lente (300 ms par aller et par retour)", scene, async () => {
        relais.ralentir(300);
        await wait(15_000);
        relais.ralentir(0);
      }),
      await during("coupée", scene, async () => {
        relais.couper();
        await again("coupée");
      }),
      await during("tuée (SIGKILL)", scene, async () => {
        process.kill(postmasterOf(base), "SIGKILL");
        await until(async () => (await preteOf(serveur.base)) === 503, 10_000);
        await again("tuée (SIGKILL)");
      }),
      await during(`arrêtée ${ARRET_S} s`, scene, async () => {
        await base.stop();
        await wait(ARRET_S * 1000);
        await base.start();
        await again(`arrêtée ${ARRET_S} s`);
      }),
    ];
    if (base.disque)
      vues.push(
        await during("sans disque", scene, async () => {
          const empty = fillDisk(base.folder);
          await wait(20_000);
          empty();
          await again("sans disque");
        }),
      );
    await until(async () => {
      await envois.reprendre(serveur.base, base.urlOf("owner"));
      const { envoyes, acquis } = envois.compte();
      return envoyes === acquis;
    });
    const perdues = await envois.comparer(base.urlOf("owner"));
    await serveur.stop();
    const { envoyes, acquis, repris } = envois.compte();
    const chiffres: Exercice["chiffres"] = {
      "Ajouts envoyés": envoyes,
      "dont renvoyés": repris,
      "Ajouts acquis": acquis,
    };
    const pertes = [...perdues];
    for (const { nom, reponses, lues, brutes, muettes, lente, mortes, indisponible } of vues) {
      const bonnes = reponses.filter((statut) => statut === 303).length;
      chiffres[`Base ${nom}`] =
        `${reponses.length} envois, ${reponses.length - bonnes} refusés, le plus long ${(lente / 1000).toFixed(1)} s` +
        `, ${lues.length} pages lues, dont ${lues.filter((statut) => statut === 503).length} dites indisponibles` +
        `${indisponible ? ", 503" : ""}${nom in retours ? `, prête ${retours[nom]} s après` : ""}`;
      if (brutes > 0) pertes.push(`${nom} : ${brutes} erreurs montrées telles quelles`);
      if (muettes > 0) pertes.push(`${nom} : ${muettes} pages d’erreur sans un mot`);
      if (nom in retours && indisponible && nom !== "sans disque" && !lues.includes(503))
        pertes.push(`${nom} : aucune page n’a dit qu’elle était indisponible`);
      if (mortes > 0) pertes.push(`${nom} : le processus ne répondait plus, ${mortes} fois`);
      if (retours[nom] === Number.POSITIVE_INFINITY) pertes.push(`${nom} : n’est pas revenue`);
    }
    if (!base.disque) chiffres["Base sans disque"] = "non éprouvé : il faut être root pour un disque à part";
    return {
      chiffres,
      pertes: envoyes === acquis ? pertes : [...pertes, `${envoyes - acquis} jamais acquis`],
    };
  } finally {
    await closeDb();
    await relais.end();
    await base.end();
  }
}
