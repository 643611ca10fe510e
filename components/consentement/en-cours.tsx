import { EtatConsentementBadge } from "@/components/consentement/etat-badge";
import { PorteeListe } from "@/components/consentement/portee";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { formatAccord, formatPersonnes } from "@/lib/consentement/labels/etat";
import type { PageConsentement } from "@/lib/consentement/queries/page";
import { formatJourLong, type Jour } from "@/lib/time";

/** Where it stands today, in full. */
export function ConsentementEnCours({ page, today }: { page: PageConsentement; today: Jour }) {
  const { carte, referent, aRevoirLe } = page;
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
