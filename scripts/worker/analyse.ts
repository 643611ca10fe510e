import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Lecteur } from "@/lib/agenda-externe/commands/lire";
import type { Fenetre } from "@/lib/ics-plages";

const LIMITE_MS = 10_000;
const MEMOIRE_MO = 192;

/**
 * Understands a calendar in a thread of its own, that is ended after ten seconds and given little memory: a rule written
 * never to end, or a file made to swell, stops there, and the mails go on.
 */
export async function parseApart(
  texte: string,
  fenetre: Fenetre,
  limite = LIMITE_MS,
): ReturnType<Lecteur["parse"]> {
  const fil = new Worker(new URL("./analyse-fil.mjs", import.meta.url), {
    workerData: { texte, fenetre },
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MEMOIRE_MO },
  });
  try {
    const [reponse] = await once(fil, "message", { signal: AbortSignal.timeout(limite) });
    return reponse;
  } catch {
    return { ok: false, faute: "TROP_CHARGEE" };
  } finally {
    await fil.terminate();
  }
}
