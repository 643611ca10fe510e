import type pg from "pg";

/** Asks until the statement finds a row, or until what it is asked for is over. */
export async function until(
  client: pg.Client,
  { text, values }: { text: string; values?: unknown[] },
  meanwhile: Promise<unknown>,
): Promise<void> {
  let over = false;
  const end = () => {
    over = true;
  };
  meanwhile.then(end, end);
  while (!over && (await client.query(text, values)).rowCount === 0);
}
