import { BarChart } from "@/components/ui/chart/bar-chart";
import type { Graphique } from "@/lib/document";

/** A chart of the document on the screen: its figures bear the words they have on paper. */
export function Dessin({ graphique: { titre, alt, rangs, series } }: { graphique: Graphique }) {
  const dits = new Map(rangs.flatMap(({ barres }) => barres.map(({ longueur, texte }) => [longueur, texte])));
  return (
    <BarChart
      title={titre}
      desc={alt}
      data={rangs.map(({ nom, barres }) => ({ label: nom, values: barres.map(({ longueur }) => longueur) }))}
      series={[...(series ?? [])]}
      format={(valeur) => dits.get(valeur) ?? String(valeur)}
    />
  );
}
