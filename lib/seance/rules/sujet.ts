/** The situation of a séance, where a query read those of a situation only: a group's has none of its own. */
export function situationOf<T>({ situation }: { situation: T | null }): T {
  if (situation === null) throw new Error("a group's séance was read where a situation's was meant");
  return situation;
}
