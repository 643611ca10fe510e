import { LinkButton } from "@/components/ui/link-button";
import type { PageConsentement } from "@/lib/consentement/queries/page";

type Props = { base: string; page: PageConsentement };

const LABELS = {
  ABSENT: "Enregistrer l’accord",
  RETIRE: "Enregistrer un nouvel accord",
  A_COMPLETER: "Étendre l’accord",
  EN_VIGUEUR: "Modifier l’accord",
} as const;

/** What the référent·e does first: collect the agreement, or extend it. */
export function PremierGeste({ base, page: { peut, carte } }: Props) {
  if (!peut.recueillir) return null;
  const presse = carte.etat === "ABSENT" || carte.etat === "A_COMPLETER";
  return (
    <LinkButton variant={presse ? "primary" : "secondary"} href={`${base}/consentement/accord`}>
      {LABELS[carte.etat]}
    </LinkButton>
  );
}

/** The rest: the information alone while nothing is agreed, and the withdrawal, always at hand. */
export function GestesConsentement({ base, page: { peut, carte } }: Props) {
  const { etat } = carte;
  return (
    <>
      {peut.recueillir && (etat === "ABSENT" || etat === "RETIRE") ? (
        <LinkButton variant="quiet" href={`${base}/consentement/information`}>
          Enregistrer seulement l’information
        </LinkButton>
      ) : null}
      {peut.retirer ? (
        <LinkButton variant="quiet" href={`${base}/consentement/retrait`}>
          {etat === "ABSENT" ? "La personne refuse" : "La personne retire son accord"}
        </LinkButton>
      ) : null}
    </>
  );
}
