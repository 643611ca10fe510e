import { LinkButton } from "@/components/ui/link-button";
import type { PageConsentement } from "@/lib/consentement/queries/page";
import type { Jour } from "@/lib/time";

type Props = { base: string; page: PageConsentement };

/** One that is to be gone over again is renewed, as it is or otherwise. */
const RENOUVELER = "Renouveler l’accord";

const LABELS = {
  ABSENT: "Enregistrer l’accord",
  RETIRE: "La personne donne un nouvel accord",
  A_COMPLETER: "Étendre l’accord",
  EN_VIGUEUR: "Modifier l’accord",
} as const;

/** What the référent·e does first: collect the agreement, extend it, or renew it. After a withdrawal, nothing comes first. */
export function PremierGeste({ base, page: { peut, carte, aRevoirLe }, today }: Props & { today: Jour }) {
  if (!peut.recueillir || carte.etat === "RETIRE") return null;
  const vieux = carte.etat === "EN_VIGUEUR" && aRevoirLe !== null && aRevoirLe <= today;
  const presse = carte.etat === "ABSENT" || carte.etat === "A_COMPLETER";
  return (
    <LinkButton variant={presse ? "primary" : "secondary"} href={`${base}/consentement/accord`}>
      {vieux ? RENOUVELER : LABELS[carte.etat]}
    </LinkButton>
  );
}

/** While nothing is agreed, the information alone. */
export function GestesConsentement({ base, page: { peut, carte } }: Props) {
  const { etat } = carte;
  if (!peut.recueillir || etat !== "ABSENT") return null;
  return <InformationSeule base={base} />;
}

const InformationSeule = ({ base }: { base: string }) => (
  <LinkButton variant="quiet" href={`${base}/consentement/information`}>
    Enregistrer seulement l’information
  </LinkButton>
);

/** After a withdrawal, last and quiet: a new agreement is the person's to ask for, and undoes nothing. */
export function GestesApresRetrait({ base, page: { peut, carte } }: Props) {
  if (!peut.recueillir || carte.etat !== "RETIRE") return null;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2">
      <LinkButton variant="quiet" href={`${base}/consentement/accord`}>
        {LABELS.RETIRE}
      </LinkButton>
      <InformationSeule base={base} />
    </div>
  );
}

/** The person's own word, at the end of the page and always there. */
export function GesteRetrait({ base, page: { peut, carte } }: Props) {
  if (!peut.retirer) return null;
  return (
    <div className="no-print">
      <LinkButton variant="quiet" href={`${base}/consentement/retrait`}>
        {carte.etat === "ABSENT" ? "La personne refuse" : "La personne retire son accord"}
      </LinkButton>
    </div>
  );
}
