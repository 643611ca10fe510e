import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Activite } from "./activite";
import { Lecture } from "./lecture";
import { Outils, Problematiques } from "./problematiques";
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
      <Lecture limite={limite} colonnes={tableauOf("situations").colonnes} />
      <div className="flex flex-col gap-20 print:block print:[&>section+section]:break-before-page">
        <Activite tableauOf={tableauOf} seuil={seuil} />
        <Situations tableauOf={tableauOf} seuil={seuil} />
        <Problematiques tableauOf={tableauOf} seuil={seuil} />
        <Outils tableauOf={tableauOf} seuil={seuil} />
      </div>
    </div>
  );
}
