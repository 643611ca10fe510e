import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";

/** The demande came back: what is missing is written on its page. */
export function ComplementDemande({ href }: { href: string }) {
  return (
    <Notice
      tone="waiting"
      title="Un complément vous est demandé"
      className="mb-10 max-w-form"
      action={
        <LinkButton href={href} variant="quiet">
          Relire ce qui est demandé
        </LinkButton>
      }
    >
      <p>Complétez les étapes concernées, puis déposez à nouveau depuis la relecture.</p>
    </Notice>
  );
}
