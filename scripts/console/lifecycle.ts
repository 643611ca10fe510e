import { endWorkers } from "./children";

type Stop = () => Promise<void>;

/** Next finishes the requests it has accepted within this time; PostgreSQL then has the rest of 30 s. */
const PATIENCE_MS = 15_000;
const stops: Stop[] = [];
const drains: Stop[] = [];
let stopping: Promise<void> | undefined;

/** Registers what must end with this process, after its workers; the last registered ends first. */
export function onStop(stop: Stop): void {
  stops.push(stop);
}

/** Registers what must be done before anything ends: saying that the end is near, and waiting to be heard. */
export function onDrain(drain: Stop): void {
  drains.push(drain);
}

/** True from the first signal on: what fails then is a consequence of the stop, not a problem. */
export function isStopping(): boolean {
  return stopping !== undefined;
}

/** Ends the workers, then the rest in reverse order; once, however often it is asked. */
export function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const drain of drains) await drain();
    await endWorkers(PATIENCE_MS);
    for (const stop of stops.reverse()) await stop();
  })();
  return stopping;
}

/** Makes SIGINT, SIGTERM and a closed terminal end the process cleanly, with this exit code. */
export function stopOnSignals(exitCode: number): void {
  // A closed terminal or a broken pipe must not interrupt the stop itself.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (isStopping()) return;
      process.stdout.write("\nArrêt en cours…\n");
      void stopAll().then(() => {
        process.stdout.write("Arrêté.\n");
        process.exit(exitCode);
      });
    });
  }
}

/** Runs a command; if a signal stopped it, waits for the end of the stop instead of failing. */
export async function untilStopped(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isStopping()) return new Promise(() => {});
    await stopAll();
    throw error;
  }
}
