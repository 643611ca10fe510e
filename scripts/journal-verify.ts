import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { Failure, reasonOf } from "./console/failure";
import { requireConfigured } from "./postgres/configured";
import { appEnvironment } from "./settings/app-environment";
import { loadEnvFile } from "./settings/settings";

const USAGE = `Usage : npm run -s journal:verify -- [--espace loire-atlantique] [--tete fichier] [--contre fichier]
  --espace   l’adresse d’un espace ; tous par défaut
  --tete     écrit dans ce fichier où finit chaque journal, à garder ailleurs
  --contre   compare avec un tel fichier : un journal coupé depuis se voit`;

const Tetes = z.record(
  z.string(),
  z.object({ rang: z.string().regex(/^\d+$/), empreinte: z.string().length(64) }),
);
export type Tetes = z.output<typeof Tetes>;
type Demande = { espace?: string | undefined; tete?: string | undefined; contre?: string | undefined };

function readArguments(args: string[]): Demande {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ args, options: { espace: text, tete: text, contre: text } }).values;
  } catch (error) {
    if (!reasonOf(error).startsWith("ERR_PARSE_ARGS")) throw error;
    throw new Failure(USAGE);
  }
}

function readTetes(fichier: string): Tetes {
  try {
    return Tetes.parse(JSON.parse(readFileSync(fichier, "utf8")));
  } catch {
    throw new Failure(`« ${fichier} » n’est pas un fichier écrit par --tete.`);
  }
}

/**
 * Seals what is not yet, then compares every line of the journals with its seal. One sentence per espace, where each
 * journal ends, and whether all are whole.
 */
export async function verifyJournaux({ espace, contre }: { espace?: string | undefined; contre?: Tetes }) {
  // Loaded here: these modules read the environment that `main` has just set.
  const { callFunction, withEspace } = await import("@/lib/db");
  const { sealJournal } = await import("@/lib/journal/commands/sceller");
  const { verifyJournal } = await import("@/lib/journal/queries/verifier");
  const { formatDefaut } = await import("@/lib/journal/labels/defaut");
  const { now } = await import("@/lib/time");
  const phrases: string[] = [];
  const tetes: Tetes = {};
  const vus = new Set<string>();
  let entiers = true;
  for (const { id: espaceId } of await callFunction<{ id: string }>("SELECT travail_espaces() AS id", [])) {
    const { slug } = await withEspace({ espaceId }, (tx) =>
      tx.espace.findUniqueOrThrow({ where: { id: espaceId }, select: { slug: true } }),
    );
    if (espace && slug !== espace) continue;
    vus.add(slug);
    await sealJournal({ espaceId }, now());
    const { lignes, tete, defaut } = await verifyJournal({ espaceId }, contre?.[slug]);
    tetes[slug] = tete;
    entiers &&= defaut === null;
    const fin = `scellé jusqu’au rang ${tete.rang}, ${tete.empreinte.slice(0, 16)}…`;
    phrases.push(
      defaut
        ? `${slug} : ${formatDefaut(defaut)}`
        : `${slug} : ${lignes} ligne${lignes > 1 ? "s" : ""} vérifiée${lignes > 1 ? "s" : ""}, aucune ne manque (${fin}).`,
    );
  }
  if (espace && vus.size === 0) throw new Failure(`Aucun espace n’a l’adresse « ${espace} ».`);
  for (const slug of Object.keys(contre ?? {}).filter(
    (nom) => (!espace || nom === espace) && !vus.has(nom),
  )) {
    entiers = false;
    phrases.push(`${slug} : cet espace n’existe plus.`);
  }
  return { phrases, tetes, entiers };
}

/** `npm run -s journal:verify`: ends with an error as soon as one journal is not what was sealed. */
export async function main(args: string[]): Promise<void> {
  const demande = readArguments(args);
  const contre = demande.contre === undefined ? {} : { contre: readTetes(demande.contre) };
  loadEnvFile();
  const { configuration } = await requireConfigured();
  Object.assign(process.env, appEnvironment(configuration));
  const { closeDb } = await import("@/lib/db");
  try {
    const { phrases, tetes, entiers } = await verifyJournaux({ espace: demande.espace, ...contre });
    process.stdout.write(`${phrases.join("\n")}\n`);
    // A head taken from a journal that is not whole would hide it.
    if (entiers && demande.tete) writeFileSync(demande.tete, `${JSON.stringify(tetes, null, 2)}\n`);
    if (!entiers) process.exitCode = 1;
  } finally {
    await closeDb();
  }
}
