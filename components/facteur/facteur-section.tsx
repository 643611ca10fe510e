import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { formatReste } from "@/lib/facteur/labels";
import type { FacteurFiche } from "@/lib/facteur/queries";

/** Where the second factor stands, on the page of one's account. Who has a passkey has proved more than a password already. */
export function FacteurSection({ fiche, cles }: { fiche: FacteurFiche; cles: number }) {
  const actif = fiche.etat === "ACTIF";
  return (
    <Section
      title="Le second facteur"
      lead={
        actif
          ? `Votre compte demande un code de votre téléphone. ${formatReste(fiche.codes)}`
          : cles > 0
            ? "Votre clé d’accès en tient lieu. Un code du téléphone peut s’y ajouter, pour vos connexions par mot de passe."
            : "Un code de votre téléphone, en plus du mot de passe."
      }
    >
      <div>
        <LinkButton href="/compte/second-facteur" variant={actif || cles > 0 ? "secondary" : "primary"}>
          {actif ? "Le second facteur et ses codes de secours" : "Ajouter un second facteur"}
        </LinkButton>
      </div>
    </Section>
  );
}
