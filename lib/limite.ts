import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible";
import { appPool } from "@/lib/db";

const FENETRE_SECONDES = 15 * 60;
const options = {
  tableName: "limite_tentative",
  tableCreated: true,
  duration: FENETRE_SECONDES,
  clearExpiredByTimeout: false,
};

let limiters: { compte: RateLimiterPostgres; adresse: RateLimiterPostgres } | undefined;
const open = () => {
  limiters ??= {
    compte: new RateLimiterPostgres({ ...options, storeClient: appPool(), keyPrefix: "compte", points: 8 }),
    adresse: new RateLimiterPostgres({
      ...options,
      storeClient: appPool(),
      keyPrefix: "adresse",
      points: 60,
    }),
  };
  return limiters;
};

/** Counts one sign-in attempt for this account and this address; false when either has had too many in 15 minutes. */
export async function countTentative(email: string, adresse: string): Promise<boolean> {
  const { compte, adresse: parAdresse } = open();
  const tries = await Promise.allSettled([compte.consume(email.toLowerCase()), parAdresse.consume(adresse)]);
  for (const attempt of tries) {
    if (attempt.status === "rejected" && attempt.reason instanceof Error) throw attempt.reason;
  }
  return tries.every(
    (attempt): attempt is PromiseFulfilledResult<RateLimiterRes> => attempt.status === "fulfilled",
  );
}

/** A successful sign-in clears the account's count. */
export async function clearTentatives(email: string): Promise<void> {
  await open().compte.delete(email.toLowerCase());
}
