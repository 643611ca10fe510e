import type { Bloc } from "@/lib/document";
import {
  type Decimales,
  ENSEMBLE_LABEL,
  formatDenominateur,
  formatHeures,
  formatNombre,
  SANS_OBJET_LABEL,
} from "@/lib/indicateur/labels";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import { listFigures } from "@/lib/indicateur/rules/presentation";
import type { LigneProtegee, TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { SECRET_MARQUE } from "@/lib/secret/labels";
import type { BlocDeChiffres } from "../blocs";

/** A block of figures on paper: its table, then the lines that are not in it; its definitions are at the end. */
export function writeChiffres({ titre, colonnes, lignes, note }: BlocDeChiffres): Bloc[] {
  const parts = lignes.some(({ part }) => part);
  // All its lines are in the sentence, which then begins by what it is about.
  if (lignes.length === 0) return [{ sorte: "paragraphe", texte: `${titre}. ${note ?? ""}` }];
  if (lignes.every(isSansObjet)) return [{ sorte: "paragraphe", texte: `${titre}. Sans objet cette année.` }];
  const nombres = [...colonnes.map(({ nom }) => nom), ENSEMBLE_LABEL, ...(parts ? ["Part (%)"] : [])];
  return [
    {
      sorte: "tableau",
      legende: titre,
      colonnes: [{ titre: "", largeur: 2.2 }, ...nombres.map((nom) => ({ titre: nom, nombre: true }))],
      lignes: lignes.map((ligne) => [
        ligne.nom,
        ...listFigures(ligne).map((cellule) => formatCellule(cellule, ligne.decimales)),
        ...(parts ? [ligne.part ? formatCellule(ligne.part, 1) : ""] : []),
      ]),
    },
    ...(note ? [{ sorte: "paragraphe", texte: note, discret: true } as const] : []),
  ];
}

/** Nothing was to be counted, and nothing is withheld. */
const isSansObjet = (ligne: LigneProtegee): boolean =>
  listFigures(ligne).every(({ valeur, secret }) => valeur === null && !secret);

/** What each figure counts, and out of what, in the order of the document. */
export function writeDefinitions(tableaux: readonly TableauProtege[]): Bloc[] {
  return [
    { sorte: "titre", niveau: 1, texte: "Définitions" },
    {
      sorte: "definitions",
      entrees: tableaux.map(({ nom, definition, denominateur }) => [
        nom,
        denominateur ? `${definition} ${formatDenominateur(denominateur)}` : definition,
      ]),
    },
  ];
}

export function formatCellule(cellule: CelluleProtegee | undefined, decimales: Decimales): string {
  if (cellule?.secret) return SECRET_MARQUE;
  if (cellule?.valeur == null) return SANS_OBJET_LABEL;
  return decimales === "heures" ? formatHeures(cellule.valeur) : formatNombre(cellule.valeur, decimales);
}
