import { createHmac, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const MINIMUM_LENGTH = 32;
/** `openssl rand -base64 32` carries about 200 bits by this measure, a sentence about 110. */
const MINIMUM_BITS = 120;
const KNOWN_WORDS =
  /secret|passw|motdepasse|mot-de-passe|change|azerty|qwerty|123456|abcdefg|nextauth|exampl|exempl|recul/i;
const REPEATED = /^(.{1,16})\1+.{0,15}$/s;

/** Shannon's entropy of the characters, in bits, for the whole text. */
function bitsOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let perCharacter = 0;
  for (const count of counts.values()) perCharacter -= (count / text.length) * Math.log2(count / text.length);
  return perCharacter * text.length;
}

/** Whether a secret could be guessed: short, made of few characters, repeated, or containing a word everyone tries. */
export function isWeakSecret(secret: string): boolean {
  return (
    secret.length < MINIMUM_LENGTH ||
    bitsOf(secret) < MINIMUM_BITS ||
    REPEATED.test(secret) ||
    KNOWN_WORDS.test(secret)
  );
}

/** A secret for one purpose, computed from another one: the same for the same two, and telling nothing of it. */
export function deriveSecret(root: string, purpose: string): string {
  return createHmac("sha256", root).update(`recul:${purpose}`).digest("base64url");
}

function secretFile(dataFolder: string): string {
  return path.join(dataFolder, "secret");
}

/** The root secret of the embedded database and its demo, if it has been made. */
export function readSecret(dataFolder: string): string | undefined {
  const file = secretFile(dataFolder);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}

/** The same, made at the first start. */
export function requireSecret(dataFolder: string): string {
  const known = readSecret(dataFolder);
  if (known) return known;
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(secretFile(dataFolder), `${secret}\n`, { mode: 0o600 });
  return secret;
}
