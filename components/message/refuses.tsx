import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { MOTIF_REFUS_LABELS } from "@/lib/message/labels/reglages";
import type { EnvoiRefuse } from "@/lib/message/queries/envois";
import { formatMoment } from "@/lib/time";

type Props = { refuses: EnvoiRefuse[]; zone: string; retry: FormAction; mend: FormAction };

/** The mails that did not go: for whom, why, and what mends it. */
export function Refuses({ refuses, zone, retry, mend }: Props) {
  return (
    <ul className="flex flex-col border-t border-rule">
      {refuses.map((envoi) => (
        <li key={envoi.id} className="flex flex-col gap-4 border-b border-rule py-5">
          <div className="flex flex-col gap-0.5">
            <p className="font-semibold">
              {envoi.qui}, {envoi.adresse}
            </p>
            <p>
              {MOTIF_REFUS_LABELS[envoi.motif]}
              {envoi.code ? ` (réponse ${envoi.code})` : null}
            </p>
            <p className="text-14 text-ink-soft">
              « {envoi.titre} », {formatMoment(envoi.le, zone)}
            </p>
          </div>
          {envoi.membre && envoi.motif === "ADRESSE" ? (
            <ActionForm action={mend} hidden={{ envoiId: envoi.id }} className="gap-3">
              <TextInput
                name="courriel"
                type="email"
                label={`Adresse de ${envoi.qui}`}
                help="L’adresse avec laquelle la personne se connecte ne change pas."
                defaultValue={envoi.adresse}
                autoComplete="off"
              />
              <div>
                <SubmitButton variant="secondary">Corriger et renvoyer</SubmitButton>
              </div>
            </ActionForm>
          ) : (
            <ActionForm action={retry} hidden={{ envoiId: envoi.id }}>
              <SubmitButton variant="secondary">Renvoyer tel quel</SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
