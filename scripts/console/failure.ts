/** Something expected went wrong: its message is one sentence for the person, shown without a stack. */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** The system code of an error (`ECONNREFUSED`, `28P01`…), or its message when it has none. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? String(error);
}
