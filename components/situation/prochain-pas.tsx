import { LinkButton } from "@/components/ui/link-button";
import { formatProchainPas, PAS_BOUTONS } from "@/lib/situation/labels";
import type { SituationFiche } from "@/lib/situation/queries/situation";
import { adresseDuPas } from "@/lib/situation/rules/adresse";
import { isDe, type ProchainPas, prochainPas } from "@/lib/situation/rules/prochain-pas";

/** The line under the title: where the work stands and what it waits for. */
export function phraseDuPas(situation: SituationFiche, now: Date, zone: string): string {
  const { referent, intervenant, partie } = situation;
  const gens = { referent: referent.nom, intervenant: intervenant?.nom ?? null };
  const pas = prochainPas(situation, now);
  return formatProchainPas(pas, gens, zone, isDe(pas, partie));
}

const boutonOf = (pas: ProchainPas): string | null =>
  pas.pas in PAS_BOUTONS ? PAS_BOUTONS[pas.pas as keyof typeof PAS_BOUTONS] : null;

/** The one thing to do, for whose it is to do. */
export function ProchainPasBouton({
  espace,
  situation,
  now,
}: {
  espace: string;
  situation: SituationFiche;
  now: Date;
}) {
  const pas = prochainPas(situation, now);
  const adresse = adresseDuPas(pas, situation.partie, situation.id);
  const bouton = boutonOf(pas);
  if (!adresse || !bouton) return null;
  return (
    <LinkButton variant="primary" href={`/${espace}${adresse}`}>
      {bouton}
    </LinkButton>
  );
}
