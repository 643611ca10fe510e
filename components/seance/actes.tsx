import type { ReactNode } from "react";
import { ConfirmForm } from "@/components/seance/confirm-form";
import { LinkButton } from "@/components/ui/link-button";
import { Menu, MenuLink } from "@/components/ui/menu";
import { ACTE_SEANCE_LABELS } from "@/lib/seance/labels/statut";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { isConsentie, primaryActe } from "@/lib/seance/rules/statut";

type Props = { espace: string; seance: SeanceDetail; base: string };

/** The one thing to do next; once its hour has come, to say whether it took place. */
export function ActePrincipal({ espace, seance, base }: Props) {
  const acte = primaryActe(seance.statut.code, seance.droits.actes, isConsentie(seance.consentement));
  if (acte === "confirmer")
    return <ConfirmForm espace={espace} seances={[seance]} label={ACTE_SEANCE_LABELS.confirmer} />;
  if (acte === "tenir")
    return (
      <>
        <LinkButton href={`${base}/tenue`} variant="primary">
          {ACTE_SEANCE_LABELS.tenir}
        </LinkButton>
        <LinkButton href={`${base}/non-tenue`}>{ACTE_SEANCE_LABELS.manquer}</LinkButton>
      </>
    );
  if (acte === "proposer")
    return (
      <LinkButton href={`${base}/reporter`} variant="primary">
        Choisir une nouvelle date
      </LinkButton>
    );
  return null;
}

/** The rest, quieter: to move, to change, and what ends it. */
export function ActesSecondaires({
  seance,
  base,
  children,
}: Omit<Props, "espace"> & { children?: ReactNode }) {
  const { actes, organiser } = seance.droits;
  if (!organiser) return null;
  const tenue = seance.statut.code === "TENUE";
  return (
    <>
      {actes.includes("reporter") ? (
        <LinkButton href={`${base}/reporter`}>{ACTE_SEANCE_LABELS.reporter}</LinkButton>
      ) : null}
      {tenue ? <LinkButton href={`${base}/presences`}>Corriger une présence</LinkButton> : null}
      {actes.length > 0 ? <LinkButton href={`${base}/modifier`}>Lieu et participants</LinkButton> : null}
      <LinkButton href={`${base}/courriers`}>Courriers et émargement</LinkButton>
      {actes.includes("annuler") ? (
        <Menu label="Autres actions">
          {children}
          <MenuLink href={`${base}/annuler`}>{ACTE_SEANCE_LABELS.annuler}</MenuLink>
        </Menu>
      ) : null}
    </>
  );
}
