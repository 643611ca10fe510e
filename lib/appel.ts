/** How deep what a page of ours sends goes, with room to spare. */
const PROFONDEUR_MAX = 40;
/** More than the fields of our longest form, and those React adds. */
const CHAMPS_MAX = 1_000;
/** React's own rows: a call's arguments, or a form's bound ones. */
const RANG = /^(\d+|\$ACTION_\d+:\d+)$/;
/** The values React writes in place of what JSON has no word for, that ours send: absent, a form, a reference. */
const VALEUR = /^\$(\$|undefined$|T|K[0-9a-f]{1,4}$|@?[0-9a-f]{1,4}(:\w{1,100}){0,10}$)/s;
const REFERENCE = /^\$@?([0-9a-f]{1,4})((?::\w+)*)$/;
const RACINE = new Set(["__proto__", "constructor", "prototype", "then"]);

type Rangs = Map<string, unknown>;

/**
 * Whether the fields of a call to an action are written as React writes them: known values, nothing deep, references
 * that lead somewhere. Others would only make an exception further on.
 */
export function isAppelLisible(champs: Iterable<[string, FormDataEntryValue]>): boolean {
  const rangs: Rangs = new Map();
  let nombre = 0;
  for (const [nom, valeur] of champs) {
    nombre += 1;
    if (nombre > CHAMPS_MAX) return false;
    if (!RANG.test(nom)) continue;
    const lu = typeof valeur === "string" ? readJson(valeur) : undefined;
    if (lu === undefined) return false;
    rangs.set(nom, lu);
  }
  return [...rangs].every(([nom, lu]) => isLisible(lu, nom.replace(/\d+$/, ""), rangs));
}

/** The value of a JSON text; undefined when it is none. */
export function readJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

function isLisible(racine: unknown, prefixe: string, rangs: Rangs): boolean {
  let niveau = [racine];
  for (let profondeur = 0; niveau.length > 0; profondeur += 1) {
    if (profondeur > PROFONDEUR_MAX) return false;
    for (const valeur of niveau)
      if (typeof valeur === "string" && valeur.startsWith("$") && !isConnue(valeur, prefixe, rangs))
        return false;
    niveau = niveau.flatMap((valeur) =>
      typeof valeur === "object" && valeur !== null ? Object.values(valeur) : [],
    );
  }
  return true;
}

/** A value of React's: one of ours, and when it names another row, that row is there and holds what is named. */
function isConnue(valeur: string, prefixe: string, rangs: Rangs): boolean {
  if (!VALEUR.test(valeur)) return false;
  const reference = REFERENCE.exec(valeur);
  if (!reference) return true;
  const [, numero = "", chemin = ""] = reference;
  let cible = rangs.get(`${prefixe}${Number.parseInt(numero, 16)}`);
  for (const pas of chemin.split(":").slice(1)) {
    if (RACINE.has(pas) || typeof cible !== "object" || cible === null || !Object.hasOwn(cible, pas))
      return false;
    cible = (cible as Record<string, unknown>)[pas];
  }
  return cible !== undefined;
}
