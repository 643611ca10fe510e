import { Frequentation } from "@/components/indicateur/frequentation";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { isPermis } from "@/lib/droit/rules";
import type { Frequentation as FrequentationLue } from "@/lib/indicateur/queries/frequentation";
import type { RoleCode } from "@/prisma/client/enums";

type Props = {
  espace: string;
  prenom: string;
  roles: readonly RoleCode[];
  /** Who came this year, for who reads figures. */
  frequentation: FrequentationLue | null;
};

/** The first page of who does not work on situations: figures, settings, or being told. */
export function AccueilAutre({ espace, prenom, roles, frequentation }: Props) {
  const chiffres = isPermis(roles, "statistique.lire");
  const reglages = isPermis(roles, "espace.administrer");
  return (
    <>
      <PageHeader
        title="Ce qui vous attend"
        state={`Bonjour ${prenom}. Rien ne demande votre réponse aujourd’hui.`}
        action={
          chiffres ? (
            <LinkButton href={`/${espace}/indicateurs`} variant="primary">
              Voir les chiffres de l’année
            </LinkButton>
          ) : reglages ? (
            <LinkButton href={`/${espace}/reglages`} variant="primary">
              Ouvrir les réglages
            </LinkButton>
          ) : undefined
        }
        secondary={
          chiffres && reglages ? (
            <LinkButton href={`/${espace}/reglages`} variant="quiet">
              Ouvrir les réglages
            </LinkButton>
          ) : undefined
        }
      />
      {frequentation && frequentation.professionnels > 0 ? <Frequentation {...frequentation} /> : null}
      <EmptyState
        title={
          chiffres
            ? "Des chiffres, jamais une personne."
            : reglages
              ? "L’espace est entre vos mains."
              : "Le TAD est un espace tiers."
        }
      >
        {chiffres
          ? "L’activité de l’année se lit à tout moment, avec la définition de chaque chiffre. Les petits nombres sont masqués pour que personne ne puisse être reconnu."
          : reglages
            ? "Vous ouvrez les accès, tenez les structures et les listes. Vous ne voyez aucune situation."
            : "Ce qui s’y travaille n’est pas transmis aux cadres. Vous serez prévenu·e si une personne accompagnée participe, à titre très exceptionnel, à une séance avec un membre de votre équipe."}
      </EmptyState>
    </>
  );
}
