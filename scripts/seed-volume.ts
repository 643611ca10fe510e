import { now } from "@/lib/time";
import { Failure } from "./console/failure";
import { formatSeconds } from "./console/steps";
import { requireConfigured } from "./postgres/configured";
import { withConnection } from "./postgres/connection";
import { loadEnvFile, readSettings } from "./settings/settings";
import { readVolumeArguments } from "./volume/arguments";
import { planVolume, requirePossible } from "./volume/plan";
import { fillVolume } from "./volume/remplir";

/** A configured database may be someone's: these espaces go into an empty one only. */
async function requireWithoutEspace(ownerUrl: string): Promise<void> {
  const { rows } = await withConnection(ownerUrl, (client) =>
    client.query("SELECT travail_espaces() LIMIT 1"),
  );
  if (rows.length === 0) return;
  throw new Failure("DATABASE_URL est une base qui a déjà des espaces : seed:volume n’y ajoute rien.");
}

/**
 * `npm run seed:volume [-- --espaces 200 --seances 1000000]`: a plausible database of that size, in the demonstration that
 * runs or in an empty configured database. The first espace, `volume-001`, has exactly 5,000 séances last year.
 */
export async function main(args: string[]): Promise<void> {
  const { espaces, seances } = readVolumeArguments(args);
  loadEnvFile();
  const { ownerUrl } = await requireConfigured();
  if (readSettings(process.env).mode === "production") await requireWithoutEspace(ownerUrl);
  const at = now();
  const plan = planVolume({ espaces, seances, annee: at.getUTCFullYear() });
  requirePossible(plan);
  const fait = await fillVolume(ownerUrl, plan, at, (ligne) => process.stdout.write(`${ligne}\n`));
  process.stdout.write(
    `${fait.lignes} lignes en ${formatSeconds(fait.secondes * 1000)}, ${Math.round(fait.lignes / fait.secondes)} par seconde. ` +
      `Le premier espace est ${plan[0]?.slug}.\n`,
  );
}
