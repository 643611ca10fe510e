import type { Partie } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { hasSecret } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Activite } from "./activite";
import { Collectif } from "./collectif";
import { Lecture } from "./lecture";
import { Outils, Problematiques } from "./problematiques";
import { Rencontres } from "./rencontres";
import { Situations } from "./situations";

const PARTIES = {
  activite: Activite,
  collectif: Collectif,
  rencontres: Rencontres,
  situations: Situations,
  problematiques: Problematiques,
  outils: Outils,
} as const satisfies Record<Partie, unknown>;

type Props = {
  chemin: string;
  annee: number;
  partie: Partie;
  tableaux: TableauProtege[];
  seuil: number;
  limite: boolean;
};

/** One part of the year: its tables, each with its definition; and the way to the others. */
export function Chiffres({ chemin, annee, partie, tableaux, seuil, limite }: Props) {
  const tableauOf = (code: IndicateurCode) => {
    const tableau = tableaux.find((candidat) => candidat.code === code);
    if (!tableau) throw new Error(`no table ${code}`);
    return tableau;
  };
  const Tables = PARTIES[partie];
  return (
    <div className="flex flex-col gap-12 pb-8">
      <Lecture
        {...{ chemin, annee, partie, limite }}
        colonnes={tableauOf("situations").colonnes}
        seuil={hasSecret(tableaux.flatMap(({ lignes }) => lignes)) ? seuil : null}
      />
      <Tables tableauOf={tableauOf} />
    </div>
  );
}
