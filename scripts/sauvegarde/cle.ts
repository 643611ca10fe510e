import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { Failure } from "../console/failure";
import type { readSettings } from "../settings/settings";

const PUBLIQUE = /^age1[a-z0-9]{20,}$/;
const PRIVEE = /^AGE-SECRET-KEY-1[A-Z0-9]{20,}$/;

/** What closes a backup, and what opens it: whoever only makes them needs only the first. */
export type Cle = { publique: string; privee?: string };

/** A new pair of keys, in the format of age (https://age-encryption.org). */
export async function createCle(): Promise<Required<Cle>> {
  const privee = await generateX25519Identity();
  return { privee, publique: await identityToRecipient(privee) };
}

/** The key as RECUL_SAUVEGARDE_CLE gives it: the public half, or the private one, from which the public is known. */
export async function readCle(texte: string): Promise<Cle> {
  const cle = texte.trim();
  if (PUBLIQUE.test(cle)) return { publique: cle };
  if (PRIVEE.test(cle)) {
    const publique = await identityToRecipient(cle).catch(() => undefined);
    if (publique) return { publique, privee: cle };
  }
  throw new Failure(
    "RECUL_SAUVEGARDE_CLE n’est pas une clé age (« age1… » pour sauvegarder, « AGE-SECRET-KEY-1… » pour relire aussi) : « npm run backup -- --nouvelle-cle » en fabrique une.",
  );
}

/** The key of this environment. The demonstration makes its own, once, beside its data. */
export async function requireCle(
  env: Record<string, string | undefined>,
  settings: ReturnType<typeof readSettings>,
): Promise<Cle> {
  if (env.RECUL_SAUVEGARDE_CLE) return readCle(env.RECUL_SAUVEGARDE_CLE);
  if (settings.mode === "production") {
    throw new Failure(
      "RECUL_SAUVEGARDE_CLE manque : « npm run backup -- --nouvelle-cle » fabrique une clé et dit où la garder.",
    );
  }
  const file = path.join(settings.dataFolder, "sauvegarde.cle");
  if (!existsSync(file)) {
    mkdirSync(settings.dataFolder, { recursive: true });
    writeFileSync(file, `${(await createCle()).privee}\n`, { mode: 0o600 });
  }
  return readCle(readFileSync(file, "utf8"));
}

/** The half that opens, or a Failure that says where to find it. */
export function requirePrivee({ privee }: Cle): string {
  if (privee) return privee;
  throw new Failure(
    "Relire une sauvegarde demande la clé privée : donnez « AGE-SECRET-KEY-1… » dans RECUL_SAUVEGARDE_CLE, le temps de cette commande.",
  );
}
