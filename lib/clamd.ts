import net from "node:net";
import { env } from "@/lib/env";

/** Why a file is not taken: something was found in it, or nobody could look. */
export type RefusFichier = "VIRUS" | "ANTIVIRUS";

/** The French sentence of each. */
export const REFUS_FICHIER: Record<RefusFichier, string> = {
  VIRUS:
    "L’antivirus a reconnu un programme dangereux dans ce fichier. Rien n’en a été gardé : prévenez qui s’occupe de votre poste.",
  ANTIVIRUS:
    "L’antivirus ne répond pas, et aucun fichier n’est pris sans lui. Rien n’a été fait : réessayez dans quelques minutes.",
};

type Scanner = { adresse: string; patienceMs?: number };

const PATIENCE_MS = 15_000;
const MORCEAU = 64 * 1024;
/** Characters of an answer: the name of what was found, and a little more. */
const REPONSE_MAX = 1_000;

/** The first file of a parsed form that the scanner of this configuration does not let through; null: none, or no scanner. */
export async function findRefusFichier(
  input: unknown,
): Promise<{ champ: string; refus: RefusFichier } | null> {
  const adresse = env().CLAMD_ADRESSE;
  if (!adresse || typeof input !== "object" || input === null) return null;
  for (const [champ, fichier] of Object.entries(input)) {
    if (!(fichier instanceof Blob)) continue;
    const refus = await scan(Buffer.from(await fichier.arrayBuffer()), { adresse });
    if (refus) return { champ, refus };
  }
  return null;
}

/**
 * Has clamd look at these bytes (INSTREAM): null when it finds nothing. Whatever else happens than a clear answer, within
 * the time there is, is no answer.
 */
export async function scan(
  octets: Buffer,
  { adresse, patienceMs = PATIENCE_MS }: Scanner,
): Promise<RefusFichier | null> {
  const reponse = await ask(octets, adresse, patienceMs).catch(() => "");
  if (reponse === "stream: OK") return null;
  return / FOUND$/.test(reponse) ? "VIRUS" : "ANTIVIRUS";
}

/** `host:port`, or the path of a socket. */
function connect(adresse: string): net.Socket {
  if (adresse.startsWith("/")) return net.connect({ path: adresse });
  const place = adresse.lastIndexOf(":");
  const host = adresse.slice(0, place).replace(/^\[(.*)\]$/, "$1");
  return net.connect({ host, port: Number(adresse.slice(place + 1)) });
}

/** What clamd answers, to the first NUL. */
function ask(octets: Buffer, adresse: string, patienceMs: number): Promise<string> {
  const ligne = connect(adresse);
  return new Promise<string>((resolve, reject) => {
    const delai = setTimeout(() => reject(new Error("clamd is silent")), patienceMs);
    let reponse = "";
    ligne.on("error", reject);
    ligne.on("close", () => {
      clearTimeout(delai);
      reject(new Error("clamd has hung up"));
    });
    ligne.on("data", (morceau) => {
      reponse += morceau.toString("latin1");
      const fin = reponse.indexOf("\0");
      if (fin >= 0) resolve(reponse.slice(0, fin));
      else if (reponse.length > REPONSE_MAX) reject(new Error("clamd says too much"));
    });
    ligne.write("zINSTREAM\0");
    for (let place = 0; place < octets.length; place += MORCEAU) {
      const morceau = octets.subarray(place, place + MORCEAU);
      ligne.write(tailleOf(morceau.length));
      ligne.write(morceau);
    }
    ligne.write(tailleOf(0));
  }).finally(() => ligne.destroy());
}

/** Four bytes, the largest first. */
function tailleOf(longueur: number): Buffer {
  const taille = Buffer.alloc(4);
  taille.writeUInt32BE(longueur);
  return taille;
}
