import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { saveCompteRendu } from "@/lib/compte-rendu/actions";
import { SECTION_AIDES, SECTION_LABELS } from "@/lib/compte-rendu/labels";
import type { Redaction } from "@/lib/compte-rendu/queries/redaction";
import { SECTION_CODES, SECTIONS, type Section } from "@/lib/compte-rendu/rules";
import { Outils } from "./outils";
import { RedactionCadre } from "./redaction-cadre";

type Props = { espace: string; zone: string; redaction: Redaction };

/** The minutes being written, checked for anonymity field by field. */
export function RedactionForm({ espace, zone, redaction }: Props) {
  return (
    <RedactionCadre {...{ espace, zone, redaction }} action={saveCompteRendu.bind(null, espace)}>
      {SECTION_CODES.map((section) => (
        <div key={section} className="flex flex-col gap-6">
          {section === "outils" ? <Outils {...redaction} /> : null}
          <Champ section={section} redaction={redaction} />
        </div>
      ))}
    </RedactionCadre>
  );
}

function Champ({ section, redaction }: { section: Section; redaction: Redaction }) {
  const { ecrit, constats, lieuxPermis } = redaction;
  return (
    <ChampLibre
      name={section}
      label={section === "outils" ? "À propos de ces outils" : SECTION_LABELS[section]}
      help={SECTION_AIDES[section]}
      optional={section !== "faits"}
      maxLength={SECTIONS[section]}
      rows={section === "outils" ? 2 : 5}
      defaultValue={ecrit.textes[section] ?? ""}
      constats={constats[section] ?? []}
      lieuxPermis={lieuxPermis}
    />
  );
}
