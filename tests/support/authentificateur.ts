import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

const UP = 0x01;
const UV = 0x04;
const AT = 0x40;
const b64 = (octets: Uint8Array | string) => Buffer.from(octets).toString("base64url");
const sha256 = (octets: Uint8Array | string) => createHash("sha256").update(octets).digest();

/** What a test may have the device do wrong. */
type Ecarts = {
  origine?: string;
  domaine?: string;
  challenge?: string;
  compteur?: number;
  sansPersonne?: boolean;
  handle?: string;
};

/** A device that holds one key (ES256), as WebAuthn has it speak: what a browser would give back, without a browser. */
export function createAuthentificateur(origine: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const identifiant = randomBytes(32);
  let compteur = 0;
  let handle = "";

  const clientData = (type: string, challenge: string, ecarts: Ecarts) =>
    Buffer.from(
      JSON.stringify({ type, challenge: ecarts.challenge ?? challenge, origin: ecarts.origine ?? origine }),
    );
  const donnees = (drapeaux: number, ecarts: Ecarts, suite: Uint8Array = new Uint8Array()) => {
    const nombre = Buffer.alloc(4);
    compteur = ecarts.compteur ?? compteur + 1;
    nombre.writeUInt32BE(compteur);
    const reconnu = ecarts.sansPersonne ? UP : UP | UV;
    const site = sha256(ecarts.domaine ?? new URL(origine).hostname);
    return Buffer.concat([site, Buffer.from([reconnu | drapeaux]), nombre, suite]);
  };
  const commun = { id: b64(identifiant), rawId: b64(identifiant), type: "public-key" as const };

  return {
    /** Makes its key, for the options a site gives as JSON. */
    creer(options: string, ecarts: Ecarts = {}) {
      const { challenge, user } = JSON.parse(options);
      handle = user.id;
      const cose = isoCBOR.encode(
        new Map<number, number | Uint8Array>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, new Uint8Array(Buffer.from(x, "base64url"))],
          [-3, new Uint8Array(Buffer.from(y, "base64url"))],
        ]),
      );
      const longueur = Buffer.from([0, identifiant.length]);
      const cle = Buffer.concat([Buffer.alloc(16), longueur, identifiant, cose]);
      const attestation = isoCBOR.encode(
        new Map<string, unknown>([
          ["fmt", "none"],
          ["attStmt", new Map()],
          ["authData", new Uint8Array(donnees(AT, ecarts, cle))],
        ]) as never,
      );
      return {
        ...commun,
        clientExtensionResults: {},
        response: {
          clientDataJSON: b64(clientData("webauthn.create", challenge, ecarts)),
          attestationObject: b64(attestation),
          transports: ["internal"],
        },
      };
    },
    /** Signs a sign-in, for the options a site gives as JSON. */
    signer(options: string, ecarts: Ecarts = {}) {
      const client = clientData("webauthn.get", JSON.parse(options).challenge, ecarts);
      const authenticatorData = donnees(0, ecarts);
      const signature = createSign("sha256")
        .update(Buffer.concat([authenticatorData, sha256(client)]))
        .sign(privateKey);
      return {
        ...commun,
        clientExtensionResults: {},
        response: {
          clientDataJSON: b64(client),
          authenticatorData: b64(authenticatorData),
          signature: b64(signature),
          userHandle: ecarts.handle ?? handle,
        },
      };
    },
  };
}
