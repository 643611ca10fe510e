import { TabLinks } from "@/components/ui/tab-links";

type Props = { chemin: string; annees: number[]; annee: number };

/** The years that have figures. */
export const Annees = ({ chemin, annees, annee }: Props) => (
  <TabLinks
    label="Année"
    tabs={annees.map((autre) => ({ key: autre, href: `${chemin}?annee=${autre}`, label: autre }))}
    current={annee}
  />
);
