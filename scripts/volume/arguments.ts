import { parseArgs } from "node:util";
import { Failure, reasonOf } from "../console/failure";

const USAGE = `Usage : npm run seed:volume -- --espaces 200 --seances 1000000
  --espaces   combien d’espaces, de 1 à 999 ; 200 par défaut
  --seances   combien de séances en tout, de 10 à 10000000 ; 1000000 par défaut`;

export type VolumeArguments = { espaces: number; seances: number };

/** Reads the command line, or fails with a sentence and the usage. */
export function readVolumeArguments(args: string[]): VolumeArguments {
  const text = { type: "string" } as const;
  try {
    const { espaces = "200", seances = "1000000" } = parseArgs({
      args,
      options: { espaces: text, seances: text },
    }).values;
    const lus = {
      espaces: readNombre("--espaces", espaces, 1, 999),
      seances: readNombre("--seances", seances, 10, 10_000_000),
    };
    if (lus.seances < 10 * lus.espaces)
      throw new Failure(`Il faut au moins dix séances par espace : ${10 * lus.espaces}.\n${USAGE}`);
    return lus;
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (!reasonOf(error).startsWith("ERR_PARSE_ARGS")) throw error;
    throw new Failure(`Une option n’est pas reconnue.\n${USAGE}`);
  }
}

function readNombre(option: string, texte: string, min: number, max: number): number {
  const nombre = /^\d{1,9}$/.test(texte) ? Number(texte) : Number.NaN;
  if (nombre >= min && nombre <= max) return nombre;
  throw new Failure(
    `${option} est un nombre entier de ${min} à ${max} : « ${texte} » n’en est pas un.\n${USAGE}`,
  );
}
