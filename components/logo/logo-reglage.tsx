import { EspaceLogo } from "@/components/chrome/espace-logo";
import { ActionForm } from "@/components/ui/action-form";
import { FileInput } from "@/components/ui/file-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeLogo, replaceLogo } from "@/lib/logo/actions";
import { logoHref } from "@/lib/logo/labels";
import { LOGO_LABEL, LOGO_MAX } from "@/lib/logo/schema";

type Props = { espace: string; empreinte: string | null };

/** The logo there is, and the way to choose another or to do without. */
export function LogoReglage({ espace, empreinte }: Props) {
  const logo = logoHref(espace, empreinte);
  return (
    <Section title="Le logo" lead="En haut des pages, et sur les documents remis ou envoyés.">
      {logo ? (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <EspaceLogo src={logo} className="h-16 max-w-60" />
          <ActionForm action={removeLogo.bind(null, espace)}>
            <SubmitButton variant="quiet">Retirer le logo</SubmitButton>
          </ActionForm>
        </div>
      ) : (
        <p className="text-ink-soft">Aucun logo : les documents portent la marque de Recul.</p>
      )}
      <ActionForm action={replaceLogo.bind(null, espace)} resetOnSuccess>
        <FileInput
          name="fichier"
          label={logo ? "Un autre logo" : "Votre logo"}
          help="Une image PNG, JPEG ou WebP, d’au plus 1 Mo. Elle est redessinée, réduite à 600 points de large, et rien d’autre du fichier n’est gardé. Les documents déjà remis ne changent pas."
          accept="image/png,image/jpeg,image/webp"
          max={{ bytes: LOGO_MAX, message: LOGO_LABEL }}
        />
        <div>
          <SubmitButton variant="secondary" pendingLabel="Lecture…">
            {logo ? "Remplacer le logo" : "Poser le logo"}
          </SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
