import { ChampLibre } from "@/components/anonymisation/champ-libre";
import type { RedactionCollective } from "@/lib/compte-rendu-collectif/queries/redaction";
import { champOf, maxOf } from "@/lib/compte-rendu-collectif/rules";

type Props = {
  redaction: RedactionCollective;
  section: string;
  cle: string;
  label: string;
  help: string;
};

/** One text of a group's minutes: the group's, or a situation's. */
export function Champ({ redaction, section, cle, label, help }: Props) {
  const champ = champOf(section, cle);
  return (
    <ChampLibre
      name={champ}
      label={label}
      help={help}
      optional
      maxLength={maxOf(section)}
      rows={5}
      defaultValue={redaction.ecrit.textes[cle]?.[section] ?? ""}
      constats={redaction.constats[champ] ?? []}
      lieuxPermis={redaction.lieuxPermis}
    />
  );
}
