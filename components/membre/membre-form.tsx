import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-state";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { ROLE_LABELS } from "@/lib/membre/labels";
import type { MembreFiche } from "@/lib/membre/queries/membre";
import { ROLES } from "@/lib/membre/schema";
import { BASE_SECRET_LABELS } from "@/lib/referentiel/labels";

type Choix = { id: string; nom: string };
type Props = {
  action: FormAction;
  membre?: MembreFiche;
  structures: Choix[];
  professions: { id: string; libelle: string }[];
  delegations: Choix[];
  /** Whether mails leave from here. */
  courriel?: boolean;
};

const options = (rows: Choix[]) => rows.map(({ id, nom }) => ({ value: id, label: nom }));
const enOptions = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Opens an access, or changes one. Without `membre` it also asks for the address, to which an invitation goes. */
export function MembreForm({ action, membre, structures, professions, delegations, courriel = true }: Props) {
  return (
    <ActionForm action={action} hidden={membre ? { membreId: membre.id } : {}}>
      <TextInput name="prenom" label="Prénom" defaultValue={membre?.prenom} autoComplete="off" />
      <TextInput name="nom" label="Nom" defaultValue={membre?.nom} autoComplete="off" />
      {membre ? null : (
        <TextInput
          name="email"
          type="email"
          label="Adresse électronique"
          help={
            courriel
              ? "Une invitation lui arrive : un lien qui sert une fois, pendant sept jours. Elle servira ensuite à se connecter."
              : "Celle avec laquelle cette personne se connectera. Aucun courriel ne part d’ici : vous lui donnerez ensuite un mot de passe provisoire de vive voix."
          }
          autoComplete="off"
        />
      )}
      <CheckboxGroup
        name="roles"
        label="Rôles"
        help="Une personne peut en avoir plusieurs. Ils valent dès sa prochaine page."
        options={ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))}
        defaultValue={membre?.roles}
      />
      <CheckboxGroup
        name="delegations"
        label="Délégations"
        help="Pour les intervenant·es et les responsables. Aucune cochée : toutes."
        optional
        options={options(delegations)}
        defaultValue={membre?.delegations}
      />
      <Select
        name="structureId"
        label="Structure"
        optional
        placeholder="Aucune"
        options={options(structures)}
        defaultValue={membre?.structureId ?? ""}
      />
      <Select
        name="professionId"
        label="Profession"
        optional
        placeholder="Aucune"
        options={professions.map(({ id, libelle }) => ({ value: id, label: libelle }))}
        defaultValue={membre?.professionId ?? ""}
      />
      <TextInput
        name="telephone"
        type="tel"
        label="Téléphone professionnel"
        optional
        defaultValue={membre?.telephone ?? ""}
      />
      <RadioGroup
        name="baseSecret"
        label="Sur quoi repose son obligation de secret ?"
        help="Code pénal, article 226-13. Sans base, la personne signe un engagement de confidentialité avant d’entrer."
        options={enOptions(BASE_SECRET_LABELS)}
        defaultValue={membre?.baseSecret}
      />
      <div>
        <SubmitButton>
          {membre ? "Enregistrer" : courriel ? "Envoyer l’invitation" : "Ouvrir l’accès"}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
