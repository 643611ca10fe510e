import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { TEXTE_LABELS } from "@/lib/demande/labels/textes";
import type { EtapeFiche } from "@/lib/demande/queries/brouillon-etape";
import { type Champ, TEXTES } from "@/lib/demande/rules/textes";

type Props = {
  fiche: EtapeFiche;
  champ: Champ;
  value: string;
  label?: string;
  help?: string;
  optional?: boolean;
  rows?: number;
};

/** One of the demande's free texts, with its limit and what the check already sees in it. */
export function TexteDemande({ fiche: { signalements, lieuxPermis }, champ, value, label, ...field }: Props) {
  return (
    <ChampLibre
      name={champ}
      label={label ?? TEXTE_LABELS[champ]}
      maxLength={TEXTES[champ].max}
      defaultValue={value}
      constats={signalements.filter((signalement) => signalement.champ === champ)}
      lieuxPermis={lieuxPermis}
      {...field}
    />
  );
}

/** A question answered by yes or no. */
export const OUI_NON = [
  { value: "oui", label: "Oui" },
  { value: "non", label: "Non" },
];

export const ouiNonOf = (reponse: boolean | undefined) =>
  reponse === undefined ? undefined : reponse ? "oui" : "non";

/** The labels of a closed list, as options. */
export const optionsOf = <const V extends string>(
  valeurs: readonly V[],
  labels: Readonly<Record<V, string>>,
) => valeurs.map((value) => ({ value, label: labels[value] }));
