import { statSync } from "node:fs";
import path from "node:path";
import { now } from "@/lib/time";
import { Failure } from "./console/failure";
import { formatSeconds } from "./console/steps";
import { requireConfigured } from "./postgres/configured";
import { readBackupArguments } from "./sauvegarde/arguments";
import { createCle, requireCle, requirePrivee } from "./sauvegarde/cle";
import { placeIn } from "./sauvegarde/dossier";
import { writeSauvegarde } from "./sauvegarde/ecrire";
import { readSauvegarde } from "./sauvegarde/relire";
import { loadEnvFile, readSettings } from "./settings/settings";

const say = (...lignes: string[]) => process.stdout.write(`${lignes.join("\n")}\n`);
const formatOctets = (octets: number) => `${(octets / 1_000_000).toFixed(1).replace(".", ",")} Mo`;

async function sayCle(): Promise<void> {
  const { publique, privee } = await createCle();
  say(
    `Clé publique, pour sauvegarder : ${publique}`,
    `Clé privée, pour relire :         ${privee}`,
    "",
    "La première va dans RECUL_SAUVEGARDE_CLE, sur le serveur. La seconde se garde ailleurs, en deux endroits : sans elle",
    "aucune sauvegarde ne se relit, et avec elle toutes. Elle ne sera plus affichée.",
  );
}

async function verify(fichier: string): Promise<void> {
  const cle = await requireCle(process.env, readSettings(process.env));
  const since = performance.now();
  const { entete, tables, lignes } = await readSauvegarde(fichier, requirePrivee(cle));
  say(
    ...tables.map(({ nom, lignes, sha256 }) => `${nom.padEnd(28)} ${String(lignes).padStart(9)}  ${sha256}`),
    `${fichier} est entier : ${lignes} lignes de ${tables.length} tables, au ${entete.instant}, relues en ${formatSeconds(performance.now() - since)}.`,
  );
}

function placeOf(settings: ReturnType<typeof readSettings>): string {
  const dossier =
    process.env.RECUL_SAUVEGARDE_DOSSIER ||
    (settings.mode === "demo" ? path.join(settings.dataFolder, "sauvegardes") : undefined);
  if (!dossier) throw new Failure("Donnez un fichier, ou un dossier dans RECUL_SAUVEGARDE_DOSSIER.");
  return placeIn(dossier, now());
}

/** `npm run backup [-- fichier | --verifier fichier | --nouvelle-cle]`. */
export async function main(args: string[]): Promise<void> {
  const { fichier, verifier, nouvelleCle } = readBackupArguments(args);
  loadEnvFile();
  if (nouvelleCle) return sayCle();
  if (verifier) return verify(verifier);
  const settings = readSettings(process.env);
  const cle = await requireCle(process.env, settings);
  const { ownerUrl } = await requireConfigured();
  const cible = fichier ?? placeOf(settings);
  const since = performance.now();
  const { tables, lignes } = await writeSauvegarde(ownerUrl, cible, cle.publique);
  // Whoever holds only the public key cannot read back what was written.
  if (cle.privee) await readSauvegarde(cible, cle.privee);
  say(
    `${cible} : ${lignes} lignes de ${tables.length} tables, ${formatOctets(statSync(cible).size)}, en ${formatSeconds(performance.now() - since)}${cle.privee ? ", relues" : ""}.`,
  );
}
