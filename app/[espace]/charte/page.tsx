import type { Metadata } from "next";
import { PublicHeader } from "@/components/chrome/public-header";
import { Deconnexion } from "@/components/compte/deconnexion";
import { CharteForm } from "@/components/membre/charte-form";
import { Texte } from "@/components/membre/texte";
import { PageHeader } from "@/components/ui/page-header";
import { SkipLink } from "@/components/ui/skip-link";
import { requireActeur } from "@/lib/gate";
import { acceptCharte } from "@/lib/membre/actions";
import { getTextesAAccepter } from "@/lib/membre/queries/charte";

export const metadata: Metadata = { title: "La charte" };

/** What each member accepts before the first access; a new version asks again (002:2440). */
export default async function ChartePage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { charte, engagement } = getTextesAAccepter(acteur);
  return (
    <div className="mx-auto flex min-h-dvh max-w-wide flex-col">
      <SkipLink />
      <PublicHeader door={false} titulaire={<Deconnexion nom={`${acteur.prenom} ${acteur.nom}`} />} />
      <main id="contenu" tabIndex={-1} className="flex-1 px-4 pt-6 pb-16 sm:px-8 lg:px-12 lg:pt-10">
        <PageHeader
          title={charte.titre}
          state={`${acteur.prenom}, voici ce à quoi chacune et chacun s’engage avant d’entrer. Comptez trois minutes.`}
        />
        <Texte corps={charte.corps} />
        {engagement ? <Texte corps={engagement.corps} titre={engagement.titre} /> : null}
        <CharteForm
          action={acceptCharte.bind(null, espace)}
          version={charte.version}
          engagement={engagement ? "Je prends l’engagement de confidentialité ci-dessus." : undefined}
        />
      </main>
    </div>
  );
}
