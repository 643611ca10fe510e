/** Someone a bilan is sent to; the address in lower case. */
export type Destinataire = { nom: string; adresse: string };

/** At most so many people at once. */
export const DESTINATAIRES_MAX = 40;
export const NOM_MAX = 120;

/** Longer than a name and an address together. */
const LIGNE_MAX = 400;
const ADRESSE_MAX = 254;
const ADRESSE = /^[^@]+@[^@.]+(?:\.[^@.]+)+$/u;

/** One person: a name, or none, then one address. Read word by word: no text makes it slow. */
function readLigne(ligne: string): Destinataire | null {
  if (ligne.length > LIGNE_MAX) return null;
  const mots = ligne.split(/[\s<>(),:]+/u).filter(Boolean);
  const adresse = mots.pop() ?? "";
  if (!ADRESSE.test(adresse) || adresse.length > ADRESSE_MAX || mots.some((mot) => mot.includes("@")))
    return null;
  const nom = mots.join(" ").replace(/["“”]/g, "").trim().slice(0, NOM_MAX);
  return { nom: nom || adresse, adresse: adresse.toLowerCase() };
}

/**
 * The people that a text names, one to a line or between semicolons, as they are typed or taken from a mail program:
 * « Anne Le Roux, anne@exemple.fr », « Anne Le Roux <anne@exemple.fr> », « anne@exemple.fr ». `fautes`: what cannot be
 * read so, as it was written.
 */
export function readDestinataires(texte: string): { personnes: Destinataire[]; fautes: string[] } {
  const personnes: Destinataire[] = [];
  const fautes: string[] = [];
  for (const ligne of texte.split(/[\n;]+/).map((morceau) => morceau.trim())) {
    if (!ligne) continue;
    const personne = readLigne(ligne);
    if (personne) personnes.push(personne);
    else fautes.push(ligne);
  }
  return { personnes: uniques(personnes), fautes };
}

/** Each address once, under the name it first came with. */
export const uniques = (personnes: readonly Destinataire[]): Destinataire[] =>
  personnes.filter(({ adresse }, rang) => personnes.findIndex((autre) => autre.adresse === adresse) === rang);
