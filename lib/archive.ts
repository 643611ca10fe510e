import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { ok, type Result, refuse } from "@/lib/result";

const FIN = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FIN_OCTETS = 22;
/** 1 January 1980: the same archive whenever it is written. */
const PREMIER_JOUR = 0x21;
type Limites = {
  /** Which entries are read; the others are only counted. */
  garder: (nom: string) => boolean;
  /** Bytes of all that is read, once inflated. */
  octets: number;
  entrees: number;
};

type Entree = { nom: string; methode: number; taille: number; debut: number; fin: number };

/**
 * The entries of a zip, inflated within limits whatever it says of itself: no more is ever written than `octets`.
 * Refused: encrypted, with more entries or bytes than allowed, or not what a zip is.
 */
export function readArchive(
  archive: Buffer,
  limites: Limites,
): Result<{ noms: string[]; contenus: Map<string, Buffer> }, "PROTEGE" | "TROP_GROS" | "ILLISIBLE"> {
  const index = readIndex(archive, limites);
  if (!index.ok) return index;
  const gardees = index.value.filter(({ nom }) => limites.garder(nom));
  if (new Set(gardees.map(({ nom }) => nom)).size !== gardees.length) return refuse("ILLISIBLE");
  if (gardees.reduce((total, { taille }) => total + taille, 0) > limites.octets) return refuse("TROP_GROS");
  const contenus = new Map<string, Buffer>();
  for (const entree of gardees) {
    const contenu = inflate(archive, entree);
    if (contenu?.length !== entree.taille) return refuse("ILLISIBLE");
    contenus.set(entree.nom, contenu);
  }
  return ok({ noms: index.value.map(({ nom }) => nom), contenus });
}

/** The end of a zip says where its index is: searched from the end, as a comment may follow it. */
function findFin(archive: Buffer): number {
  for (let at = archive.length - FIN_OCTETS; at >= Math.max(0, archive.length - 65_557); at -= 1)
    if (archive.readUInt32LE(at) === FIN) return at;
  return -1;
}

function readIndex(
  archive: Buffer,
  limites: Limites,
): Result<Entree[], "PROTEGE" | "TROP_GROS" | "ILLISIBLE"> {
  const fin = findFin(archive);
  if (fin < 0) return refuse("ILLISIBLE");
  const nombre = archive.readUInt16LE(fin + 10);
  let at = archive.readUInt32LE(fin + 16);
  if (nombre > limites.entrees) return refuse("TROP_GROS");
  const entrees: Entree[] = [];
  for (let rang = 0; rang < nombre; rang += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== CENTRAL) return refuse("ILLISIBLE");
    if ((archive.readUInt16LE(at + 8) & 1) === 1) return refuse("PROTEGE");
    const nom = archive.readUInt16LE(at + 28);
    const suite = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const local = archive.readUInt32LE(at + 42);
    if (local + 30 > archive.length || archive.readUInt32LE(local) !== LOCAL) return refuse("ILLISIBLE");
    const debut = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    entrees.push({
      nom: archive.toString("utf8", at + 46, at + 46 + nom),
      methode: archive.readUInt16LE(at + 10),
      taille: archive.readUInt32LE(at + 24),
      debut,
      fin: debut + archive.readUInt32LE(at + 20),
    });
    at += 46 + nom + suite;
  }
  return ok(entrees);
}

function inflate(archive: Buffer, { methode, taille, debut, fin }: Entree): Buffer | null {
  const octets = archive.subarray(debut, fin);
  if (methode === 0) return octets;
  if (methode !== 8) return null;
  try {
    // What it says it holds is also all the room it gets.
    return inflateRawSync(octets, { maxOutputLength: Math.max(1, taille) });
  } catch {
    return null;
  }
}

/** A zip of these entries in their order, each stored as it is unless `comprime` says otherwise. */
export function writeArchive(
  contenus: ReadonlyMap<string, Buffer>,
  comprime: (nom: string) => boolean = () => false,
): Buffer {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const [nom, contenu] of contenus) {
    const titre = Buffer.from(nom);
    const corps = comprime(nom) ? deflateRawSync(contenu) : contenu;
    const commun = Buffer.alloc(26);
    commun.writeUInt16LE(20, 0);
    commun.writeUInt16LE(comprime(nom) ? 8 : 0, 4);
    commun.writeUInt16LE(PREMIER_JOUR, 8);
    commun.writeUInt32LE(crc32(contenu), 10);
    commun.writeUInt32LE(corps.length, 14);
    commun.writeUInt32LE(contenu.length, 18);
    commun.writeUInt16LE(titre.length, 22);
    parts.push(uint32(LOCAL), commun, titre, corps);
    index.push(uint32(CENTRAL), uint16(20), commun, Buffer.alloc(10), uint32(at), titre);
    at += 30 + titre.length + corps.length;
  }
  const fin = Buffer.alloc(FIN_OCTETS);
  const directory = Buffer.concat(index);
  fin.writeUInt32LE(FIN, 0);
  fin.writeUInt16LE(contenus.size, 8);
  fin.writeUInt16LE(contenus.size, 10);
  fin.writeUInt32LE(directory.length, 12);
  fin.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, fin]);
}

const uint32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const uint16 = (value: number) => uint32(value).subarray(0, 2);
