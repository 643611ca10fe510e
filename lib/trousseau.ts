import { createHash, hkdfSync } from "node:crypto";
import { chiffrer, dechiffrer } from "@/lib/aes";
import { env } from "@/lib/env";
import { CleInconnue, CleInvalide, type Enveloppe } from "@/lib/enveloppe";
import { createKms, type ReglageKms, readReglage } from "@/lib/kms";

/**
 * The master keys: what a key-management service does, and nothing more. All answer later, as a service does. `lien`
 * says whose key it is: wrapped for another, it does not open.
 */
export type Trousseau = {
  /** The name of the key that wraps from now on. */
  courante: () => Promise<string>;
  wrap: (cle: Buffer, lien: string) => Promise<Enveloppe>;
  /** Throws CleInconnue for a name it does not hold, CleInvalide where the key of that name is not the right one. */
  unwrap: (enveloppe: Enveloppe, lien: string) => Promise<Buffer>;
};

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

type Coffre = { reglage: ReglageKms | undefined; clock?: () => Date };

/**
 * The master keys of a configuration. The one made of the secret comes last: what it wrapped before still opens. Where
 * there is a key-management service, it wraps, and the others only open what they wrapped before it.
 */
export function readTrousseau(liste: string | undefined, secret: string, coffre?: Coffre): Trousseau {
  const local = readLocal(liste, secret);
  if (!coffre?.reglage) return local;
  const kms = createKms(coffre.reglage, coffre.clock);
  return {
    courante: kms.courante,
    wrap: kms.wrap,
    unwrap: (enveloppe, lien) => (kms.holds(enveloppe.maitresse) ? kms : local).unwrap(enveloppe, lien),
  };
}

function readLocal(liste: string | undefined, secret: string): Trousseau {
  const cles = [...(liste ? readListe(liste) : []), deriveMaitresse(secret)];
  const parNom = new Map(cles);
  const [[courante, cle]] = cles as [[string, Buffer]];
  return {
    courante: async () => courante,
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

// One for all the copies of this module: what is open is kept once.
const shared = globalThis as typeof globalThis & { reculTrousseau?: Trousseau };

/** The master keys of this process. */
export function trousseau(): Trousseau {
  shared.reculTrousseau ??= readTrousseau(env().RECUL_CLES, env().NEXTAUTH_SECRET, {
    reglage: readReglage(env()),
  });
  return shared.reculTrousseau;
}
