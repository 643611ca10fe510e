import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Question } from "@/components/ui/question";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Colonne, ImportFiche } from "@/lib/import/queries/import";
import { ROLE_LABELS } from "@/lib/membre/labels";
import { BASE_SECRET_LABELS } from "@/lib/referentiel/labels";

type Props = { action: FormAction; fiche: ImportFiche };

const enOptions = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The second step: what each column of the file holds, as it was guessed, to correct. */
export function ColonnesForm({ action, fiche }: Props) {
  const { id, sorte, feuille, champs, colonnes, defauts } = fiche;
  const options = champs.map(({ code, libelle }) => ({ value: code, label: libelle }));
  return (
    <ActionForm action={action} hidden={{ importId: id, feuille: String(feuille) }} className="gap-10">
      <ul className="grid border-b border-rule lg:grid-cols-2 lg:gap-x-12">
        {colonnes.map((colonne) => (
          <li key={colonne.rang} className="border-t border-rule py-4">
            <ColonneSelect colonne={colonne} options={options} />
          </li>
        ))}
      </ul>
      {sorte === "MEMBRES" ? (
        <Question section legend="Quand le fichier ne le dit pas, pour une personne nouvelle">
          <Select
            name="role"
            label="Son rôle"
            optional
            placeholder="À dire dans le fichier"
            options={enOptions(ROLE_LABELS)}
            defaultValue={defauts.role ?? ""}
          />
          <Select
            name="baseSecret"
            label="Ce sur quoi repose son obligation de secret"
            help="Code pénal, article 226-13. Sans base, la personne signe un engagement de confidentialité avant d’entrer."
            optional
            placeholder="À dire dans le fichier"
            options={enOptions(BASE_SECRET_LABELS)}
            defaultValue={defauts.baseSecret ?? ""}
          />
        </Question>
      ) : null}
      <div>
        <SubmitButton pendingLabel="Lecture…">Voir ce que cela changera</SubmitButton>
      </div>
    </ActionForm>
  );
}

type ColonneProps = { colonne: Colonne; options: { value: string; label: string }[] };

function ColonneSelect({ colonne: { rang, lettre, entete, exemples, code }, options }: ColonneProps) {
  return (
    <Select
      name={`colonne-${rang}`}
      label={
        <>
          <span className="mr-3 inline-block min-w-5 font-normal text-ink-soft">{lettre}</span>
          {entete || "Sans en-tête"}
        </>
      }
      help={exemples.length > 0 ? `Par exemple ${exemples.map(short).join(", ")}` : "Cette colonne est vide."}
      options={[{ value: "", label: "Ne pas importer" }, ...options]}
      defaultValue={code ?? ""}
    />
  );
}

const short = (exemple: string) => `« ${exemple.length > 40 ? `${exemple.slice(0, 40).trim()}…` : exemple} »`;
