import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { MessageLigne } from "@/lib/message/queries/messages";
import { formatDepuis } from "@/lib/time";

type Props = {
  label: string;
  messages: MessageLigne[];
  espace: string;
  zone: string;
  now: Date;
  open: FormAction;
};

/** What was told, the latest first. Going to the thing marks its message as read. */
export function Messages({ label, messages, espace, zone, now, open }: Props) {
  return (
    <ul aria-label={label} className="flex flex-col border-t border-rule">
      {messages.map((message) => (
        <li
          key={message.id}
          className="flex flex-col gap-x-8 gap-y-3 border-b border-rule py-4 sm:flex-row sm:items-center"
        >
          <div className="flex min-w-0 flex-1 flex-col gap-0.5">
            <p className={message.lu ? "" : "font-semibold"}>
              {message.lu ? null : (
                <span aria-hidden="true" className="mr-2.5 inline-block size-2.5 rounded-full bg-ochre" />
              )}
              {message.titre}
            </p>
            <p className="max-w-reading text-ink-soft">{message.phrase}</p>
            <p className="text-14 text-ink-soft">{formatDepuis(message.creeLe, now, zone)}</p>
          </div>
          <Suite message={message} espace={espace} open={open} />
        </li>
      ))}
    </ul>
  );
}

function Suite({ message, espace, open }: { message: MessageLigne } & Pick<Props, "espace" | "open">) {
  const { id, lu, chemin, geste, titre } = message;
  const sujet = <span className="sr-only"> : {titre}</span>;
  if (lu)
    return chemin ? (
      <LinkButton href={`/${espace}${chemin}`} variant="quiet" prefetch={false}>
        {geste}
        {sujet}
      </LinkButton>
    ) : null;
  return (
    <ActionForm action={open} hidden={{ messageId: id }}>
      <SubmitButton variant="secondary" pendingLabel="Un instant…">
        {chemin ? geste : "Marquer comme lu"}
        {sujet}
      </SubmitButton>
    </ActionForm>
  );
}
