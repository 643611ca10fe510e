import { startClamd } from "./clamd";

/** The scanner of the server that is tested, from its first test to its last. */
export default async function setup(): Promise<() => void> {
  const clamd = await startClamd(Number(process.env.RECUL_E2E_PORT) + 2);
  return () => clamd.stop();
}
