const TICK_MS = 1000;

/** « 1,9 s », from a number of milliseconds. */
export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}

/** One numbered line per step: what it is, what came of it, how long it took. */
export class Steps {
  #number: number;

  constructor(
    private readonly total: number,
    alreadyDone: number,
  ) {
    this.#number = alreadyDone;
  }

  /** Runs `work` and ends the line with what `outcomeOf` says of its result. */
  async run<T>(title: string, work: () => Promise<T>, outcomeOf: (result: T) => string): Promise<T> {
    this.#number += 1;
    const label = `[${this.#number}/${this.total}] ${title}…`;
    const since = performance.now();
    const elapsed = () => formatSeconds(performance.now() - since);
    process.stdout.write(label);
    const clock =
      process.stdout.isTTY && setInterval(() => process.stdout.write(`\r${label} ${elapsed()}`), TICK_MS);
    try {
      const result = await work();
      process.stdout.write(`${clock ? `\r\x1b[K${label}` : ""} ${outcomeOf(result)} (${elapsed()})\n`);
      return result;
    } catch (error) {
      process.stdout.write("\n");
      throw error;
    } finally {
      if (clock) clearInterval(clock);
    }
  }
}
