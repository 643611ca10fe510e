import { Bureau } from "@/components/bureau/bureau";
import { Messages } from "@/components/message/liste";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ACCUEIL_VIDE, formatAttentes, RETRAITS_LABEL } from "@/lib/accueil/labels";
import type { Accueil } from "@/lib/accueil/queries/accueil";
import { formatBureau } from "@/lib/bureau/labels";
import { openMessage } from "@/lib/message/actions";
import { Attentes } from "./attentes";
import { Aujourdhui } from "./aujourdhui";
import { Quinzaine } from "./quinzaine";

type Props = {
  espace: string;
  prenom: string;
  zone: string;
  now: Date;
  /** They file demandes of their own. */
  professionnel: boolean;
  accueil: Accueil;
};

/**
 * The first page of those who work on situations: what waits for them; the desk, for who keeps the secretariat, in its place
 * when nothing else waits; the coming fortnight.
 */
export function AccueilTravail({ espace, prenom, zone, now, professionnel, accueil }: Props) {
  const { retraits, aujourdhui, attentes, quinzaine, bureau } = accueil;
  const contexte = { espace, zone, now };
  const seulBureau = bureau !== null && attentes.length === 0;
  const etat = [
    `Bonjour ${prenom}.`,
    ...(seulBureau ? [] : [formatAttentes(attentes.length)]),
    ...(bureau ? [formatBureau(bureau)] : []),
  ];
  const vide = ACCUEIL_VIDE[professionnel ? "professionnel" : "service"];
  return (
    <>
      <PageHeader
        title="Ce qui vous attend"
        state={etat.join(" ")}
        action={
          professionnel ? (
            <LinkButton
              href={`/${espace}/demandes/nouvelle`}
              variant={aujourdhui?.presence === "A_NOTER" ? "secondary" : "primary"}
            >
              Déposer une demande
            </LinkButton>
          ) : bureau ? (
            <LinkButton href={`/${espace}/demandes/saisie`} variant="primary">
              Noter une demande
            </LinkButton>
          ) : undefined
        }
      />
      <PageBody>
        {retraits.length > 0 ? (
          <Section title={RETRAITS_LABEL}>
            <Messages
              label={RETRAITS_LABEL}
              messages={retraits}
              open={openMessage.bind(null, espace)}
              {...contexte}
            />
          </Section>
        ) : null}
        {aujourdhui ? <Aujourdhui espace={espace} zone={zone} seance={aujourdhui} /> : null}
        {seulBureau ? null : <Attentes attentes={attentes} vide={vide} {...contexte} />}
        {bureau ? <Bureau bureau={bureau} {...contexte} /> : null}
        <Quinzaine evenements={quinzaine} espace={espace} zone={zone} />
      </PageBody>
    </>
  );
}
