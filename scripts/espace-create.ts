import { randomBytes } from "node:crypto";
import { Failure } from "./console/failure";
import { type EspaceArguments, readEspaceArguments } from "./espace/arguments";
import { requireConfigured } from "./postgres/configured";
import { appEnvironment } from "./settings/app-environment";
import { loadEnvFile } from "./settings/settings";

const UNIQUE_VIOLATION = "23505";

function checkInput<T>(
  parsed: { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } },
): T {
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.join("."));
  throw new Failure(`Valeur refusée : ${[...new Set(fields)].join(", ")}.`);
}

async function create(espace: EspaceArguments, motDePasse: string): Promise<void> {
  // Loaded here: these modules read the environment that `main` has just set.
  const { createEspace } = await import("@/lib/espace/commands/creation");
  const { CreateEspace } = await import("@/lib/espace/schema");
  const { closeDb, sqlStateOf } = await import("@/lib/db");
  const { now } = await import("@/lib/time");
  const input = checkInput(
    CreateEspace.safeParse({ ...espace, admin: { ...espace.admin, motDePasse, provisoire: true } }),
  );
  try {
    await createEspace(input, now());
  } catch (error) {
    if (sqlStateOf(error) !== UNIQUE_VIOLATION) throw error;
    throw new Failure(`L’espace « ${input.slug} » existe déjà : choisissez une autre adresse avec --slug.`);
  } finally {
    await closeDb();
  }
}

/** `npm run espace:create`: makes an espace and its first administrator. */
export async function main(args: string[]): Promise<void> {
  const espace = readEspaceArguments(args);
  loadEnvFile();
  const { ownerUrl, configuration } = await requireConfigured();
  // Only the owner may insert an espace.
  Object.assign(process.env, appEnvironment({ ...configuration, appUrl: ownerUrl }));
  const motDePasse = randomBytes(12).toString("base64url");
  await create(espace, motDePasse);
  process.stdout.write(
    [
      `L’espace « ${espace.nom} » est créé : ${configuration.siteUrl}/${espace.slug}`,
      `Administration : ${espace.admin.email}, mot de passe ${motDePasse}`,
      "Ce mot de passe n’est affiché qu’une fois et se change à la première connexion. Si cette adresse avait déjà un compte, il sert à entrer dans cet espace.",
      "",
    ].join("\n"),
  );
}
