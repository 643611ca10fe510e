import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Question } from "@/components/ui/question";
import { SECTION_AIDES, SECTION_LABELS } from "@/lib/protocole/labels/sections";
import type { Redaction } from "@/lib/protocole/queries/redaction";
import { manquesOf, SECTIONS, type Section } from "@/lib/protocole/rules/sections";

type Props = {
  redaction: Redaction;
  brouillon: NonNullable<Redaction["brouillon"]>;
  legend: string;
  sections: readonly Section[];
};

/** Parts of a draft that answer one question; « facultatif » but for what a group's protocole must say. */
export function SectionChamps({ redaction, brouillon, legend, sections }: Props) {
  const { textes, constats, protocole } = brouillon;
  const requises: readonly string[] = manquesOf(redaction.sorte, {}, protocole);
  return (
    <Question section legend={legend}>
      {sections.map((section) => (
        <ChampLibre
          key={section}
          name={section}
          label={SECTION_LABELS[section]}
          help={SECTION_AIDES[section]}
          optional={!requises.includes(section)}
          maxLength={SECTIONS[section]}
          rows={6}
          defaultValue={textes[section]}
          constats={constats[section] ?? []}
          lieuxPermis={redaction.lieuxPermis}
        />
      ))}
    </Question>
  );
}
