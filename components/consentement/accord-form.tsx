import { EffetsAccord } from "@/components/consentement/effets";
import { TexteLu } from "@/components/consentement/texte-lu";
import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateInput } from "@/components/ui/date-input";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { recordAccord } from "@/lib/consentement/actions";
import { formatPersonnes, MOYENS_PROPOSES_LABELS } from "@/lib/consentement/labels/etat";
import type { ConsentementCarte } from "@/lib/consentement/queries/carte";
import type { PageConsentement } from "@/lib/consentement/queries/page";
import { PRECAUTIONS } from "@/lib/texte/rules/precautions";
import { getTexte } from "@/lib/texte/rules/versions";
import type { Jour } from "@/lib/time";
import { PorteeChoix } from "./portee-choix";

type Props = { espace: string; page: PageConsentement; today: Jour };

type Portee = { structureId: string | null; membreId: string | null };

/** A scope as the form sends it; someone of no structure cannot be covered. */
const code = ({ structureId, membreId }: Portee): string[] =>
  structureId ? [membreId ? `${structureId}/${membreId}` : structureId] : [];

/** The person was informed since the last agreement or withdrawal: that information is of the agreement to come. */
const isDejaInformee = ({ evenements }: ConsentementCarte): boolean =>
  evenements.at(-1)?.acte === "INFORMATION";

/** The person's agreement, the first or its whole new wording: when, how, with whom, and not about what. */
export function AccordForm({ espace, page, today }: Props) {
  const { id, moi, carte, choix } = page;
  const { accord, rang, etat, horsPortee } = carte;
  const modifie = etat === "EN_VIGUEUR" || etat === "A_COMPLETER";
  const courant = modifie ? accord : null;
  const portees = (courant?.portees ?? []).flatMap(code);
  const nouvelles = modifie ? horsPortee : [];
  const premieres = [...page.structures, ...(courant?.portees.map(({ structureId }) => structureId) ?? [])];
  const { version } = getTexte("consentement");
  return (
    <ActionForm
      action={recordAccord.bind(null, espace)}
      hidden={{ situationId: id, rang: String(rang), texteVersion: version }}
    >
      {modifie ? (
        <p className="max-w-form">
          Rien n’a changé pour la personne ? Indiquez le jour et comment : l’accord est renouvelé tel quel.
          Sinon, ce que le changement fait vous est dit avant d’enregistrer.
        </p>
      ) : null}
      <TexteLu />
      <DateInput
        name="informationLe"
        label={modifie ? "La personne a été informée de ce changement le" : "La personne a été informée le"}
        help={
          modifie
            ? "Dès que l’accord s’étend, à quelqu’un ou à un sujet, elle en est informée auparavant, et de son droit de refuser."
            : "Dans tous les cas, elle est informée auparavant : de quoi l’on parlera, avec qui, quand, et de son droit de refuser."
        }
        optional={isDejaInformee(carte) || (modifie && nouvelles.length === 0)}
        max={today}
      />
      <DateInput name="accordLe" label="Elle a donné son accord le" max={today} />
      <Select
        name="recueilliParId"
        label="Recueilli par"
        defaultValue={moi}
        options={choix.collecteurs.map(({ id: value, nom }) => ({ value, label: nom }))}
      />
      <RadioGroup
        name="moyen"
        label="Comment ?"
        options={Object.entries(MOYENS_PROPOSES_LABELS).map(([value, label]) => ({ value, label }))}
      />
      {nouvelles.length > 0 ? (
        <Notice tone="waiting" title={`La personne est-elle d’accord pour ${formatPersonnes(nouvelles)} ?`}>
          <p>Rien de nouveau n’est coché ci-dessous. Ne cochez que ce qu’elle a dit.</p>
        </Notice>
      ) : null}
      <PorteeChoix
        name="portees"
        structures={choix.portees}
        nouvelles={nouvelles}
        defaultValue={portees}
        premieres={premieres}
      />
      <CheckboxGroup
        name="exclusions"
        label="Ce dont elle ne souhaite pas que l’on parle"
        help={PRECAUTIONS.exclusions.texte}
        optional
        columns={2}
        defaultValue={courant?.exclusions}
        options={choix.exclusions.map(({ code: value, libelle }) => ({ value, label: libelle }))}
      />
      <Select
        name="conserveParId"
        label="Quelle structure conserve le document signé ?"
        help="Il nomme la personne : il n’est pas transmis, et ne se dépose pas ici."
        placeholder="Choisissez une structure"
        defaultValue={courant?.conserveParId ?? undefined}
        options={choix.portees.map(({ id: value, nom }) => ({ value, label: nom }))}
      />
      <EffetsAccord enregistrer={modifie ? "Enregistrer l’accord modifié" : "Enregistrer l’accord"} />
    </ActionForm>
  );
}
