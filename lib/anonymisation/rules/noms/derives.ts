import { MOT, TERME } from "../lexique/classes";
import type { Lexique } from "../lexique/decodage";

const PREFIXES =
  /^(?:addicto|anti|auto|bi|bio|co|contre|cyber|de|des|dys|ethno|ex|extra|hyper|hypo|in|infra|inter|intra|macro|medico|meta|micro|mono|multi|neo|neuro|non|para|pluri|poly|post|pre|pro|psycho|re|socio|sous|sur|tele|trans|tri|ultra|uni)-?([a-z]{4,})$/;
/** Endings under which French makes its new nouns; no family name bears them at this length. */
const SUFFIXES =
  /^[a-z]{3,}(?:isations?|ifications?|ologies?|ologues?|ologiques?|therapies?|therapeutes?|graphies?|metries?|pathies?|manes?|manies?|phobies?|phobes?|philies?|ibilites?|abilites?|ivites?|alites?|icites?|ements?|ateurs?|atrices?|ations?|ismes?|istiques?|ogenes?)$/;

/** Whether a folded word absent from the dictionary is built on one: « plurisectoriel », « territorialisation ». */
export function isDerive(lexique: Lexique, cle: string): boolean {
  if (cle.length < 7) return false;
  const base = PREFIXES.exec(cle)?.[1];
  return SUFFIXES.test(cle) || (base !== undefined && (lexique.classes(base) & (MOT | TERME)) !== 0);
}
