import { LinkButton } from "@/components/ui/link-button";
import { Menu, MenuLink } from "@/components/ui/menu";
import { ACTE_RENCONTRE_LABELS } from "@/lib/rencontre/labels/rencontre";
import type { RencontreDetail } from "@/lib/rencontre/queries/dto";

type Props = { rencontre: RencontreDetail; base: string };

/** Once its hour has come, to say whether it took place. */
export function ActePrincipal({ rencontre: { droits }, base }: Props) {
  if (!droits.actes.includes("tenir")) return null;
  return (
    <>
      <LinkButton href={`${base}/tenue`} variant="primary">
        {ACTE_RENCONTRE_LABELS.tenir}
      </LinkButton>
      <LinkButton href={`${base}/non-tenue`}>{ACTE_RENCONTRE_LABELS.manquer}</LinkButton>
    </>
  );
}

/** The rest, quieter: to move, to change, to correct, and what ends it. */
export function ActesSecondaires({ rencontre: { droits }, base }: Props) {
  const { actes } = droits;
  return (
    <>
      {actes.includes("reporter") ? (
        <LinkButton href={`${base}/reporter`}>{ACTE_RENCONTRE_LABELS.reporter}</LinkButton>
      ) : null}
      {actes.includes("modifier") ? (
        <LinkButton href={`${base}/modifier`}>{ACTE_RENCONTRE_LABELS.modifier}</LinkButton>
      ) : null}
      {actes.includes("corriger") ? (
        <LinkButton href={`${base}/tenue`}>{ACTE_RENCONTRE_LABELS.corriger}</LinkButton>
      ) : null}
      {actes.includes("annuler") ? (
        <Menu label="Autres actions">
          <MenuLink href={`${base}/annuler`}>{ACTE_RENCONTRE_LABELS.annuler}</MenuLink>
        </Menu>
      ) : null}
    </>
  );
}
