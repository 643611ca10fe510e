import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { hasSecret } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Activite } from "./activite";
import { Collectif } from "./collectif";
import { Lecture } from "./lecture";
import { Outils, Problematiques } from "./problematiques";
import { Rencontres } from "./rencontres";
import { Situations } from "./situations";

type Props = { tableaux: TableauProtege[]; seuil: number; limite: boolean };

/** The year, from what was done to what was used. */
export function Chiffres({ tableaux, seuil, limite }: Props) {
  const tableauOf = (code: IndicateurCode) => {
    const tableau = tableaux.find((candidat) => candidat.code === code);
    if (!tableau) throw new Error(`no table ${code}`);
    return tableau;
  };
  return (
    <div className="flex flex-col gap-12 pb-8">
      <Lecture
        limite={limite}
        colonnes={tableauOf("situations").colonnes}
        seuil={hasSecret(tableaux.flatMap(({ lignes }) => lignes)) ? seuil : null}
      />
      <div className="flex flex-col gap-20 print:block print:[&>section+section]:break-before-page">
        <Activite tableauOf={tableauOf} />
        <Collectif tableauOf={tableauOf} />
        <Rencontres tableauOf={tableauOf} />
        <Situations tableauOf={tableauOf} />
        <Problematiques tableauOf={tableauOf} />
        <Outils tableauOf={tableauOf} />
      </div>
    </div>
  );
}
