import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { requireBrowser } from "@/scripts/checks/browser";
import { runProgram } from "@/scripts/console/children";
import { findFreePort } from "@/scripts/postgres/ports";
import type { Exercice } from "./chiffres";

const CONSTRUCTION = ".next";
const COPIE = ".next-sans-mandataire";
/** What would have called the proxy. */
const APPELS = "server/functions-config-manifest.json";
/** All the attacks but those the proxy alone turns away. */
const ATTAQUES = ["adresses", "mutations", "scripts"];

/** The same build, its proxy taken out: everyone strikes every page and every action, and nothing opens. */
export async function run(): Promise<Exercice> {
  await requireBrowser();
  const dossier = mkdtempSync(path.join(os.tmpdir(), "recul-sans-mandataire-"));
  try {
    cpSync(CONSTRUCTION, COPIE, {
      recursive: true,
      filter: (fichier) => !/^\.next[\\/](cache|dev|diagnostics)$/.test(fichier),
    });
    const appels = JSON.parse(readFileSync(path.join(COPIE, APPELS), "utf8"));
    const { "/_middleware": mandataire, ...functions } = appels.functions;
    if (!mandataire) throw new Error("the build has no proxy to take out");
    writeFileSync(path.join(COPIE, APPELS), JSON.stringify({ ...appels, functions }));
    const rapport = path.join(dossier, "rapport.json");
    const { code, output } = await runProgram(
      [
        "node_modules/@playwright/test/cli.js",
        "test",
        "--project=securite",
        "--reporter=list,json",
        ...ATTAQUES,
      ],
      {
        ...process.env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: rapport,
        RECUL_DIST: COPIE,
        RECUL_E2E_DATA: path.join(dossier, "donnees"),
        RECUL_E2E_PORT: String(await findFreePort()),
        RECUL_SANS_MANDATAIRE: "oui",
      },
    );
    const { expected, unexpected } = JSON.parse(readFileSync(rapport, "utf8")).stats;
    return {
      chiffres: {
        Attaques: output.match(/^\d+(?= attaques$)/gm)?.at(-1) ?? 0,
        "Épreuves tenues": expected,
        Brèches: unexpected,
      },
      pertes: code === 0 ? [] : [output],
    };
  } finally {
    rmSync(COPIE, { recursive: true, force: true });
    rmSync(dossier, { recursive: true, force: true });
  }
}
