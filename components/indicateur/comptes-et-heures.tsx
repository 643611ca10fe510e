import { ENSEMBLE_LABEL, formatHeures, TRAJETS_NOTE } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { listBarresParPlace } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Figure } from "./figure";
import { Tableau } from "./tableau";

/** The whole is on another scale than its parts: it is in the table. */
export const ENSEMBLE = { nom: ENSEMBLE_LABEL, comparable: false };

type Props = {
  tableauOf: (code: IndicateurCode) => TableauProtege;
  titre: string;
  comptes: readonly IndicateurCode[];
  heures: IndicateurCode;
  /** What the drawing of the hours shows. */
  desc: string;
};

/** A part of the activity: counts with their definitions, then the hours it took, délégation by délégation. */
export function ComptesEtHeures({ tableauOf, titre, comptes, heures, desc }: Props) {
  const temps = tableauOf(heures);
  const parts = temps.lignes.filter(({ code }) => code !== "total");
  const lignes = comptes.flatMap((code) => {
    const compte = tableauOf(code);
    return compte.lignes.map((ligne) => ({ ...ligne, precision: compte.definition, forte: true }));
  });
  return (
    <>
      <Tableau
        legende={`${titre}, ${temps.annee}`}
        entete="Ce qui est compté"
        colonnes={temps.colonnes}
        lignes={lignes}
      />
      <Figure
        tableau={temps}
        entete="Temps"
        desc={desc}
        barres={listBarresParPlace(temps, parts, ENSEMBLE)}
        series={parts.map(({ nom }) => nom)}
        format={formatHeures}
        precision={TRAJETS_NOTE}
      />
    </>
  );
}
