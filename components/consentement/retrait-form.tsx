import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { withdrawConsentement } from "@/lib/consentement/actions";
import { formatEffetsDuRetrait } from "@/lib/consentement/labels/etat";
import type { PageConsentement } from "@/lib/consentement/queries/page";
import type { Jour } from "@/lib/time";

type Props = { espace: string; page: PageConsentement; today: Jour };

/** Taking the agreement back: what it does is read before it is confirmed. */
export function RetraitForm({ espace, page, today }: Props) {
  const { id, aVenir, referent, ecrits } = page;
  return (
    <div className="flex flex-col gap-8">
      <Notice tone="danger" title="Ce qui se passe aussitôt" className="max-w-form">
        <ul className="flex list-disc flex-col gap-1.5 pl-5">
          {formatEffetsDuRetrait(aVenir, referent, ecrits).map((effet) => (
            <li key={effet}>{effet}</li>
          ))}
        </ul>
      </Notice>
      <ActionForm action={withdrawConsentement.bind(null, espace)} hidden={{ situationId: id }}>
        <DateInput
          name="retraitLe"
          label="La personne l’a dit le"
          help="Elle n’a pas à donner de raison, et aucune n’est demandée."
          defaultValue={today}
          max={today}
        />
        <Checkbox name="compris" label="J’ai lu ce que le retrait arrête, et je l’enregistre" />
        <div>
          <SubmitButton variant="danger">Enregistrer le retrait</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
