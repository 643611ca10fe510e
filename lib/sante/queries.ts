import { callFunction } from "@/lib/db";

/** True when the database answers within two seconds. Never throws. */
export async function isPret(): Promise<boolean> {
  const limit = new Promise<false>((resolve) => setTimeout(resolve, 2_000, false).unref());
  const answer = callFunction("SELECT 1", []).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, limit]);
}
