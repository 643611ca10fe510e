import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { Section as Partie } from "@/components/ui/section";
import { CHAMP_PROTOCOLE_LABELS, CHAMPS_PROTOCOLE, formatChamp } from "@/lib/protocole/labels/rythme";
import { SECTION_LABELS } from "@/lib/protocole/labels/sections";
import type { Protocole } from "@/lib/protocole/rules/rythme";
import { SECTION_CODES, type Section, type Textes } from "@/lib/protocole/rules/sections";
import { Ecart } from "./ecart";

type Props = {
  protocole: Protocole;
  /** Null for who does not read the words. */
  textes: Textes | null;
  /** The version it is compared with. */
  avant?: { protocole: Protocole; textes: Textes } | null;
  /** How one part is shown; as it was typed unless said otherwise. */
  render?: (section: Section, texte: string) => ReactNode;
};

const paragraphe = (_section: Section, texte: string) => <p className="whitespace-pre-line">{texte}</p>;

/** A protocole as it is read: the rhythm and the life span, then each part that was written. */
export function ProtocoleTexte({ protocole, textes, avant, render = paragraphe }: Props) {
  return (
    <>
      <Partie id="rythme" title="Le rythme et la durée">
        <DescriptionList
          items={CHAMPS_PROTOCOLE.map((champ) => ({
            term: CHAMP_PROTOCOLE_LABELS[champ],
            value: <Valeur champ={champ} protocole={protocole} avant={avant?.protocole} />,
          }))}
        />
      </Partie>
      {textes
        ? SECTION_CODES.filter((section) => textes[section] || avant?.textes[section]).map((section) => (
            <Partie key={section} id={section} title={SECTION_LABELS[section]}>
              <div className="max-w-reading">
                {avant ? (
                  <Ecart avant={avant.textes[section] ?? ""} apres={textes[section] ?? ""} />
                ) : (
                  render(section, textes[section] ?? "")
                )}
              </div>
            </Partie>
          ))
        : null}
    </>
  );
}

type ValeurProps = { champ: keyof Protocole; protocole: Protocole; avant: Protocole | undefined };

function Valeur({ champ, protocole, avant }: ValeurProps) {
  const valeur = formatChamp(protocole, champ);
  if (!avant || avant[champ] === protocole[champ]) return valeur;
  return (
    <>
      <ins className="bg-moss-wash font-semibold decoration-moss decoration-2 underline-offset-4">
        {valeur}
      </ins>
      , auparavant {formatChamp(avant, champ)}
    </>
  );
}
