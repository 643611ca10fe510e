import type { ReactNode } from "react";
import { SECTION_LABELS } from "@/lib/compte-rendu/labels";
import { formatFermees, formatPartie, SYNTHESE_LABEL } from "@/lib/compte-rendu-collectif/labels";
import type { Partage, SeanceCollective } from "@/lib/compte-rendu-collectif/queries/lecture";
import type { EcritCollectif } from "@/lib/compte-rendu-collectif/queries/textes";
import {
  blocsOf,
  champOf,
  GROUPE,
  partieOf,
  SECTIONS_SITUATION,
  SYNTHESE,
} from "@/lib/compte-rendu-collectif/rules";

type Props = {
  seance: Pick<SeanceCollective, "parties" | "general"> & Partage;
  ecrit: EcritCollectif;
  /** How one text is shown, by its form field; as it was typed unless said otherwise. */
  render?: (champ: string, texte: string) => ReactNode;
};

const paragraphe = (_champ: string, texte: string) => <p className="whitespace-pre-line">{texte}</p>;

/**
 * A group's minutes in the order of its agenda: the group's words, and of each situation what the reader may read. What
 * was left blank is not shown.
 */
export function TexteCollectif({ seance, ecrit: { textes, outils }, render = paragraphe }: Props) {
  const { parties, travaillees, fermees, general } = seance;
  const show = (section: string, cle = GROUPE) => {
    const texte = textes[cle]?.[section];
    return texte ? render(champOf(section, cle), texte) : null;
  };
  return (
    <div className="flex max-w-reading flex-col gap-8">
      {blocsOf(parties, travaillees).map(({ partie, situation }) => {
        if (partie)
          return (
            <Partie key={partie.ordre} titre={formatPartie(partie)}>
              {show(partieOf(partie.ordre))}
            </Partie>
          );
        const ecrites = SECTIONS_SITUATION.filter((section) => textes[situation.situationId]?.[section]);
        return (
          <Partie key={situation.situationId} titre={`Situation ${situation.code}`}>
            {ecrites.length === 0
              ? null
              : ecrites.map((section) => (
                  <section key={section} className="flex flex-col gap-1">
                    <h3 className="font-semibold">{SECTION_LABELS[section]}</h3>
                    {show(section, situation.situationId)}
                  </section>
                ))}
          </Partie>
        );
      })}
      {fermees > 0 ? <p className="text-ink-soft">{formatFermees(fermees)}</p> : null}
      <Partie titre={SYNTHESE_LABEL}>{show(SYNTHESE)}</Partie>
      <Partie titre={SECTION_LABELS.outils}>
        {general && outils.length > 0 ? <p>{outils.map(({ libelle }) => libelle).join(", ")}.</p> : null}
      </Partie>
    </div>
  );
}

function Partie({ titre, children }: { titre: string; children: ReactNode }) {
  return children === null ? null : (
    <section className="flex flex-col gap-3">
      <h2 className="font-serif text-22 font-medium">{titre}</h2>
      {children}
    </section>
  );
}
