import { createHash, hash } from "node:crypto";
import type { Bilan } from "./format";

const FIN_DE_LIGNE = 0x0a;
const MOTS = [0, 8] as const;

/**
 * Counts and digests the rows of a table as COPY writes them: one line each, since COPY escapes the ends of lines that
 * are data. The sum of the digests of the rows says whether two tables hold the same ones, in whatever order they are read.
 */
export function createEmpreinte() {
  const octets = createHash("sha256");
  const sommes = [0n, 0n];
  let [lignes, taille] = [0, 0];
  let reste: Buffer = Buffer.alloc(0);

  const ajouter = (ligne: Buffer) => {
    const digest = Buffer.from(hash("sha256", ligne, "hex"), "hex");
    for (const [rang, mot] of MOTS.entries())
      sommes[rang] = BigInt.asUintN(64, (sommes[rang] ?? 0n) + digest.readBigUInt64BE(mot));
    lignes += 1;
  };

  return {
    lire(morceau: Buffer): void {
      octets.update(morceau);
      taille += morceau.length;
      let debut = 0;
      for (let fin = morceau.indexOf(FIN_DE_LIGNE); fin >= 0; fin = morceau.indexOf(FIN_DE_LIGNE, debut)) {
        const ligne = morceau.subarray(debut, fin);
        ajouter(reste.length > 0 ? Buffer.concat([reste, ligne]) : ligne);
        reste = Buffer.alloc(0);
        debut = fin + 1;
      }
      // A copy: what was given is written again by whoever reads on.
      if (debut < morceau.length) reste = Buffer.concat([reste, morceau.subarray(debut)]);
    },
    /** What was read, of the table of this name. */
    fin(nom: string): Bilan {
      const somme = sommes.map((mot) => mot.toString(16).padStart(16, "0")).join("");
      return { nom, lignes, octets: taille, sha256: octets.digest("hex"), somme };
    },
  };
}
