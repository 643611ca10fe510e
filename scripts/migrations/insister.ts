import { setTimeout as wait } from "node:timers/promises";
import { Failure, reasonOf } from "../console/failure";

/**
 * A migration that waits for a table makes everyone who comes after it wait too: it waits for a moment only, lets them by, and
 * comes back. For about a minute in all.
 */
export const LOCK_MS = 1_500;
const PAUSE_MS = 1_000;
const TRIES = 25;

/** How often to come back, and what a failure leaves behind. */
export type Insistance = { essais: number; reste: string };

/** In a transaction. */
export const EN_UNE_FOIS: Insistance = { essais: TRIES, reste: "rien n’en a été gardé" };
/** An index built outside of one, which waits by itself. */
export const HORS_TRANSACTION: Insistance = {
  essais: 1,
  reste: "un index inachevé a pu rester, que le prochain essai refait",
};

/** The lock could not be had in time, or two waited for each other. */
const BUSY = new Set(["55P03", "40P01"]);

/** Does some work; where the application holds what it needs, steps back and tries again. */
export async function insist(
  name: string,
  { essais, reste }: Insistance,
  work: () => Promise<void>,
): Promise<void> {
  for (let essai = 1; ; essai++) {
    try {
      return await work();
    } catch (error) {
      const reason = reasonOf(error);
      if (BUSY.has(reason) && essai < essais) {
        await wait(PAUSE_MS);
        continue;
      }
      if (error instanceof Failure) throw error;
      const { message } = error as Error;
      throw new Failure(
        BUSY.has(reason)
          ? `La migration « ${name} » attend une table qui sert depuis près d’une minute, et ${reste} : recommencez à une heure calme.`
          : `La migration « ${name} » a échoué et ${reste} : ${message} (${reason}).`,
      );
    }
  }
}
