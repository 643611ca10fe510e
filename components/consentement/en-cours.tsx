import { EtatConsentementBadge } from "@/components/consentement/etat-badge";
import { PorteeListe } from "@/components/consentement/portee";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { formatArret } from "@/lib/consentement/labels/arret";
import { formatAccord, formatPersonnes } from "@/lib/consentement/labels/etat";
import type { PageConsentement } from "@/lib/consentement/queries/page";
import { formatJourLong, type Jour } from "@/lib/time";

type Props = { page: PageConsentement; today: Jour; zone: string };

/** Where it stands today, in full; after a withdrawal, what stopped comes first. */
export function ConsentementEnCours({ page, today, zone }: Props) {
  const { carte, referent, aRevoirLe, arret } = page;
  const { etat, accord, retrait, informeeLe, exclusions, horsPortee } = carte;
  const vaut = accord !== null && etat !== "RETIRE";
  return (
    <Section title="Aujourd’hui">
      {horsPortee.length > 0 && vaut ? (
        <Notice tone="waiting" title={`Il ne couvre pas encore ${formatPersonnes(horsPortee)}`}>
          <p>
            {referent} en parle avec la personne, puis enregistre l’accord étendu. Si elle ne le souhaite pas,
            la participation de ce professionnel s’arrête, et l’accord vaut à nouveau.
          </p>
        </Notice>
      ) : null}
      {arret ? (
        <Notice tone="danger" title="Ce qui s’est arrêté">
          <ul className="flex list-disc flex-col gap-1.5 pl-5">
            {formatArret(arret, referent, zone).map((dit) => (
              <li key={dit}>{dit}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <DescriptionList
        items={[
          { term: "État", value: <EtatConsentementBadge etat={etat} /> },
          {
            term: "Personne informée",
            value: informeeLe ? `Le ${formatJourLong(informeeLe)}` : "Pas encore",
          },
          ...(accord ? [{ term: "Accord", value: formatAccord(accord, retrait) }] : []),
          ...(aRevoirLe
            ? [
                {
                  term: "À relire avec la personne",
                  value: `${aRevoirLe <= today ? "Depuis le" : "À partir du"} ${formatJourLong(aRevoirLe)} ; l’accord vaut tant qu’elle ne le retire pas`,
                },
              ]
            : []),
          ...(vaut ? [{ term: "Avec qui", value: <PorteeListe portees={accord.portees} /> }] : []),
          ...(vaut
            ? [
                {
                  term: "Sans parler de",
                  value: exclusions.length > 0 ? exclusions.join(", ") : "Rien n’est exclu",
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
