import type { Instrumentation } from "next";

/** Runs once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { observe } = await import("@/lib/observation");
  observe();
}

/** An error that reached a page: the log line that its reference finds. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logErreur } = await import("@/lib/observation");
  logErreur(error, request.headers, context);
};
