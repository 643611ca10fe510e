import { setTimeout as wait } from "node:timers/promises";
import { closeDb } from "@/lib/db";
import { startBase } from "./base";
import type { Exercice } from "./chiffres";
import { createEnvois, draw } from "./envois";
import { startServeur } from "./serveur";
import { createVisiteur } from "./visiteur";

const FOIS = Number(process.env.RECUL_EXERCICE_FOIS ?? 200);
/** Whatever the machine, it ends: what was not done in that time is said. */
const BORNE_MS = Number(process.env.RECUL_EXERCICE_SECONDES ?? 2_400) * 1000;
const ENSEMBLE = 4;
/** How long submissions take is learnt from the kills that came too late or too soon. */
const VISEE = { depart: 60, tard: 0.7, tot: 1.15 };

/**
 * The server is killed (SIGKILL) a few milliseconds after submissions were sent, again and again. What was interrupted is sent
 * again as a browser would: at the end each submission that was acknowledged is there exactly once, with its line of journal.
 * A kill counts when it fell while a submission was under way.
 */
export async function run(): Promise<Exercice> {
  const base = await startBase();
  const owner = base.urlOf("owner");
  const fin = performance.now() + BORNE_MS;
  try {
    const visiteur = await createVisiteur();
    let serveur = await startServeur();
    const envois = createEnvois(visiteur, await visiteur.ouvrir(serveur.base));
    let [tues, pleins, interrompus, sansReponse] = [0, 0, 0, 0];
    let visee = VISEE.depart;
    for (; tues < FOIS && performance.now() < fin; tues++) {
      // A first one, so that the server is warm.
      await envois.envoyer(serveur.base);
      let ouverts = ENSEMBLE;
      const enCours = Array.from({ length: ENSEMBLE }, async () => {
        await envois.envoyer(serveur.base);
        ouverts -= 1;
      });
      await wait(Math.ceil(visee / 2) + draw(Math.ceil(visee)));
      pleins += ouverts > 0 ? 1 : 0;
      interrompus += ouverts;
      if (ouverts === 0) visee *= VISEE.tard;
      if (ouverts === ENSEMBLE) visee *= VISEE.tot;
      await serveur.kill9();
      await Promise.all(enCours);
      serveur = await startServeur({}, serveur.port);
      sansReponse += await envois.reprendre(serveur.base, owner);
      process.stderr.write(`\rTué ${tues + 1} fois, ${pleins} en plein envoi `);
    }
    await envois.reprendre(serveur.base, owner);
    const pertes = await envois.comparer(owner);
    await serveur.stop();
    const { envoyes, acquis, repris } = envois.compte();
    return {
      chiffres: {
        "Serveur tué": tues,
        "dont en plein envoi": pleins,
        "Envois en cours à ces instants": interrompus,
        "Ajouts envoyés": envoyes,
        "dont interrompus, puis renvoyés": repris,
        "dont déjà écrits sans que personne le sache": sansReponse,
        "Ajouts acquis": acquis,
        "Perdus, doublés, ou sans journal": pertes.length,
      },
      pertes: [
        ...pertes,
        ...(acquis === envoyes ? [] : [`${envoyes - acquis} envois jamais acquis`]),
        ...(tues === FOIS ? [] : [`le temps a manqué : ${tues} fois sur ${FOIS}`]),
        ...(pleins >= tues / 2 ? [] : [`${pleins} fois seulement en plein envoi`]),
      ],
    };
  } finally {
    await closeDb();
    await base.end();
  }
}
