import { type Origine, themeOf, type ValeurDeTheme } from "./extraits";

/** A text that may be read, before any word of it is. */
export type Source = {
  support: "PISTE" | "COMPTE_RENDU" | "CLOTURE" | "SUIVI";
  supportId: string;
  situationId: string;
  theme: string | null;
  origine: Origine;
};

type Choisie = { valeur: ValeurDeTheme };
type Situation = { id: string; demandes: readonly { choix: readonly Choisie[] }[] };

/** A text of this situation, under the theme of what was said of it, or of the tools of its séance. */
export function createSource(
  dit: Pick<Source, "support" | "supportId" | "origine">,
  { id, demandes }: Situation,
  outils: readonly Choisie[] = [],
): Source {
  const valeurs = [...demandes.flatMap(({ choix }) => choix), ...outils].map(({ valeur }) => valeur);
  return { ...dit, situationId: id, theme: themeOf(valeurs) };
}
