import { createLog, formatErreur, isJson } from "@/lib/log";

const log = createLog("travaux");
const sayOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Says what went wrong with some work: a line of the log in production, a sentence on a person's console. */
export function sayErreur(sujet: string, error: unknown): void {
  if (isJson()) log.error(formatErreur(error), sujet);
  else process.stderr.write(`${sujet} : ${sayOf(error)}\n`);
}

/** Says what was done. */
export function sayFait(sujet: string, phrase: string): void {
  if (isJson()) log.info({ fait: phrase }, sujet);
  else process.stderr.write(`${sujet} : ${phrase}.\n`);
}
