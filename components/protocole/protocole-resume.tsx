import { DescriptionList } from "@/components/ui/description-list";
import { CHAMP_PROTOCOLE_LABELS, formatChamp } from "@/lib/protocole/labels";
import type { Protocole } from "@/lib/protocole/rules";

/** A protocole, read. */
export function ProtocoleResume({ protocole, cadre }: { protocole: Protocole; cadre: string | null }) {
  const champs = Object.keys(CHAMP_PROTOCOLE_LABELS) as (keyof Protocole)[];
  return (
    <DescriptionList
      items={[
        ...champs.map((champ) => ({
          term: CHAMP_PROTOCOLE_LABELS[champ],
          value: formatChamp(protocole, champ),
        })),
        ...(cadre === null ? [] : [{ term: "Ce qui a été convenu", value: cadre || null }]),
      ]}
    />
  );
}
