import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { CleInvalide, type Enveloppe, KmsInjoignable } from "@/lib/enveloppe";
import { now } from "@/lib/time";

/** Where a key-management service that speaks Vault's « transit » is, and the name of its key. */
export type ReglageKms = {
  adresse: string;
  /** Where transit is mounted. */
  montage: string;
  cle: string;
  /** Read at each call: an agent renews the file. */
  jeton: { valeur: string } | { fichier: string };
};

export type Kms = {
  wrap: (cle: Buffer, lien: string) => Promise<Enveloppe>;
  unwrap: (enveloppe: Enveloppe, lien: string) => Promise<Buffer>;
  /** Whether the name of a master key is one of this service's. */
  holds: (maitresse: string) => boolean;
  /** The name of the version that wraps from now on. */
  courante: () => Promise<string>;
};

const PATIENCE_MS = 3_000;
/** After a failure, nobody waits for the service during this time. */
const REPOS_MS = 2_000;
/** An open key is kept this long, so that a page costs no call; as many as that at most. */
const GARDE_MS = 10 * 60_000;
const GARDEES = 1_000;

const ADRESSE = /^\/([\w/-]{1,80})\/([a-z0-9][a-z0-9-]{0,27})$/;
const PROCHES = new Set(["localhost", "127.0.0.1", "[::1]"]);

type Variables = Partial<
  Record<"RECUL_KMS" | "RECUL_KMS_JETON" | "RECUL_KMS_JETON_FICHIER", string | undefined>
>;

/** The service these variables name, or none. Throws in French on anything that does not read. */
export function readReglage({ RECUL_KMS, ...jetons }: Variables): ReglageKms | undefined {
  if (!RECUL_KMS) return undefined;
  const url = URL.canParse(RECUL_KMS) ? new URL(RECUL_KMS) : null;
  const [, montage, cle] = ADRESSE.exec(url?.pathname ?? "") ?? [];
  const sure = url?.protocol === "https:" || (url?.protocol === "http:" && PROCHES.has(url.hostname));
  if (!url || !montage || !cle || !sure)
    throw new Error(
      "RECUL_KMS ne se lit pas. Écrivez « https://hôte:port/montage/clé », par exemple « https://coffre.exemple:8200/transit/recul » ; en http, seulement sur cette machine.",
    );
  const { RECUL_KMS_JETON: valeur, RECUL_KMS_JETON_FICHIER: fichier } = jetons;
  if (!valeur && !fichier)
    throw new Error("RECUL_KMS demande un jeton : donnez RECUL_KMS_JETON_FICHIER ou RECUL_KMS_JETON.");
  return { adresse: url.origin, montage, cle, jeton: fichier ? { fichier } : { valeur: valeur ?? "" } };
}

type Gardee = { cle: Promise<Buffer>; jusque: number };

const nomOf = (cle: string, version: string) => `kms-${cle}-v${version}`;
const base64 = (texte: string) => Buffer.from(texte).toString("base64");

/** A key-management service, as the master keys: keys of espaces are wrapped and unwrapped there, and nothing else goes to it. */
export function createKms(reglage: ReglageKms, clock: () => Date = now): Kms {
  const { cle } = reglage;
  const gardees = new Map<string, Gardee>();
  let repos = 0;

  async function call(acte: "encrypt" | "decrypt", corps: object): Promise<Record<string, unknown>> {
    const instant = clock().getTime();
    if (instant < repos) throw new KmsInjoignable();
    try {
      return await post(reglage, acte, corps);
    } catch (error) {
      if (!(error instanceof CleInvalide)) repos = instant + REPOS_MS;
      throw error;
    }
  }

  async function wrap(octets: Buffer, lien: string): Promise<Enveloppe> {
    const { ciphertext } = await call("encrypt", {
      plaintext: octets.toString("base64"),
      associated_data: base64(lien),
    });
    const [, version] = /^vault:v(\d{1,6}):/.exec(String(ciphertext)) ?? [];
    if (!version) throw new KmsInjoignable();
    return { maitresse: nomOf(cle, version), scellee: Buffer.from(String(ciphertext)) };
  }

  async function open({ scellee }: Enveloppe, lien: string): Promise<Buffer> {
    const { plaintext } = await call("decrypt", {
      ciphertext: Buffer.from(scellee).toString(),
      associated_data: base64(lien),
    });
    return Buffer.from(String(plaintext), "base64");
  }

  /** One call for a key, however many ask at once; what failed is asked again. */
  function unwrap(enveloppe: Enveloppe, lien: string): Promise<Buffer> {
    const instant = clock().getTime();
    const nom = createHash("sha256").update(lien).update("\0").update(enveloppe.scellee).digest("base64");
    const connue = gardees.get(nom);
    if (connue && instant < connue.jusque) return connue.cle;
    const cle = open(enveloppe, lien);
    cle.catch(() => gardees.delete(nom));
    gardees.delete(nom);
    gardees.set(nom, { cle, jusque: instant + GARDE_MS });
    const [ancienne] = gardees.keys();
    if (gardees.size > GARDEES && ancienne !== undefined) gardees.delete(ancienne);
    return cle;
  }

  return {
    wrap,
    unwrap,
    holds: (maitresse) => maitresse.startsWith(`kms-${cle}-v`),
    courante: async () => (await wrap(Buffer.from("version"), "version")).maitresse,
  };
}

const jetonOf = ({ jeton }: ReglageKms): string =>
  "valeur" in jeton ? jeton.valeur : readFileSync(jeton.fichier, "utf8").trim();

/** A refusal of what was sealed is about the key; anything else is about the service. */
async function post(
  reglage: ReglageKms,
  acte: "encrypt" | "decrypt",
  corps: object,
): Promise<Record<string, unknown>> {
  const { adresse, montage, cle } = reglage;
  const reponse = await fetch(`${adresse}/v1/${montage}/${acte}/${cle}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-vault-token": jetonOf(reglage) },
    body: JSON.stringify(corps),
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  if (acte === "decrypt" && reponse?.status === 400) throw new CleInvalide(`kms-${cle}`);
  const lue = reponse?.ok ? await reponse.json().catch(() => null) : null;
  if (typeof lue?.data !== "object" || lue.data === null) throw new KmsInjoignable();
  return lue.data;
}
