import { ConsentementCarteView } from "@/components/consentement/carte";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import type { SituationFiche } from "@/lib/situation/queries/situation";
import { prochainPas } from "@/lib/situation/rules/prochain-pas";
import { Gens } from "./gens";
import { ProchainPasBouton, phraseDuPas } from "./prochain-pas";
import { Recit } from "./recit";

type Props = {
  espace: string;
  zone: string;
  now: Date;
  situation: SituationFiche;
};

/**
 * The page of a situation: what it waits for, its story, and beside it, always in sight, the person's agreement. On a
 * phone the agreement comes before the story.
 */
export function SituationView({ espace, zone, now, situation }: Props) {
  const { id, code, consentement, lisible, peut, referent } = situation;
  const base = `/${espace}/situations/${id}`;
  return (
    <>
      <PageHeader
        title={`Situation ${code}`}
        state={phraseDuPas(situation, now, zone)}
        back={{ href: `/${espace}/situations`, label: "Situations" }}
        action={<ProchainPasBouton espace={espace} situation={situation} now={now} />}
        secondary={<AutresGestes base={base} situation={situation} now={now} />}
      />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-16">
        <div className="order-2 flex min-w-0 flex-col gap-12 lg:order-1">
          {lisible ? null : <p className="max-w-reading text-ink-soft">{pourquoiFerme(situation)}</p>}
          <Recit espace={espace} zone={zone} now={now} situation={situation} />
        </div>
        <aside
          aria-label="L’accord de la personne, et qui prend part au travail"
          className="contents lg:sticky lg:top-24 lg:order-2 lg:flex lg:flex-col lg:gap-10 lg:self-start"
        >
          <div className="order-1">
            <ConsentementCarteView
              carte={consentement}
              href={`${base}/consentement`}
              prevenir={peut.retirer ? null : referent.nom}
            />
          </div>
          <div className="order-3">
            <Gens base={base} situation={situation} />
          </div>
        </aside>
      </div>
    </>
  );
}

/** Why the words of the situation are not there for this reader. */
function pourquoiFerme({ partie, consentement, referent }: SituationFiche): string {
  if (consentement.etat === "RETIRE")
    return `La personne a retiré son accord : seule la personne référente, ${referent.nom}, lit encore ce qui est écrit de sa situation.`;
  return partie === "ASSOCIE"
    ? "L’accord de la personne ne vous couvre pas encore : ce qui est écrit de sa situation vous sera ouvert quand il sera étendu."
    : "Vous lisez ici les dates, les personnes et les états. Ce qui est écrit de la situation n’est lu que par celles et ceux qui y travaillent.";
}

/** What else may be done, quieter than the next step. */
function AutresGestes({ base, situation, now }: { base: string; situation: SituationFiche; now: Date }) {
  const { peut, partie, lisible, statut } = situation;
  const planifiePremier = prochainPas(situation, now).pas === "PLANIFIER";
  const gestes = [
    peut.planifier && !planifiePremier ? { href: `${base}/planifier`, label: "Planifier" } : null,
    peut.associer ? { href: `${base}/professionnels`, label: "Associer un professionnel" } : null,
    (lisible && statut !== "OUVERTE") || (peut.planifier && partie === "INTERVENANT")
      ? { href: `${base}/protocole`, label: "Protocole" }
      : null,
    peut.confier ? { href: `${base}/confier`, label: "Confier" } : null,
    peut.clore ? { href: `${base}/cloture`, label: "Clore" } : null,
  ];
  return gestes
    .filter((geste) => geste !== null)
    .map(({ href, label }) => (
      <LinkButton key={href} variant="quiet" href={href}>
        {label}
      </LinkButton>
    ));
}
