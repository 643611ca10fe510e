import { sommeOf } from "@/lib/empreinte";

/**
 * A pure function that is dear, and its last `taille` answers, found by the fingerprint of all it was given: the same
 * question has the same answer, whoever asks. What it answers is read, never changed.
 */
export function remember<Donne extends readonly unknown[], Rendu>(
  calculer: (...donne: Donne) => Rendu,
  taille: number,
): (...donne: Donne) => Rendu {
  const gardes = new Map<string, Rendu>();
  return (...donne) => {
    const cle = sommeOf(JSON.stringify(donne));
    const garde = gardes.get(cle);
    gardes.delete(cle);
    const rendu = garde ?? calculer(...donne);
    gardes.set(cle, rendu);
    const [ancienne] = gardes.keys();
    if (gardes.size > taille && ancienne !== undefined) gardes.delete(ancienne);
    return rendu;
  };
}
