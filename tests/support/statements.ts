import pg from "pg";
import { vi } from "vitest";

/** How many statements this work sends to PostgreSQL. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const count = query.mock.calls.length;
  query.mockRestore();
  return count;
}
