import { parseArgs } from "node:util";
import { Failure, reasonOf } from "../console/failure";

const USAGE_BACKUP = `Usage : npm run backup [-- fichier]
  --verifier fichier   relit une sauvegarde en entier, sans base
  --nouvelle-cle       fabrique une paire de clés`;
const USAGE_RESTORE = `Usage : npm run restore -- fichier [--vers postgresql://proprietaire:motdepasse@hote:5432/base] [--effacements registre]
  Sans --vers : la base de DATABASE_URL, ou une base neuve à côté de celle de la démonstration.
  --effacements : le registre gardé par « npm run effacements:exporter », pour effacer de nouveau ce qui l’a été.`;

function read<T>(usage: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!reasonOf(error).startsWith("ERR_PARSE_ARGS")) throw error;
    throw new Failure(`Une option n’est pas reconnue.\n${usage}`);
  }
}

/** What `npm run backup` is asked for. */
export function readBackupArguments(args: string[]) {
  const { values, positionals } = read(USAGE_BACKUP, () =>
    parseArgs({
      args,
      allowPositionals: true,
      options: { verifier: { type: "string" }, "nouvelle-cle": { type: "boolean" } },
    }),
  );
  if (positionals.length > 1) throw new Failure(`Un seul fichier à la fois.\n${USAGE_BACKUP}`);
  return { fichier: positionals[0], verifier: values.verifier, nouvelleCle: values["nouvelle-cle"] ?? false };
}

/** What `npm run restore` is asked for. */
export function readRestoreArguments(args: string[]) {
  const { values, positionals } = read(USAGE_RESTORE, () =>
    parseArgs({
      args,
      allowPositionals: true,
      options: { vers: { type: "string" }, effacements: { type: "string" } },
    }),
  );
  const [fichier] = positionals;
  if (!fichier || positionals.length > 1)
    throw new Failure(`Donnez un fichier de sauvegarde.\n${USAGE_RESTORE}`);
  return { fichier, vers: values.vers, effacements: values.effacements };
}
