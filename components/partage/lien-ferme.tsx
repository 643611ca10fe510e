import { PageHeader } from "@/components/ui/page-header";

/** One answer for a link that never was, that is over and that was withdrawn. */
export function LienFerme() {
  return (
    <PageHeader
      title="Ce lien n’ouvre rien, ou plus"
      state="Il a pu être coupé en le recopiant, arriver à son terme ou être retiré. Ouvrez-le depuis le courriel, ou demandez-en un autre à la personne qui vous l’a envoyé."
    />
  );
}
