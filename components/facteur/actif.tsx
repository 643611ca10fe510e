import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { retirerFacteur } from "@/lib/facteur/actions";
import { formatReste } from "@/lib/facteur/labels";
import type { FacteurFiche } from "@/lib/facteur/queries";
import { isSecoursBas } from "@/lib/facteur/rules";
import { CodeInput } from "./code-input";

type Props = { fiche: Extract<FacteurFiche, { etat: "ACTIF" }> };

/** A factor in force: how many recovery codes are left, and the way out. */
export function Actif({ fiche }: Props) {
  const bas = isSecoursBas(fiche.codes);
  return (
    <div className="flex flex-col gap-12">
      <Section title="Codes de secours">
        {bas ? (
          <Notice tone="waiting" title={formatReste(fiche.codes)}>
            <p>Sans téléphone et sans code de secours, il faudrait attendre qu’on vous redonne l’accès.</p>
          </Notice>
        ) : (
          <p>{formatReste(fiche.codes)}</p>
        )}
        <div>
          <LinkButton href="/compte/second-facteur/codes" variant={bas ? "primary" : "secondary"}>
            {fiche.codes === 0 ? "Recevoir dix codes de secours" : "Les remplacer par dix autres"}
          </LinkButton>
        </div>
      </Section>
      <Section
        title="Retirer le second facteur"
        lead="Pour changer de téléphone aussi : retirez-le ici, puis reliez l’autre."
      >
        <Disclosure summary="Le retirer de mon compte">
          <ActionForm action={retirerFacteur}>
            <TextInput
              name="motDePasse"
              type="password"
              label="Votre mot de passe"
              autoComplete="current-password"
            />
            <CodeInput label="Code du téléphone, ou code de secours" secours />
            <div>
              <SubmitButton variant="danger" pendingLabel="Retrait…">
                Retirer le second facteur
              </SubmitButton>
            </div>
          </ActionForm>
        </Disclosure>
      </Section>
    </div>
  );
}
