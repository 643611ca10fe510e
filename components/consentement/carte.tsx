import { EtatConsentementBadge } from "@/components/consentement/etat-badge";
import { PorteeListe } from "@/components/consentement/portee";
import { PrevenirRetrait } from "@/components/consentement/prevenir-retrait";
import { cx } from "@/components/ui/cx";
import { LinkButton } from "@/components/ui/link-button";
import { ETAT_CONSENTEMENT_PHRASES, formatAccord } from "@/lib/consentement/labels/etat";
import type { ConsentementCarte } from "@/lib/consentement/queries/carte";

type Props = {
  carte: ConsentementCarte;
  href: string;
  /** Whom to tell of a withdrawal, when the reader cannot record it. */
  prevenir: string | null;
};

const COULEURS = {
  EN_VIGUEUR: "border-moss",
  A_COMPLETER: "border-ochre",
  ABSENT: "border-ochre",
  RETIRE: "border-brick",
} as const;

/** Always in sight: who may know what, whether it holds, since when, by which text. */
export function ConsentementCarteView({ carte, href, prevenir }: Props) {
  const { etat, accord, retrait, exclusions, horsPortee } = carte;
  return (
    <section
      aria-labelledby="carte-consentement"
      className={cx("flex flex-col gap-3 border-l-4 pl-5", COULEURS[etat])}
    >
      <h2 id="carte-consentement" className="font-serif text-22 font-medium">
        L’accord de la personne
      </h2>
      <EtatConsentementBadge etat={etat} />
      <p>{ETAT_CONSENTEMENT_PHRASES[etat]}</p>
      {accord && etat !== "RETIRE" ? (
        <>
          <Partie titre="Avec qui">
            <PorteeListe portees={accord.portees} />
          </Partie>
          {horsPortee.length > 0 ? (
            <Partie titre="Pas encore dans l’accord">
              {horsPortee.map(({ nom, structure }) => (structure ? `${nom} (${structure})` : nom)).join(", ")}
            </Partie>
          ) : null}
          {exclusions.length > 0 ? <Partie titre="Sans parler de">{exclusions.join(", ")}</Partie> : null}
        </>
      ) : null}
      {accord ? <p className="text-14 text-ink-soft">{formatAccord(accord, retrait)}</p> : null}
      {prevenir && etat !== "RETIRE" ? <PrevenirRetrait referent={prevenir} /> : null}
      <p>
        <LinkButton variant="quiet" className="-ml-2" href={href}>
          Voir le consentement
        </LinkButton>
      </p>
    </section>
  );
}

function Partie({ titre, children }: { titre: string; children: React.ReactNode }) {
  return (
    <div>
      <h3 className="text-14 text-ink-soft">{titre}</h3>
      {children}
    </div>
  );
}
