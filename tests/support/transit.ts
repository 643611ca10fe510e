import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";

const JETON = "un jeton de test";

/** A key-management service that speaks « transit » as Vault and OpenBao do: AES-256-GCM, versions of one key, a token. */
export async function startTransit() {
  const versions: Buffer[] = [randomBytes(32)];
  const appels = { encrypt: 0, decrypt: 0 };
  let panne: "aucune" | "muet" | "erreur" = "aucune";

  const encrypt = ({ plaintext, associated_data }: Record<string, string>) => {
    const nonce = randomBytes(12);
    const chiffre = createCipheriv("aes-256-gcm", versions.at(-1) ?? Buffer.alloc(0), nonce);
    chiffre.setAAD(Buffer.from(associated_data ?? "", "base64"));
    const corps = Buffer.concat([chiffre.update(plaintext ?? "", "base64"), chiffre.final()]);
    const scelle = Buffer.concat([nonce, corps, chiffre.getAuthTag()]);
    return { ciphertext: `vault:v${versions.length}:${scelle.toString("base64")}` };
  };
  const decrypt = ({ ciphertext, associated_data }: Record<string, string>) => {
    const [, version, texte] = /^vault:v(\d+):(.+)$/.exec(ciphertext ?? "") ?? [];
    const scelle = Buffer.from(texte ?? "", "base64");
    const cle = versions[Number(version) - 1] ?? Buffer.alloc(0);
    const chiffre = createDecipheriv("aes-256-gcm", cle, scelle.subarray(0, 12), { authTagLength: 16 });
    chiffre.setAAD(Buffer.from(associated_data ?? "", "base64")).setAuthTag(scelle.subarray(-16));
    const clair = Buffer.concat([chiffre.update(scelle.subarray(12, -16)), chiffre.final()]);
    return { plaintext: clair.toString("base64") };
  };

  const answer = (acte: string, entetes: http.IncomingHttpHeaders, corps: string): [number, object] => {
    if (entetes["x-vault-token"] !== JETON) return [403, { errors: ["permission denied"] }];
    if (panne === "erreur") return [503, { errors: ["Vault is sealed"] }];
    try {
      if (acte === "encrypt") {
        appels.encrypt += 1;
        return [200, { data: encrypt(JSON.parse(corps)) }];
      }
      appels.decrypt += 1;
      return [200, { data: decrypt(JSON.parse(corps)) }];
    } catch {
      return [400, { errors: ["cipher: message authentication failed"] }];
    }
  };

  const server = http.createServer(async (request, response) => {
    let corps = "";
    for await (const morceau of request) corps += morceau;
    const [, acte] = /^\/v1\/transit\/(encrypt|decrypt)\/recul$/.exec(request.url ?? "") ?? [];
    if (panne === "muet") return;
    const [statut, dit] = acte ? answer(acte, request.headers, corps) : [404, { errors: [] }];
    response.writeHead(statut, { "content-type": "application/json" }).end(JSON.stringify(dit));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    variables: { RECUL_KMS: `http://127.0.0.1:${port}/transit/recul`, RECUL_KMS_JETON: JETON },
    appels,
    /** A new version of the key; those before still open what they sealed. */
    rotate: () => versions.push(randomBytes(32)),
    fail: (sorte: typeof panne) => {
      panne = sorte;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
