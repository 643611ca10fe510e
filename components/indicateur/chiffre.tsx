import {
  type Decimales,
  formatHeures,
  formatNombre,
  SANS_OBJET_LABEL,
  SECRET_MOT,
} from "@/lib/indicateur/labels";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";

type Props = { cellule: CelluleProtegee | undefined; decimales: Decimales };

/** A figure, or the word that says why there is none: never a blank, never a zero in its place. */
export function Chiffre({ cellule, decimales }: Props) {
  if (cellule?.secret) return <span className="text-ink-soft italic">{SECRET_MOT}</span>;
  if (typeof cellule?.valeur !== "number") return <span className="text-ink-soft">{SANS_OBJET_LABEL}</span>;
  if (decimales === "heures")
    return <span className="whitespace-nowrap">{formatHeures(cellule.valeur)}</span>;
  return formatNombre(cellule.valeur, decimales);
}
