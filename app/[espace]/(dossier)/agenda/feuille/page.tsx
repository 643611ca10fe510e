import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Feuille as FeuilleView } from "@/components/seance/feuille";
import { FeuilleNav } from "@/components/seance/feuille-nav";
import { Imprimer } from "@/components/seance/imprimer";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { formatFeuille } from "@/lib/seance/labels/agenda";
import { getFeuille } from "@/lib/seance/queries/feuille";
import { Feuille } from "@/lib/seance/schema";
import { jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "Feuille du jour" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function FeuillePage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const { jour } = Feuille.parse(await searchParams);
  const feuille = (await getFeuille(acteur, jour ?? jourOf(now(), acteur.zone))) ?? notFound();
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/agenda?vue=jour&jour=${feuille.jour}`, label: "Agenda" }}
        title="Feuille du jour"
        state={formatFeuille(feuille)}
        secondary={
          <>
            <FeuilleNav espace={espace} jour={feuille.jour} />
            <Imprimer />
          </>
        }
      />
      <FeuilleView zone={acteur.zone} feuille={feuille} />
    </>
  );
}
