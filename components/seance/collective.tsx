import { SeanceView } from "@/components/seance/seance-view";
import type { SeancePage } from "@/lib/seance/queries/page";

type Props = { espace: string; zone: string; page: SeancePage };

/** A séance of a group. */
export function Collective({ espace, zone, page: { seance, secretaires } }: Props) {
  return (
    <SeanceView
      espace={espace}
      zone={zone}
      seance={seance}
      secretaires={secretaires}
      asideLabel="Secrétariat de séance"
    />
  );
}
