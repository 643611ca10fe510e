import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { SECTION_LABELS } from "@/lib/bilan-groupe/labels";
import { SECTION_CODES, type SectionBilan, type TextesBilan } from "@/lib/bilan-groupe/rules";

type Props = { textes: TextesBilan; render?: (section: SectionBilan, texte: string) => ReactNode };

const paragraphe = (_section: SectionBilan, texte: string) => (
  <p className="max-w-reading whitespace-pre-line">{texte}</p>
);

/** The words of a bilan, section by section; what was left blank is not shown. */
export function TexteBilan({ textes, render = paragraphe }: Props) {
  return SECTION_CODES.map((section) => {
    const texte = textes[section];
    return texte ? (
      <Section key={section} title={SECTION_LABELS[section]}>
        {render(section, texte)}
      </Section>
    ) : null;
  });
}
