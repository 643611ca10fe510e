import { Outils } from "@/components/compte-rendu/outils";
import { RedactionCadre } from "@/components/compte-rendu/redaction-cadre";
import { Section } from "@/components/ui/section";
import { SECTION_AIDES, SECTION_LABELS } from "@/lib/compte-rendu/labels";
import { saveCompteRenduCollectif } from "@/lib/compte-rendu-collectif/actions";
import { formatPartie, SYNTHESE_LABEL } from "@/lib/compte-rendu-collectif/labels";
import type { Travaillee } from "@/lib/compte-rendu-collectif/queries/lecture";
import type { RedactionCollective } from "@/lib/compte-rendu-collectif/queries/redaction";
import { blocsOf, GROUPE, partieOf, SECTIONS_SITUATION, SYNTHESE } from "@/lib/compte-rendu-collectif/rules";
import { Champ } from "./champ";

type Props = { espace: string; zone: string; redaction: RedactionCollective };

/** The minutes of a group's séance being written, part by part of its agenda; what is said of a situation stays its own. */
export function RedactionCollectiveForm({ espace, zone, redaction }: Props) {
  return (
    <RedactionCadre {...{ espace, zone, redaction }} action={saveCompteRenduCollectif.bind(null, espace)}>
      {blocsOf(redaction.parties, redaction.travaillees).map(({ partie, situation }) =>
        situation ? (
          <Situation key={situation.situationId} {...{ redaction, situation }} />
        ) : (
          <Champ
            key={partie.ordre}
            {...{ redaction, section: partieOf(partie.ordre), cle: GROUPE }}
            label={formatPartie(partie)}
            help="Pour le groupe : rien qui parle d’une situation."
          />
        ),
      )}
      <Champ
        {...{ redaction, section: SYNTHESE, cle: GROUPE }}
        label={SYNTHESE_LABEL}
        help="Ce qui sert à tous, sans rien qui fasse reconnaître quelqu’un."
      />
      <Outils {...redaction} />
    </RedactionCadre>
  );
}

function Situation({
  redaction,
  situation: { situationId, code, referent },
}: {
  redaction: RedactionCollective;
  situation: Travaillee;
}) {
  return (
    <Section
      title={`Situation ${code}`}
      lead={`Ce qui est écrit ici appartient à cette situation : ${referent}, l’intervenant·e, et les personnes présentes que l’accord couvre le lisent.`}
    >
      <div className="flex flex-col gap-8 border-l-2 border-rule pl-5">
        {SECTIONS_SITUATION.map((section) => (
          <Champ
            key={section}
            {...{ redaction, section, cle: situationId }}
            label={SECTION_LABELS[section]}
            help={SECTION_AIDES[section]}
          />
        ))}
      </div>
    </Section>
  );
}
