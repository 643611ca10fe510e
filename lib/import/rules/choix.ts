import { cleOf, ecartOf } from "./cle";

/** One value of a list of the espace, as a file may write it. */
export type Choix = {
  id: string;
  libelle: string;
  autres?: readonly string[];
  /** No longer offered: kept by who has it, given to nobody. */
  retire?: boolean;
};

export type Trouve = { choix: Choix } | { proches: string[] } | { plusieurs: string[] };

const PROCHES_MAX = 2;

/**
 * Finds a value by what a file writes of it: its label, its abbreviation in brackets, its masculine or its feminine.
 * What is not found comes with the nearest labels; what could be several says so.
 */
export function createRecherche(choix: readonly Choix[]): (texte: string) => Trouve {
  const parForme = new Map<string, Set<Choix>>();
  for (const un of choix)
    for (const forme of [un.libelle, ...(un.autres ?? [])].flatMap(formesOf)) {
      const cle = cleOf(forme);
      parForme.set(cle, (parForme.get(cle) ?? new Set()).add(un));
    }
  const connus = new Map<string, Trouve>();
  return (texte) => {
    const cle = cleOf(texte);
    const trouve = connus.get(cle) ?? chercher(parForme, cle);
    connus.set(cle, trouve);
    return trouve;
  };
}

function chercher(parForme: ReadonlyMap<string, ReadonlySet<Choix>>, cle: string): Trouve {
  const [premier, ...suivants] = parForme.get(cle) ?? [];
  if (premier && suivants.length === 0) return { choix: premier };
  if (premier) return { plusieurs: [premier, ...suivants].map(({ libelle }) => libelle) };
  const max = Math.max(1, Math.min(3, Math.floor(cle.length / 4)));
  const ecarts = new Map<string, number>();
  for (const [forme, choix] of parForme) {
    const ecart = forme.length > 3 && forme.startsWith(cle) && cle.length > 2 ? 1 : ecartOf(cle, forme, max);
    if (ecart > max) continue;
    for (const { libelle, retire } of choix)
      if (!retire) ecarts.set(libelle, Math.min(ecart, ecarts.get(libelle) ?? ecart));
  }
  const proches = [...ecarts].sort(([, a], [, b]) => a - b).map(([libelle]) => libelle);
  return { proches: proches.slice(0, PROCHES_MAX) };
}

/** The ways a label is written: « Éducateur·rice (ES) » gives « Éducateur », « Éducatrice » and « ES » too. */
function formesOf(libelle: string): string[] {
  const [, sans = libelle, sigle] = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(libelle) ?? [];
  const genres = genresOf(sans.split(" "));
  return [libelle, ...genres, ...(sigle ? [sigle, ...genres.map((genre) => `${genre} ${sigle}`)] : [])];
}

/** Every way to read the words « mot·fin » of a label, each in one gender. */
function genresOf([mot, ...suite]: readonly string[]): string[] {
  if (mot === undefined) return [""];
  const fins = genresOf(suite);
  return lecturesOf(mot).flatMap((lu) => fins.map((fin) => `${lu} ${fin}`));
}

/** The ending takes the place of none, two or three letters: professionnel·le, conseiller·ère, éducateur·rice. */
function lecturesOf(mot: string): string[] {
  const [, masculin, fin] = /^(\p{L}+)·(\p{L}+)$/u.exec(mot) ?? [];
  if (!masculin || !fin) return [mot];
  return [masculin, ...[0, 2, 3].map((lettres) => masculin.slice(0, masculin.length - lettres) + fin)];
}
