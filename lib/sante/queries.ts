import { isArret } from "@/lib/arret";
import { probeDb } from "@/lib/db";

/** True when the database answers within two seconds and this process is not about to end. Never throws. */
export async function isPret(): Promise<boolean> {
  if (isArret()) return false;
  const limit = new Promise<false>((resolve) => setTimeout(resolve, 2_000, false).unref());
  const answer = probeDb().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, limit]);
}
