import { isArret } from "@/lib/arret";
import { callFunction } from "@/lib/db";

/** True when the database answers within two seconds and this process is not about to end. Never throws. */
export async function isPret(): Promise<boolean> {
  if (isArret()) return false;
  const limit = new Promise<false>((resolve) => setTimeout(resolve, 2_000, false).unref());
  const answer = callFunction("SELECT 1", []).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, limit]);
}
