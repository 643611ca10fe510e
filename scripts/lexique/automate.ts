type Noeud = { aretes: [string, Noeud][]; masque: number; id: number };

/** Builds the minimal automaton of `mots` (form → mask) by Daciuk's incremental algorithm, children first. */
export function buildAutomate(mots: Map<string, number>): Noeud[] {
  const registre = new Map<string, Noeud>();
  const noeuds: Noeud[] = [];
  const create = (): Noeud => ({ aretes: [], masque: 0, id: -1 });
  const freeze = (noeud: Noeud): Noeud => {
    const cle = `${noeud.masque}|${noeud.aretes.map(([lettre, cible]) => lettre + cible.id).join()}`;
    const jumeau = registre.get(cle);
    if (jumeau) return jumeau;
    noeud.id = noeuds.push(noeud) - 1;
    registre.set(cle, noeud);
    return noeud;
  };
  const chemin = [create()];
  const close = (longueur: number) => {
    while (chemin.length > longueur + 1) {
      const enfant = chemin.pop();
      const derniere = chemin.at(-1)?.aretes.at(-1);
      if (enfant && derniere) derniere[1] = freeze(enfant);
    }
  };
  let precedent = "";
  for (const mot of [...mots.keys()].sort()) {
    let commun = 0;
    while (commun < mot.length && mot[commun] === precedent[commun]) commun++;
    close(commun);
    for (const lettre of mot.slice(commun)) {
      const noeud = create();
      chemin.at(-1)?.aretes.push([lettre, noeud]);
      chemin.push(noeud);
    }
    const fin = chemin.at(-1);
    if (fin) fin.masque = mots.get(mot) ?? 0;
    precedent = mot;
  }
  close(0);
  freeze(chemin[0] ?? create());
  return noeuds;
}

/** The automaton in columns, as `decodeLexique` reads it. */
type Colonnes = {
  partages: number;
  comptes: number[];
  masques: number[];
  lettres: number[];
  renvois: number[];
};

/** Writes `valeur` seven bits at a time, least significant first, the high bit saying that more follow. */
function pushVarint(octets: number[], valeur: number): void {
  let reste = valeur;
  for (; reste > 127; reste >>>= 7) octets.push((reste & 127) | 128);
  octets.push(reste);
}

/**
 * Orders the nodes so that the references compress: first those that several edges share, most shared
 * first, then the root, then each node that a single edge reaches, in the order of these edges; such
 * an edge is written 0 and an edge to a shared node its rank plus one.
 */
export function writeColonnes(noeuds: Noeud[]): Colonnes {
  const appels = new Uint32Array(noeuds.length);
  for (const { aretes } of noeuds)
    for (const [, cible] of aretes) appels[cible.id] = (appels[cible.id] ?? 0) + 1;
  const partages = noeuds
    .filter(({ id }) => (appels[id] ?? 0) > 1)
    .sort((a, b) => (appels[b.id] ?? 0) - (appels[a.id] ?? 0) || a.id - b.id);
  const rangs = new Map(partages.map((noeud, rang) => [noeud, rang + 1]));
  const ordre = [...partages, ...noeuds.slice(-1)];
  const colonnes: Colonnes = {
    partages: partages.length,
    comptes: [],
    masques: [],
    lettres: [],
    renvois: [],
  };
  for (let n = 0; n < ordre.length; n++) {
    const noeud = ordre[n];
    if (!noeud) continue;
    colonnes.comptes.push(noeud.aretes.length);
    colonnes.masques.push(noeud.masque);
    for (const [lettre, cible] of noeud.aretes) {
      colonnes.lettres.push(lettre.charCodeAt(0));
      pushVarint(colonnes.renvois, rangs.get(cible) ?? 0);
      if (!rangs.has(cible)) ordre.push(cible);
    }
  }
  return colonnes;
}
