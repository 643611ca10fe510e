import { MOT, SIGLE } from "../lexique/classes";
import type { Lexique } from "../lexique/decodage";
import { fold } from "../lexique/pliage";
import type { Trouvaille } from "../signalement";
import { chercher, contexteAvant } from "./chercher";

const SIV = /(?<![\p{L}\d-])[A-HJ-NP-TV-Z]{2}([ .-]?)\d{3}\1[A-HJ-NP-TV-Z]{2}(?![\p{L}\d]|-\p{L})/giu;
const FNI = /(?<![\p{L}\d-])\d{2,4}([ .-]?)[A-HJ-NP-TV-Z]{2,3}\1(?:\d{2}|2[AB]|97\d)(?![\p{L}\d])/giu;
const VEHICULE =
  /immat|plaque|v[ée]hicule|voiture|scooter|moto|camion|fourgon|utilitaire|permis|clio|twingo|kangoo|peugeot|renault|citro|megane|m[ée]gane|\b[12345]0[678]\b|berlingo|golf|polo|fiesta|ford|opel|corsa|dacia|audi|bmw|fiat|punto|toyota|yaris/;

/** Number plates: AA-123-AA (I, O, U never used), and those from before 2009, 1234 AB 44. */
export function findImmatriculations(norm: string, lexique: Lexique): Trouvaille[] {
  const isAnnonce = (start: number) => VEHICULE.test(contexteAvant(norm, start, 50));
  const isCapitales = (valeur: string) => valeur === valeur.toUpperCase();
  const siv = chercher(norm, "immatriculation", SIV, (valeur, start, match) =>
    isCapitales(valeur)
      ? match[1] !== " " || !/^(?:DE|LE|LA|ET|EN|SS|RN|DU)|SS/.test(valeur) || isAnnonce(start)
      : match[1] === "-" || isAnnonce(start),
  );
  const fni = chercher(norm, "immatriculation", FNI, (valeur, start) => {
    const lettres = fold(
      valeur
        .replace(/[^a-z]/gi, "")
        .slice(0, 3)
        .replace(/[ab]$/i, (fin) => (/2[ab]$/i.test(valeur) ? "" : fin)),
    );
    return isAnnonce(start) || (isCapitales(valeur) && (lexique.classes(lettres) & (SIGLE | MOT)) === 0);
  });
  return [...siv, ...fni];
}
