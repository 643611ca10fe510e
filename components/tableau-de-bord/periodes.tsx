import { TabLinks } from "@/components/ui/tab-links";
import { PERIODE_LABELS } from "@/lib/tableau-de-bord/labels";
import { PERIODE_CODES, type Periode } from "@/lib/tableau-de-bord/rules";

type Props = { chemin: string; annee: number; periode: Periode };

/** The parts of the year one may compare. */
export const Periodes = ({ chemin, annee, periode }: Props) => (
  <TabLinks
    label="Période"
    tabs={PERIODE_CODES.map((code) => ({
      ...{ key: code, label: PERIODE_LABELS[code] },
      href: `${chemin}?annee=${annee}&periode=${code}`,
    }))}
    current={periode}
  />
);
