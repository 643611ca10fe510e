import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible";
import { DIRECTE } from "@/lib/adresse";
import { appPool } from "@/lib/db";
import { empreinteOf } from "@/lib/empreinte";

const FENETRE_SECONDES = 15 * 60;
const JOUR_SECONDES = 24 * 60 * 60;

/** The store sweeps its own table: every five minutes, the counters that expired an hour ago. */
const limiter = (keyPrefix: string, points: number, duration = FENETRE_SECONDES) =>
  new RateLimiterPostgres({
    storeClient: appPool(),
    tableName: "limite_tentative",
    tableCreated: true,
    duration,
    keyPrefix,
    points,
  });

type Compteur =
  | "couple"
  | "compte"
  | "adresse"
  | "flux"
  | "inconnu"
  | "code"
  | "codes"
  | "essai"
  | "oubli"
  | "oublis"
  | "lien"
  | "vie"
  | "facteur"
  | "facteurs"
  | "secours"
  | "defi";

let limiters: Record<Compteur, RateLimiterPostgres> | undefined;
const open = () => {
  limiters ??= {
    couple: limiter("couple", 8),
    compte: limiter("compte", 100),
    adresse: limiter("adresse", 60),
    flux: limiter("flux", 60),
    inconnu: limiter("inconnu", 300),
    code: limiter("code", 4),
    codes: limiter("codes", 20, JOUR_SECONDES),
    essai: limiter("essai", 5),
    oubli: limiter("oubli", 3),
    oublis: limiter("oublis", 30),
    lien: limiter("lien", 40, JOUR_SECONDES),
    vie: limiter("vie", 200, 366 * JOUR_SECONDES),
    facteur: limiter("facteur", 6),
    facteurs: limiter("facteurs", 60, JOUR_SECONDES),
    secours: limiter("secours", 10),
    defi: limiter("defi", 120),
  };
  return limiters;
};

/** Neither addresses nor accounts are kept in clear: a keyed fingerprint is enough to count. */
const keys = (email: string, adresse: string) => ({
  couple: empreinteOf("couple", email.toLowerCase(), adresse),
  compte: empreinteOf("compte", email.toLowerCase()),
  adresse: empreinteOf("adresse", adresse),
});

/**
 * Counts one attempt for this account from this network address, for the account from anywhere, and for the address;
 * false when one of them has had too many in 15 minutes. A stranger cannot lock an account out with eight tries.
 */
export async function countTentative(email: string, adresse: string): Promise<boolean> {
  const key = keys(email, adresse);
  const { couple, compte, adresse: parAdresse } = open();
  const tries = await Promise.allSettled([
    couple.consume(key.couple),
    compte.consume(key.compte),
    ...(adresse === DIRECTE ? [] : [parAdresse.consume(key.adresse)]),
  ]);
  for (const attempt of tries) {
    if (attempt.status === "rejected" && attempt.reason instanceof Error) throw attempt.reason;
  }
  return tries.every(
    (attempt): attempt is PromiseFulfilledResult<RateLimiterRes> => attempt.status === "fulfilled",
  );
}

/** A successful sign-in clears the count of this account from this address. */
export async function clearTentatives(email: string, adresse: string): Promise<void> {
  await open().couple.delete(keys(email, adresse).couple);
}

/** Whether there is room for one more, which is counted. */
async function consume(counter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await counter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    return false;
  }
}

/** Counts one reading of the calendar with this fingerprint; false beyond sixty in 15 minutes. */
export const countLecture = (empreinte: string): Promise<boolean> => consume(open().flux, empreinte);

/** Counts one request for a calendar that does not exist, from this network address; false when there were too many. */
export const countInconnu = (adresse: string): Promise<boolean> =>
  consume(open().inconnu, empreinteOf("adresse", adresse));

/** Counts one code sent to open this link; false beyond four in 15 minutes, or twenty a day. */
export async function countCode(lien: string): Promise<boolean> {
  return (await consume(open().code, lien)) && consume(open().codes, lien);
}

/**
 * Counts one try at this code of this link; false beyond five for a code, forty a day or two hundred in all for a link: six
 * digits are few, and a link lives for months.
 */
export async function countEssai(lien: string, code: string): Promise<boolean> {
  const [essai, jour, vie] = [open().essai, open().lien, open().vie];
  return (await consume(essai, `${lien}:${code}`)) && (await consume(jour, lien)) && consume(vie, lien);
}

/**
 * Counts one try at the six digits of this account; false beyond six in 15 minutes or sixty a day, from wherever they
 * come: three codes in a million are right at a time. Recovery codes are long, and have a count of their own: who knows
 * the password alone cannot shut them.
 */
export async function countFacteur(compte: string, secours: boolean): Promise<boolean> {
  const key = empreinteOf("facteur", compte);
  if (secours) return consume(open().secours, key);
  return (await consume(open().facteur, key)) && consume(open().facteurs, key);
}

/** A right code clears the quarter of an hour, not the day. */
export async function clearFacteur(compte: string): Promise<void> {
  await open().facteur.delete(empreinteOf("facteur", compte));
}

/**
 * Counts one mail asked for this account from outside; false beyond three in 15 minutes for the account, or thirty from a
 * network address. It counts addresses without an account as it does the others.
 */
export async function countDemande(email: string, adresse: string): Promise<boolean> {
  const key = keys(email, adresse);
  if (adresse !== DIRECTE && !(await consume(open().oublis, key.adresse))) return false;
  return consume(open().oubli, key.compte);
}

/** Counts one challenge asked or answered from this network address; false when there were too many in 15 minutes. */
export const countDefi = async (adresse: string): Promise<boolean> =>
  adresse === DIRECTE || consume(open().defi, empreinteOf("adresse", adresse));
