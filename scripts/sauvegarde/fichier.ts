import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { createGunzip, createGzip } from "node:zlib";
import { Decrypter, Encrypter } from "age-encryption";
import { Failure, reasonOf } from "../console/failure";
import { decode, type Enregistrement, encode } from "./format";

type Octets = ReadableStream<Uint8Array>;

async function* encodeAll(source: AsyncIterable<Enregistrement>): AsyncGenerator<Buffer> {
  for await (const enregistrement of source) yield encode(enregistrement);
}

/**
 * Writes a backup: records, compressed, encrypted for the holder of the private key, in pieces of 64 KiB. The file takes its
 * name once it is whole and on the disk; only its owner reads it.
 */
export async function writeFichier(
  fichier: string,
  publique: string,
  source: AsyncIterable<Enregistrement>,
): Promise<void> {
  if (existsSync(fichier)) throw new Failure(`${fichier} existe déjà : rien n’a été écrit.`);
  const partiel = `${fichier}.partiel`;
  const encrypter = new Encrypter();
  encrypter.addRecipient(publique);
  const clair = Readable.from(encodeAll(source), { objectMode: false, highWaterMark: 1 << 16 });
  const compresse = createGzip({ level: 4 });
  const pompe = pipeline(clair, compresse);
  try {
    const chiffre = (await encrypter.encrypt(Readable.toWeb(compresse) as never)) as unknown as Octets;
    await Promise.all([
      pompe,
      pipeline(Readable.fromWeb(chiffre), createWriteStream(partiel, { mode: 0o600, flags: "w" })),
    ]);
    const descripteur = openSync(partiel, "r");
    fsyncSync(descripteur);
    closeSync(descripteur);
    renameSync(partiel, fichier);
  } catch (error) {
    // The other end of the pipe fails too: one reason is enough.
    await pompe.catch(() => {});
    rmSync(partiel, { force: true });
    throw error;
  }
}

/** What a backup holds, record by record. Fails in one sentence on another key's, another program's, a damaged or cut file. */
export async function* readFichier(fichier: string, privee: string): AsyncGenerator<Enregistrement> {
  if (!existsSync(fichier)) throw new Failure(`${fichier} n’existe pas.`);
  const decrypter = new Decrypter();
  decrypter.addIdentity(privee);
  let dernier: string | undefined;
  try {
    const source = Readable.toWeb(createReadStream(fichier));
    const clair = (await decrypter.decrypt(source as never)) as unknown as Octets;
    const gunzip = createGunzip();
    const pompe = pipeline(Readable.fromWeb(clair), gunzip);
    pompe.catch(() => {});
    for await (const enregistrement of decode(gunzip)) {
      dernier = enregistrement.sorte;
      yield enregistrement;
    }
    await pompe;
  } catch (error) {
    throw failureOf(fichier, error);
  }
  if (dernier !== "Z") throw failureOf(fichier, new Error("la fin manque"));
}

function failureOf(fichier: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { message } = error as Error;
  if (/no identity matched/.test(message))
    return new Failure(`${fichier} a été chiffré pour une autre clé que RECUL_SAUVEGARDE_CLE.`);
  if (/invalid version|invalid header$|non-ASCII|ended before reading/.test(message))
    return new Failure(`${fichier} n’est pas une sauvegarde de Recul, ou son début est abîmé.`);
  return new Failure(`${fichier} est abîmé ou coupé : ${reasonOf(error)}.`);
}
