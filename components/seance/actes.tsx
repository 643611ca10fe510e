import type { ReactNode } from "react";
import { ConfirmForm } from "@/components/seance/confirm-form";
import { LinkButton } from "@/components/ui/link-button";
import { Menu, MenuLink } from "@/components/ui/menu";
import { ACTE_SEANCE_LABELS } from "@/lib/seance/labels/statut";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import type { SeancePage } from "@/lib/seance/queries/page";
import { isConsentie, primaryActe } from "@/lib/seance/rules/statut";

type Props = { espace: string; seance: SeanceDetail; base: string };

type ActeProps = Props & Pick<SeancePage, "pointage" | "ordre">;

/** The one thing to do next; once its hour has come, to say whether it took place. Of a group: what the moment calls for. */
export function ActePrincipal({ espace, seance, base, pointage, ordre }: ActeProps) {
  const acte = primaryActe(seance.statut.code, seance.droits.actes, isConsentie(seance.consentement));
  if (acte === "confirmer")
    return <ConfirmForm espace={espace} seances={[seance]} label={ACTE_SEANCE_LABELS.confirmer} />;
  const ecran = pointage?.ecran && pointage.moment === "PENDANT";
  if (ecran && acte !== "tenir") return <EcranLien base={base} />;
  if (acte === "tenir")
    return (
      <>
        {ecran ? <EcranLien base={base} /> : null}
        <LinkButton href={`${base}/tenue`} variant={ecran ? "secondary" : "primary"}>
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
  return acte === null && seance.statut.code === "CONFIRMEE" && ordre?.modifiable ? (
    <LinkButton href={`${base}/ordre-du-jour`} variant="primary">
      {ordre.parties.length > 0 ? "Reprendre l’ordre du jour" : "Préparer l’ordre du jour"}
    </LinkButton>
  ) : null;
}

const EcranLien = ({ base }: { base: string }) => (
  <LinkButton href={`${base}/ecran`} variant="primary">
    Ouvrir l’écran de présence
  </LinkButton>
);

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
