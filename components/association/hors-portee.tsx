import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { associateMembre } from "@/lib/association/actions";
import type { Candidat } from "@/lib/association/queries/candidats";

type Props = { espace: string; base: string; situationId: string; referent: string; candidat: Candidat };

/** Before proposing someone the agreement does not cover: what it reopens, and a box that says one knows. */
export function HorsPortee({ espace, base, situationId, referent, candidat }: Props) {
  const { id, nom, structure } = candidat;
  return (
    <div className="flex flex-col gap-6">
      <Notice
        tone="waiting"
        className="max-w-form"
        title={`L’accord de la personne ne couvre pas ${structure ? `${nom} (${structure})` : nom}`}
      >
        <p>Proposer {nom} rouvre le consentement :</p>
        <ul className="flex list-disc flex-col gap-1 pl-5">
          <li>{referent} en parle à la personne, et enregistre son accord étendu si elle le souhaite ;</li>
          <li>d’ici là, les séances confirmées redeviennent proposées, et aucune ne peut être confirmée ;</li>
          <li>
            rien de ce qui est écrit de la situation n’est montré à {nom} avant que l’accord ne s’étende.
          </li>
        </ul>
      </Notice>
      <ActionForm action={associateMembre.bind(null, espace)} hidden={{ situationId, membreId: id }}>
        <Checkbox name="rouvrir" label="Je propose tout de même, et l’accord sera étendu" />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>Proposer à {nom}</SubmitButton>
          <LinkButton variant="quiet" href={base}>
            Ne pas proposer
          </LinkButton>
        </div>
      </ActionForm>
    </div>
  );
}
