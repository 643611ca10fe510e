import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateInput } from "@/components/ui/date-input";
import { Notice } from "@/components/ui/notice";
import { Question } from "@/components/ui/question";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { MOYEN_LABELS, RECUEIL_LABELS } from "@/lib/demande/labels/reponses";
import type { EtapeFiche, OptionsEtape } from "@/lib/demande/queries/brouillon-etape";
import { MOYENS_PROPOSES, RECUEILS } from "@/lib/demande/schema/consentement";
import type { Jour } from "@/lib/time";
import { AccordNote } from "./accord-note";
import { optionsOf } from "./champs";
import { Portee } from "./portee";
import { Precaution } from "./precaution";
import { TextePresente } from "./texte-presente";

type Props = {
  fiche: EtapeFiche;
  options: Extract<OptionsEtape, { etape: 4 }>;
  today: Jour;
};

const AIDES = {
  ACCORD: undefined,
  INFORMATION: undefined,
  PAS_ENCORE: "Vous pouvez déposer votre demande. Aucune séance ne sera confirmée avant l’accord.",
} as const;

/** Step 4. Information and agreement are two facts with two dates; an oral agreement is refused and told why. */
export function EtapeConsentement({ fiche, options, today }: Props) {
  const { auteur: moi, mienne } = fiche.brouillon;
  const { consentement, consentementEnregistre, cadre } = fiche.brouillon.saisie;
  if (consentementEnregistre) return <ConsentementEnregistre />;
  const proches = [moi.structureId, cadre.structureId].filter((id) => id !== null && id !== undefined);
  const collegues = options.equipes
    .filter(({ id }) => proches.includes(id))
    .flatMap(({ membres }) => membres)
    .filter(({ id }) => id !== moi.membreId)
    .map(({ id, nom }) => ({ value: id, label: nom }));
  const personnes = [{ value: moi.membreId, label: mienne ? `${moi.nom} (vous)` : moi.nom }, ...collegues];
  const vierge = consentement.recueil === undefined;
  return (
    <div className="group/recueil flex flex-col gap-12">
      <AccordNote brouillon={fiche.brouillon} />
      <Question section legend="Où en êtes-vous avec la personne ?">
        <Precaution code="consentement" />
        <RadioGroup
          name="recueil"
          label="La personne sait-elle que sa situation sera évoquée ?"
          options={optionsOf(RECUEILS, RECUEIL_LABELS).map((option) => ({
            ...option,
            help: AIDES[option.value],
          }))}
          defaultValue={consentement.recueil}
        />
      </Question>
      <div className="hidden flex-col gap-12 group-has-[[value=INFORMATION]:checked]/recueil:flex group-has-[[name=recueil][value=ACCORD]:checked]/recueil:flex">
        <Question section legend="L’information">
          <DateInput
            name="informationLe"
            label="Quand la personne a-t-elle été informée ?"
            max={today}
            defaultValue={consentement.informationLe}
          />
          <Select
            name="informationParId"
            label="Par qui ?"
            options={personnes}
            defaultValue={consentement.informationParId ?? moi.membreId}
          />
          <TextePresente defaultValue={consentement.texteVersion} />
        </Question>
      </div>
      <div className="hidden flex-col gap-12 group-has-[[name=recueil][value=ACCORD]:checked]/recueil:flex">
        <Question section legend="L’accord">
          <Precaution code="forme" />
          <RadioGroup
            name="moyen"
            label="Comment l’accord a-t-il été donné ?"
            options={optionsOf(MOYENS_PROPOSES, MOYEN_LABELS)}
            defaultValue={consentement.moyen}
          />
          <div className="hidden group-has-[[value=ORAL]:checked]/recueil:block">
            <Notice tone="waiting" title="Un accord oral ne suffit pas" className="max-w-form">
              <p>
                La loi demande un écrit ou une forme électronique. Choisissez plus haut «{" "}
                {RECUEIL_LABELS.INFORMATION} » : votre demande peut être déposée, et vous noterez l’accord dès
                qu’il sera formalisé.
              </p>
            </Notice>
          </div>
          <DateInput
            name="accordLe"
            label="À quelle date ?"
            max={today}
            defaultValue={consentement.accordLe}
          />
          <Select
            name="accordParId"
            label="Qui l’a recueilli ?"
            options={personnes}
            defaultValue={consentement.accordParId ?? moi.membreId}
          />
          <Select
            name="conserveParId"
            label="Quelle structure garde le document signé ?"
            help="Il porte le nom de la personne : il ne se dépose jamais ici."
            options={options.structures}
            defaultValue={
              consentement.conserveParId ?? (vierge ? (cadre.structureId ?? undefined) : undefined)
            }
            placeholder="Choisissez"
          />
        </Question>
        <Question section legend="Ce que couvre l’accord">
          <Portee equipes={options.equipes} proches={proches} defaultValue={consentement.portees} />
          <CheckboxGroup
            name="exclusions"
            label="Que souhaite-t-elle ne pas partager ?"
            help="Des catégories seulement : ce qu’elle veut taire ne s’écrit pas."
            options={options.exclusions}
            defaultValue={consentement.exclusions}
            columns={2}
            optional
          />
          <Precaution code="opposition" />
        </Question>
      </div>
    </div>
  );
}

function ConsentementEnregistre() {
  return (
    <Notice tone="success" title="Le consentement est déjà enregistré" className="max-w-form">
      <p>Il l’a été au premier dépôt de cette demande. Ce qui change se note sur la page de la situation.</p>
    </Notice>
  );
}
