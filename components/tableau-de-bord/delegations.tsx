import { PartRealisee } from "@/components/indicateur/part-realisee";
import { Tableau } from "@/components/indicateur/tableau";
import { Section } from "@/components/ui/section";
import { DECIMALES } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { TableauDeBord } from "@/lib/tableau-de-bord/queries";

/** One line each: what a délégation is compared by. */
const COMPARES = [
  ["seances", "seances"],
  ["heures", "total"],
  ["seances-collectives", "seances-collectives"],
  ["situations", "situations"],
] as const satisfies readonly (readonly [IndicateurCode, string])[];

/** One délégation beside the other, and beside what was planned for each. */
export function Delegations({ chiffres: { annee, tableaux } }: Pick<TableauDeBord, "chiffres">) {
  const tableauOf = (code: IndicateurCode) => tableaux.find((tableau) => tableau.code === code);
  const colonnes = tableauOf("seances")?.colonnes ?? [];
  const parts = tableauOf("part-realisee");
  if (colonnes.length === 0 || !parts) return null;
  const lignes = COMPARES.flatMap(([code, cherchee]) => {
    const tableau = tableauOf(code);
    const ligne = tableau?.lignes.find(({ code }) => code === cherchee);
    return tableau && ligne
      ? [{ ...ligne, code, nom: tableau.nom, decimales: DECIMALES[tableau.unite] }]
      : [];
  });
  return (
    <Section id="delegations" title="Par délégation">
      <div className="flex flex-col gap-12">
        <Tableau
          legende={`Par délégation, ${annee}`}
          entete="Ce qui est compté"
          colonnes={colonnes}
          lignes={lignes}
        />
        <PartRealisee tableau={parts} />
      </div>
    </Section>
  );
}
