import { setTimeout as wait } from "node:timers/promises";
import { Failure, reasonOf } from "../console/failure";

/**
 * A migration that waits for a table makes everyone who comes after it wait too: it waits for a moment only, lets them by, and
 * comes back. For about a minute in all.
 */
export const LOCK_MS = 1_500;
const PAUSE_MS = 1_000;
const TRIES = 25;
/** The lock could not be had in time, or two waited for each other. */
const BUSY = new Set(["55P03", "40P01"]);

/** Does some work that keeps nothing when it fails; where the application holds what it needs, steps back and tries again. */
export async function insist(name: string, work: () => Promise<void>): Promise<void> {
  for (let essai = 1; ; essai++) {
    try {
      return await work();
    } catch (error) {
      const reason = reasonOf(error);
      if (BUSY.has(reason) && essai < TRIES) {
        await wait(PAUSE_MS);
        continue;
      }
      if (error instanceof Failure) throw error;
      const { message } = error as Error;
      throw new Failure(
        BUSY.has(reason)
          ? `La migration « ${name} » attend une table qui sert depuis plus d’une minute, et rien n’en a été gardé : recommencez à une heure calme.`
          : `La migration « ${name} » a échoué et rien n’en a été gardé : ${message} (${reason}).`,
      );
    }
  }
}
