import type { Result } from "@/lib/result";

/** The value of a command that the story expects to succeed. */
export function requireValue<T, R extends string>(result: Result<T, R>): T {
  if (!result.ok) throw new Error(`the demo was refused: ${result.reason}`);
  return result.value;
}
