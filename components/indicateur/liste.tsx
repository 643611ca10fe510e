import { formatPartDe, formatPlies } from "@/lib/indicateur/labels";
import { foldLignes, listBarresParValeur } from "@/lib/indicateur/rules/presentation";
import { getTauxLigne, type TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Figure } from "./figure";

/** So many lines without a figure are named in a sentence instead. */
const PLIES = 4;

/** A chart is for what stands out; the table has all. */
const BARRES = 10;

/** A list of several choices: each value over the situations worked on, the base last; its section says so once. */
export function Liste({ tableau, entete }: { tableau: TableauProtege; entete: string }) {
  const { base } = tableau;
  const { lignes, secretes, vides } = foldLignes(tableau.lignes, PLIES);
  const withPart = lignes.map((ligne) => {
    const taux = getTauxLigne(tableau, ligne)?.ensemble ?? null;
    return {
      ...ligne,
      part: { valeur: taux, secret: taux === null && (ligne.ensemble.secret || !!base?.ensemble.secret) },
    };
  });
  const total = base?.ensemble.valeur ?? null;
  return (
    <Figure
      tableau={{ ...tableau, denominateur: null }}
      entete={entete}
      lignes={base ? [...withPart, { ...base, nom: `${base.nom} (base)`, forte: true }] : withPart}
      precision={formatPlies(secretes, vides)}
      desc="Situations travaillées par valeur, dans l’ensemble de l’espace, les plus nombreuses d’abord."
      barres={listBarresParValeur(lignes, BARRES)}
      format={(situations) => formatPartDe(situations, total)}
    />
  );
}
