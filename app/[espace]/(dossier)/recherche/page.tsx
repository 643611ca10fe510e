import type { Metadata } from "next";
import { Resultats } from "@/components/recherche/resultats";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { TextInput } from "@/components/ui/text-input";
import { requireActeur } from "@/lib/gate";
import { search } from "@/lib/recherche/queries";
import { Requete } from "@/lib/recherche/schema";

export const metadata: Metadata = { title: "Rechercher" };

type Props = { params: Promise<{ espace: string }>; searchParams: Promise<{ q?: string | string[] }> };

/** The palette without JavaScript, and a page one can come back to. */
export default async function RecherchePage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const requete = Requete.parse((await searchParams).q);
  const trouvailles = await search(acteur, requete);
  return (
    <>
      <PageHeader
        title="Rechercher"
        state="Un code de situation ou de demande, une personne, une structure."
      />
      <form method="get" className="mb-10 flex max-w-form flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1">
          <TextInput name="q" type="search" label="Que cherchez-vous ?" defaultValue={requete} />
        </div>
        <Button type="submit">Rechercher</Button>
      </form>
      {requete ? <Resultats espace={espace} requete={requete} trouvailles={trouvailles} /> : null}
    </>
  );
}
