import { Frequentation } from "@/components/indicateur/frequentation";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { List, ListRow } from "@/components/ui/list";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ACCUEIL_VIDE, formatAttentes } from "@/lib/accueil/labels";
import type { Attente } from "@/lib/accueil/rules";
import type { AccueilBilans } from "@/lib/bilan/queries/accueil";
import { isPermis } from "@/lib/droit/rules";
import type { Frequentation as FrequentationLue } from "@/lib/indicateur/queries/frequentation";
import { formatMoment } from "@/lib/time";
import type { RoleCode } from "@/prisma/client/enums";
import { Attentes } from "./attentes";

type Props = {
  espace: string;
  prenom: string;
  zone: string;
  now: Date;
  roles: readonly RoleCode[];
  /** Who came this year, for who reads figures. */
  frequentation: FrequentationLue | null;
  bilans: AccueilBilans;
};

/** The first page of who does not work on situations: the bilans, figures, settings, or being told. */
export function AccueilAutre({ espace, prenom, zone, now, roles, frequentation, bilans }: Props) {
  const { aRelire, publie } = bilans;
  const [premier, ...autres] = listActions(roles, bilans);
  return (
    <>
      <PageHeader
        title="Ce qui vous attend"
        state={`Bonjour ${prenom}. ${aRelire.length > 0 ? formatAttentes(aRelire.length) : "Rien ne demande votre réponse aujourd’hui."}`}
        action={
          premier ? (
            <LinkButton
              href={`/${espace}${premier.href}`}
              variant={aRelire.length > 0 ? "secondary" : "primary"}
            >
              {premier.label}
            </LinkButton>
          ) : undefined
        }
        secondary={autres.map(({ href, label }) => (
          <LinkButton key={href} href={`/${espace}${href}`} variant="quiet">
            {label}
          </LinkButton>
        ))}
      />
      <PageBody>
        {aRelire.length > 0 ? (
          <Attentes
            attentes={aRelire.map(attenteOf)}
            vide={ACCUEIL_VIDE.service}
            {...{ espace, zone, now }}
          />
        ) : null}
        {publie ? (
          <Section title="Le dernier bilan publié">
            <List label="Le dernier bilan publié">
              <ListRow
                href={`/${espace}/bilans/${publie.id}`}
                title={`Bilan ${publie.annee}`}
                meta={`Version ${publie.version}, publiée le ${formatMoment(publie.publieLe, zone, { annee: true })}`}
              />
            </List>
          </Section>
        ) : null}
        {frequentation && frequentation.professionnels > 0 ? <Frequentation {...frequentation} /> : null}
        <Accueillir roles={roles} publie={publie !== null} />
      </PageBody>
    </>
  );
}

const attenteOf = ({ id, annee, version, soumisLe }: AccueilBilans["aRelire"][number]): Attente => ({
  ...{ id, nature: "bilan", depuis: soumisLe, href: `/bilans/${id}` },
  code: `Bilan ${annee}, version ${version}`,
});

/** The places of these roles, the one they come for first. */
function listActions(roles: readonly RoleCode[], { publie }: AccueilBilans) {
  const chiffres = isPermis(roles, "statistique.lire");
  return [
    ...(chiffres ? [{ href: "/indicateurs", label: "Voir les chiffres de l’année" }] : []),
    ...(publie && !chiffres
      ? [{ href: `/bilans/${publie.id}`, label: `Lire le bilan ${publie.annee}` }]
      : []),
    ...(isPermis(roles, "espace.administrer") ? [{ href: "/reglages", label: "Ouvrir les réglages" }] : []),
  ];
}

/** What the place is for, to each. */
function Accueillir({ roles, publie }: { roles: readonly RoleCode[]; publie: boolean }) {
  if (isPermis(roles, "statistique.lire")) return <Mot {...ACCUEIL_VIDE.responsable} />;
  if (isPermis(roles, "bilan.lire")) return publie ? null : <Mot {...ACCUEIL_VIDE.copil} />;
  return <Mot {...ACCUEIL_VIDE[isPermis(roles, "espace.administrer") ? "administrateur" : "encadrant"]} />;
}

const Mot = ({ titre, texte }: { titre: string; texte: string }) => (
  <EmptyState title={titre}>{texte}</EmptyState>
);
