import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { closeDb } from "@/lib/db";
import { now } from "@/lib/time";
import { planVolume } from "@/scripts/volume/plan";
import { fillVolume } from "@/scripts/volume/remplir";
import { startBase } from "./base";
import type { Poste } from "./charge/depot";
import { createPersonnes } from "./charge/gens";
import { listInstructions, openInstructions, REGLAGES } from "./charge/instructions";
import { createNavigateur, Faute } from "./charge/navigateur";
import { connecter, lireNue, PARCOURS } from "./charge/parcours";
import { createReleve } from "./charge/releve";
import type { Exercice } from "./chiffres";
import { startServeur } from "./serveur";

/** What someone takes to read a page or to type an answer, in milliseconds. */
const PENSER = { min: 2_000, max: 8_000 };
/** One signs in once in so many journeys; one opens the bare page once in a journey. */
const CONNEXIONS_SUR = 3;
/** The first visits pay for code nobody has run yet: their times do not count, their faults do. */
const CHAUFFE_S = 20;

function readArguments(args: readonly string[]) {
  const text = (valeur: string) => ({ type: "string", default: valeur }) as const;
  const { values } = parseArgs({
    args: [...args],
    options: { personnes: text("50"), secondes: text("300"), espaces: text("50"), seances: text("250000") },
  });
  const [personnes, secondes, espaces, seances] = [
    values.personnes,
    values.secondes,
    values.espaces,
    values.seances,
  ].map(Number);
  if (!personnes || !secondes || !espaces || !seances)
    throw new Error("--personnes 50 --secondes 300 --espaces 50 --seances 250000");
  return { personnes, secondes, espaces, seances };
}

/** One person's work until the time is over: signed in, their journey, the bare page, again. */
async function work(poste: Poste, fin: number): Promise<number> {
  let parcours = 0;
  let connexions = 0;
  for (; performance.now() < fin; parcours++)
    try {
      if (parcours >= connexions * CONNEXIONS_SUR) {
        await connecter(poste);
        connexions = Math.floor(parcours / CONNEXIONS_SUR) + 1;
      }
      await PARCOURS[poste.personne.metier](poste);
      await lireNue(poste);
    } catch (error) {
      if (!(error instanceof Faute)) throw error;
      await poste.penser();
    }
  return parcours;
}

/**
 * People at work on a database of volume, each with a session and connections of their own, who read, think and write:
 * `--personnes 50 --secondes 300 --espaces 50 --seances 250000`. How long each page takes beside the bare page, the one that
 * reads nothing, asked for by the same people in the same minutes.
 */
export async function run(args: readonly string[]): Promise<Exercice> {
  const { personnes, secondes, espaces, seances } = readArguments(args);
  const base = await startBase(REGLAGES);
  try {
    const plan = planVolume({ espaces, seances, annee: now().getUTCFullYear() });
    const { lignes } = await fillVolume(base.urlOf("owner"), plan, now(), (ligne) =>
      process.stderr.write(`${ligne}\n`),
    );
    const gens = await createPersonnes(base.adminUrl, personnes);
    const serveur = await startServeur({ RECUL_PROXIES: "1", NODE_OPTIONS: "" });
    await openInstructions(base.adminUrl);
    const depart = performance.now();
    const fin = depart + secondes * 1000;
    const releve = createReleve(depart + Math.min(CHAUFFE_S, secondes / 3) * 1000);
    const penser = async () => {
      await wait(Math.min(randomInt(PENSER.min, PENSER.max), Math.max(0, fin - performance.now())));
    };
    const parcours = await Promise.all(
      gens.map(async (personne, n) => {
        const navigateur = createNavigateur(serveur.base, `192.0.2.${n + 1}`, releve);
        // Nobody arrives at the same second.
        await wait(randomInt(0, PENSER.max));
        const faits = await work({ personne, navigateur, penser }, fin);
        navigateur.fermer();
        return faits;
      }),
    );
    await serveur.stop();
    process.stderr.write(`${(await listInstructions(base.adminUrl)).join("\n")}\n`);
    const mesurees = releve.mesurees();
    return {
      chiffres: {
        "Personnes ensemble": personnes,
        Secondes: secondes,
        "Lignes de la base": lignes,
        "Séances de la base": seances,
        Parcours: parcours.reduce((somme, faits) => somme + faits, 0),
        "Requêtes mesurées": mesurees,
        ...releve.tableau(),
      },
      pertes: [...releve.fautes(), ...(mesurees > 0 ? [] : ["rien n’a été mesuré"])],
    };
  } finally {
    await closeDb();
    await base.end();
  }
}
