/** Someone a bilan is sent to; the address in lower case. */
export type Destinataire = { nom: string; adresse: string };

/** At most so many people at once. */
export const DESTINATAIRES_MAX = 40;
export const NOM_MAX = 120;

const LIGNE = /^(?<nom>[^<>@]*?)[\s,:<(]*(?<adresse>[^\s<>(),:;@]+@[^\s<>(),:;@]+\.[^\s<>(),:;@]+)[>)]?$/u;

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
    const { nom = "", adresse } = LIGNE.exec(ligne)?.groups ?? {};
    if (!adresse || adresse.length > 254) fautes.push(ligne);
    else
      personnes.push({
        nom: nom.replace(/["“”]/g, "").trim().slice(0, NOM_MAX) || adresse,
        adresse: adresse.toLowerCase(),
      });
  }
  return { personnes: uniques(personnes), fautes };
}

/** Each address once, under the name it first came with. */
export const uniques = (personnes: readonly Destinataire[]): Destinataire[] =>
  personnes.filter(({ adresse }, rang) => personnes.findIndex((autre) => autre.adresse === adresse) === rang);
