import { setTimeout as wait } from "node:timers/promises";
import { closeDb } from "@/lib/db";
import { startBase } from "./base";
import type { Exercice } from "./chiffres";
import { createEnvois, draw } from "./envois";
import { startServeur } from "./serveur";
import { createVisiteur } from "./visiteur";

const FOIS = Number(process.env.RECUL_EXERCICE_FOIS ?? 200);
const ENSEMBLE = 4;

/**
 * The server is killed (SIGKILL) in the middle of submissions, again and again. What was interrupted is sent again as a browser
 * would: at the end each submission that was acknowledged is there exactly once, with its line of journal.
 */
export async function run(): Promise<Exercice> {
  const base = await startBase();
  const owner = base.urlOf("owner");
  try {
    const visiteur = await createVisiteur();
    let serveur = await startServeur();
    const envois = createEnvois(visiteur, await visiteur.ouvrir(serveur.base));
    let sansReponse = 0;
    for (let fois = 0; fois < FOIS; fois++) {
      // A first one, so that the server is warm and the others are under way at different points.
      await envois.envoyer(serveur.base);
      const enCours = Array.from({ length: ENSEMBLE }, async () => {
        await wait(draw(60));
        return envois.envoyer(serveur.base);
      });
      await wait(draw(250));
      await serveur.kill9();
      await Promise.all(enCours);
      serveur = await startServeur({}, serveur.port);
      sansReponse += await envois.reprendre(serveur.base, owner);
    }
    await envois.reprendre(serveur.base, owner);
    const pertes = await envois.comparer(owner);
    await serveur.stop();
    const { envoyes, acquis, repris } = envois.compte();
    return {
      chiffres: {
        "Serveur tué": FOIS,
        "Ajouts envoyés": envoyes,
        "dont interrompus, puis renvoyés": repris,
        "dont déjà écrits sans que personne le sache": sansReponse,
        "Ajouts acquis": acquis,
        "Perdus, doublés, ou sans journal": pertes.length,
      },
      pertes: acquis === envoyes ? pertes : [...pertes, `${envoyes - acquis} envois jamais acquis`],
    };
  } finally {
    await closeDb();
    await base.end();
  }
}
