/**
 * The inside of a backup, once decrypted and decompressed: records of one byte (what it is), four (how long) and their
 * content. `E` what it is a backup of, then for each table `T` which one, `D` its rows as COPY writes them, `F` what they
 * were, and at last `Z`: a file without it was cut.
 */
export type Colonnes = { nom: string; colonnes: string[] };
/** `somme` tells the same rows in whatever order, `sha256` these very bytes. */
export type Bilan = { nom: string; lignes: number; octets: number; sha256: string; somme: string };
export type Sequence = { nom: string; valeur: string; servie: boolean };
export type Entete = {
  format: 1;
  /** The instant of the snapshot, ISO 8601. */
  instant: string;
  postgres: number;
  migrations: { name: string; checksum: string }[];
  sequences: Sequence[];
};
export type Enregistrement =
  | { sorte: "E"; valeur: Entete }
  | { sorte: "T"; valeur: Colonnes }
  | { sorte: "D"; octets: Buffer }
  | { sorte: "F"; valeur: Bilan }
  | { sorte: "Z"; valeur: { tables: number; lignes: number } };

const PREFIXE = 5;
/** Larger than anything {@link encode} is given; a length beyond it is damage, not data. */
const MAXIMUM = 16 * 1024 * 1024;

/** One record as bytes. */
export function encode(enregistrement: Enregistrement): Buffer {
  const contenu =
    enregistrement.sorte === "D"
      ? enregistrement.octets
      : Buffer.from(JSON.stringify(enregistrement.valeur), "utf8");
  const prefixe = Buffer.alloc(PREFIXE);
  prefixe.write(enregistrement.sorte, 0, "latin1");
  prefixe.writeUInt32BE(contenu.length, 1);
  return Buffer.concat([prefixe, contenu]);
}

/** What a stream of records holds, one at a time. Throws on what is none. */
export async function* decode(source: AsyncIterable<Buffer>): AsyncGenerator<Enregistrement> {
  let reste: Buffer = Buffer.alloc(0);
  for await (const morceau of source) {
    reste = reste.length === 0 ? morceau : Buffer.concat([reste, morceau]);
    while (reste.length >= PREFIXE) {
      const longueur = reste.readUInt32BE(1);
      if (longueur > MAXIMUM) throw new Error("longueur impossible");
      if (reste.length < PREFIXE + longueur) break;
      yield read(reste.toString("latin1", 0, 1), reste.subarray(PREFIXE, PREFIXE + longueur));
      reste = reste.subarray(PREFIXE + longueur);
    }
  }
  if (reste.length > 0) throw new Error("enregistrement coupé");
}

function read(sorte: string, contenu: Buffer): Enregistrement {
  if (sorte === "D") return { sorte, octets: contenu };
  if (!/^[ETFZ]$/.test(sorte)) throw new Error("enregistrement inconnu");
  return { sorte, valeur: JSON.parse(contenu.toString("utf8")) } as Enregistrement;
}
