import { parentPort, workerData } from "node:worker_threads";
import { tsImport } from "tsx/esm/api";

// A thread does not inherit what reads TypeScript: it brings its own.
const { readPlages, TropCharge } = await tsImport("../../lib/ics-plages.ts", import.meta.url);

try {
  const { texte, fenetre } = workerData;
  parentPort.postMessage({ ok: true, plages: readPlages(texte, fenetre) });
} catch (error) {
  parentPort.postMessage({ ok: false, faute: error instanceof TropCharge ? "TROP_CHARGEE" : "ILLISIBLE" });
}
