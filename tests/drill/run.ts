import { requireBuild } from "@/scripts/next/build";
import { requirePrismaClient } from "@/scripts/next/prisma-client";

/** Each file says what it tries, and gives its figures: attempts, faults, losses. */
const EXERCICES = [
  "charge",
  "retrait",
  "restauration",
  "kill9",
  "pannes",
  "deux-processus",
  "pitr",
  "effacement",
  "sans-mandataire",
];
/** These need no server. */
const SANS_SERVEUR = ["retrait", "pitr", "effacement"];

const [nom = "", ...args] = process.argv.slice(2);
if (!EXERCICES.includes(nom)) {
  process.stderr.write(`Usage : npm run drill -- ${EXERCICES.join("|")}\n`);
  process.exit(1);
}
await requirePrismaClient();
if (!SANS_SERVEUR.includes(nom)) await requireBuild();
const { run } = await import(`./${nom}.ts`);
const { chiffres, pertes } = (await run(args)) as import("./chiffres").Exercice;
for (const [quoi, combien] of Object.entries(chiffres))
  process.stdout.write(`${quoi.padEnd(48)} ${combien}\n`);
process.stdout.write(pertes.length === 0 ? "Rien de perdu.\n" : `PERTES :\n${pertes.join("\n")}\n`);
process.exit(pertes.length === 0 ? 0 : 1);
