import { createHash, hkdfSync } from "node:crypto";
import { chiffrer, dechiffrer } from "@/lib/aes";
import { env } from "@/lib/env";

/** A key wrapped by the master key of that name. */
export type Enveloppe = { maitresse: string; scellee: Uint8Array };

/**
 * The master keys: what a key-management service does, and nothing more. Both answer later, as a service would. `lien`
 * says whose key it is: wrapped for another, it does not open.
 */
export type Trousseau = {
  /** The name of the key that wraps from now on. */
  courante: string;
  wrap: (cle: Buffer, lien: string) => Promise<Enveloppe>;
  /** Throws CleInconnue for a name it does not hold, CleInvalide where the key of that name is not the right one. */
  unwrap: (enveloppe: Enveloppe, lien: string) => Promise<Buffer>;
};

/** The messages are for who runs Recul. */
export class CleInconnue extends Error {
  constructor(readonly maitresse: string) {
    super(
      `La clé maîtresse « ${maitresse} » manque : remettez-la dans RECUL_CLES (ou remettez le NEXTAUTH_SECRET d’avant si son nom commence par « derivee- »), puis « npm run cles:tourner » la remplacera.`,
    );
  }
}
export class CleInvalide extends Error {
  constructor(readonly maitresse: string) {
    super(
      `La clé maîtresse « ${maitresse} » n’est pas celle qui a scellé cette base : rétablissez sa valeur dans RECUL_CLES.`,
    );
  }
}

const FORME = /^([a-z0-9][a-z0-9-]{0,39}):([A-Za-z0-9+/]{43}=)$/;

/** `nom:base64` for each key of 32 bytes, the newest first, with commas between. Throws in French on anything else. */
function readListe(liste: string): [string, Buffer][] {
  const cles = liste.split(",").map((mot, rang): [string, Buffer] => {
    const [, nom, octets] = FORME.exec(mot.trim()) ?? [];
    if (!nom || !octets || nom.startsWith("derivee-")) {
      throw new Error(
        `RECUL_CLES : la clé n° ${rang + 1} ne se lit pas. Écrivez « nom:clé », la plus récente d’abord, séparées par des virgules ; « openssl rand -base64 32 » fabrique une clé.`,
      );
    }
    return [nom, Buffer.from(octets, "base64")];
  });
  if (new Set(cles.map(([nom]) => nom)).size < cles.length)
    throw new Error("RECUL_CLES : deux clés portent le même nom.");
  return cles;
}

/** The master key of who gives none: made of the secret, and named after it, so that another secret is seen to be another key. */
function deriveMaitresse(secret: string): [string, Buffer] {
  const cle = Buffer.from(hkdfSync("sha256", secret, "", "recul:contenu", 32));
  return [`derivee-${createHash("sha256").update(cle).digest("hex").slice(0, 12)}`, cle];
}

/** The master keys of a configuration. The one made of the secret comes last: what it wrapped before still opens. */
export function readTrousseau(liste: string | undefined, secret: string): Trousseau {
  const cles = [...(liste ? readListe(liste) : []), deriveMaitresse(secret)];
  const parNom = new Map(cles);
  const [[courante, cle]] = cles as [[string, Buffer]];
  return {
    courante,
    wrap: async (octets, lien) => ({ maitresse: courante, scellee: chiffrer(cle, octets, lien) }),
    unwrap: async ({ maitresse, scellee }, lien) => {
      const connue = parNom.get(maitresse);
      if (!connue) throw new CleInconnue(maitresse);
      try {
        return dechiffrer(connue, scellee, lien);
      } catch {
        throw new CleInvalide(maitresse);
      }
    },
  };
}

let lu: Trousseau | undefined;

/** The master keys of this process. */
export function trousseau(): Trousseau {
  lu ??= readTrousseau(env().RECUL_CLES, env().NEXTAUTH_SECRET);
  return lu;
}
