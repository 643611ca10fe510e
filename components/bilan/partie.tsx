import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { SECTION_LABELS } from "@/lib/bilan/labels";
import { listBlocs } from "@/lib/bilan/rules/blocs";
import type { Instantane } from "@/lib/bilan/rules/instantane";
import type { PartieBilan } from "@/lib/bilan/rules/plan";
import { ChiffresDePartie } from "./chiffres-partie";

type Props = {
  section: PartieBilan;
  instantane: Instantane;
  /** The words, or the field to write them in. */
  children: ReactNode;
};

/** A block of text beside its block of figures, one under the other where there is no room. */
export function Partie({ section, instantane: { annee, tableaux }, children }: Props) {
  const titre = SECTION_LABELS[section];
  if (listBlocs(section, tableaux).length === 0)
    return (
      <Section id={section} title={titre}>
        {children}
      </Section>
    );
  const chiffres = <ChiffresDePartie section={section} annee={annee} tableaux={tableaux} />;
  // Each group has its own figures beside its words: those of all come first.
  if (section === "groupes")
    return (
      <Section id={section} title={titre}>
        <div className="mb-8 grid gap-x-12 gap-y-8 min-[80rem]:grid-cols-2">{chiffres}</div>
        {children}
      </Section>
    );
  return (
    <Section id={section} title={titre}>
      <div className="grid gap-x-12 gap-y-8 min-[80rem]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="min-w-0">{children}</div>
        <div className="flex min-w-0 flex-col gap-8">{chiffres}</div>
      </div>
    </Section>
  );
}
