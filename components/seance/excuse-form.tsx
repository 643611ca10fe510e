import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { excusePresence } from "@/lib/seance/actions";
import type { EtatPresence } from "@/prisma/client/enums";

type Props = { espace: string; seanceId: string; etat: EtatPresence };

/** A participant's own presence: they excuse themselves, or are there after all. */
export function ExcuseForm({ espace, seanceId, etat }: Props) {
  const excuse = etat === "EXCUSE";
  return (
    <ActionForm
      key={etat}
      action={excusePresence.bind(null, espace)}
      hidden={{ seanceId, reponse: excuse ? "ATTENDU" : "EXCUSE" }}
      className="gap-2"
    >
      <SubmitButton variant="secondary">{excuse ? "Je serai là" : "Je ne pourrai pas être là"}</SubmitButton>
    </ActionForm>
  );
}
