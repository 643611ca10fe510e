import { parseArgs } from "node:util";
import { Failure, reasonOf } from "./console/failure";
import { requireConfigured } from "./postgres/configured";
import { appEnvironment } from "./settings/app-environment";
import { loadEnvFile } from "./settings/settings";

const USAGE = `Usage : npm run -s bilan -- --espace loire-atlantique --annee 2026 --role responsable|copil [--json]
  --espace   l’adresse de l’espace
  --annee    l’année civile ; l’année en cours par défaut
  --role     qui lit : un responsable, les chiffres du jour ; le copil, ceux du bilan publié, ou de celui qui se publierait
  --json     toutes les tables avec leurs définitions ; sans lui, une ligne par chiffre (CSV)`;

const ROLES = { responsable: "RESPONSABLE", copil: "COPIL" } as const;
type Role = keyof typeof ROLES;
type Demande = { espace: string; annee: number | undefined; role: Role; json: boolean };

/** Reads the command line, or fails with the usage. */
function readArguments(args: string[]): Demande {
  const text = { type: "string" } as const;
  try {
    const options = { espace: text, annee: text, role: text, json: { type: "boolean" } } as const;
    const { espace, annee, role, json = false } = parseArgs({ args, options }).values;
    const isRole = (lu: string | undefined): lu is Role => lu !== undefined && Object.hasOwn(ROLES, lu);
    if (!espace || !isRole(role) || (annee && !/^\d{4}$/.test(annee))) throw new Failure(USAGE);
    return { espace, annee: annee ? Number(annee) : undefined, role, json };
  } catch (error) {
    if (!(error instanceof Failure) && !reasonOf(error).startsWith("ERR_PARSE_ARGS")) throw error;
    throw new Failure(USAGE);
  }
}

/** What the figures of the espace depend on: no role of the database reads two espaces, so each is asked its address. */
async function findEspace(slug: string) {
  const { callFunction, withEspace } = await import("@/lib/db");
  const select = { id: true, zone: true, seuilSecret: true } as const;
  for (const { id: espaceId } of await callFunction<{ id: string }>("SELECT travail_espaces() AS id", [])) {
    const espace = await withEspace({ espaceId }, (tx) => tx.espace.findFirst({ where: { slug }, select }));
    if (espace) return { espaceId, ...espace };
  }
  return null;
}

/** What is printed, on the database the environment names. */
export async function printBilan({ espace: slug, annee, role, json }: Demande): Promise<string> {
  // Loaded here: these modules read the environment that `main` has just set.
  const { readPublie } = await import("@/lib/bilan/queries/instantane");
  const { withEspace } = await import("@/lib/db");
  const { readAnneeLue } = await import("@/lib/bilan/queries/annee");
  const { listLignesCsv } = await import("@/lib/indicateur/rules/csv");
  const { toJson } = await import("@/lib/indicateur/rules/json");
  const { writeCsv } = await import("@/lib/csv");
  const { now } = await import("@/lib/time");
  const espace = await findEspace(slug);
  if (!espace) throw new Failure(`Aucun espace n’a l’adresse « ${slug} ».`);
  const lu = await readAnneeLue(espace, annee, now());
  if (!lu) throw new Failure(`L’année ${annee} n’a pas encore commencé.`);
  const publie = role === "copil" ? await withEspace(espace, (tx) => readPublie(tx, espace, lu.annee)) : null;
  const { tableaux, arret, seuil } = publie ?? lu;
  const entete = { annee: lu.annee, enCours: lu.enCours, arret, seuil, version: lu.version };
  return json
    ? JSON.stringify({ espace: slug, role, ...entete, tableaux: toJson(tableaux) }, null, 2)
    : writeCsv(listLignesCsv(tableaux));
}

/**
 * `npm run -s bilan`: what a role may see of a year, every table of it with its definitions, as the pages show them:
 * read by the statistics role, protected together. A responsable of the whole espace; the COPIL, who reads what is
 * published (`version`) and is otherwise shown what would be if the bilan were published today.
 */
export async function main(args: string[]): Promise<void> {
  const demande = readArguments(args);
  loadEnvFile();
  const { configuration } = await requireConfigured();
  Object.assign(process.env, appEnvironment(configuration));
  // Whoever reads the first lines only has read enough.
  process.stdout.on("error", () => process.exit(0));
  const { closeDb } = await import("@/lib/db");
  try {
    process.stdout.write(`${await printBilan(demande)}\n`);
  } finally {
    await closeDb();
  }
}
