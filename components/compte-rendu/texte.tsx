import type { ReactNode } from "react";
import { SECTION_LABELS } from "@/lib/compte-rendu/labels";
import type { Ecrit } from "@/lib/compte-rendu/queries/versions";
import { SECTION_CODES, type Section } from "@/lib/compte-rendu/rules";

type Props = {
  ecrit: Ecrit;
  /** How one section's text is shown; as it was typed unless said otherwise. */
  render?: (section: Section, texte: string) => ReactNode;
};

const paragraphe = (_section: Section, texte: string) => <p className="whitespace-pre-line">{texte}</p>;

/** The minutes as they are read, section by section; what was left blank is not shown. */
export function TexteCompteRendu({ ecrit: { textes, outils }, render = paragraphe }: Props) {
  return (
    <div className="flex max-w-reading flex-col gap-8">
      {SECTION_CODES.map((section) => {
        const texte = textes[section];
        const liste = section === "outils" ? outils : [];
        if (!texte && liste.length === 0) return null;
        return (
          <section key={section} aria-labelledby={`section-${section}`} className="flex flex-col gap-2">
            <h2 id={`section-${section}`} className="font-serif text-22 font-medium">
              {SECTION_LABELS[section]}
            </h2>
            {liste.length > 0 ? <p>{liste.map(({ libelle }) => libelle).join(", ")}.</p> : null}
            {texte ? render(section, texte) : null}
          </section>
        );
      })}
    </div>
  );
}
