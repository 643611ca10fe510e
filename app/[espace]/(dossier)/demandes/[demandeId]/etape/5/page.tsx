import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccordNote } from "@/components/demande/accord-note";
import { ComplementDemande } from "@/components/demande/complement-demande";
import { DepotForm } from "@/components/demande/depot-form";
import { Etapes } from "@/components/demande/etapes";
import { retourOf } from "@/components/demande/liste-contexte";
import { Relecture } from "@/components/demande/relecture";
import { ResteAFaire } from "@/components/demande/reste-a-faire";
import { TransmettreForm } from "@/components/demande/transmettre-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import * as depot from "@/lib/demande/actions/depot";
import { transmettreDemande } from "@/lib/demande/actions/saisie";
import { ETAPE_LABELS, formatEnregistre, formatIntro } from "@/lib/demande/labels/etapes";
import { getRelecture } from "@/lib/demande/queries/brouillon-relecture";
import { requireActeur } from "@/lib/gate";
import { now } from "@/lib/time";

type Props = { params: Promise<{ espace: string; demandeId: string }> };

export const metadata: Metadata = { title: `${ETAPE_LABELS[5]}, demande` };

export default async function RelecturePage({ params }: Props) {
  const { espace, demandeId } = await params;
  const acteur = await requireActeur(espace);
  const instant = now();
  const relecture = (await getRelecture(acteur, demandeId, instant)) ?? notFound();
  const { brouillon, faites } = relecture;
  const { modalite } = brouillon.saisie.cadre;
  const base = `/${espace}/demandes/${demandeId}`;
  const fin = { brouillon, base, savedAt: formatEnregistre(brouillon.modifieLe, instant, acteur.zone) };
  return (
    <>
      <PageHeader
        back={retourOf(espace, brouillon)}
        title={ETAPE_LABELS[5]}
        state={formatIntro(5, { ...brouillon, modalite })}
      />
      {brouillon.statut === "COMPLEMENT" ? <ComplementDemande href={base} /> : null}
      <Etapes base={base} modalite={modalite} courante={5} atteinte={brouillon.etape} faites={faites} />
      <div className="mt-10">
        <PageBody>
          <AccordNote brouillon={brouillon} />
          <ResteAFaire relecture={relecture} />
          <Relecture
            relecture={relecture}
            base={base}
            replace={depot.remplacerPassage.bind(null, espace)}
            clear={depot.leverAlerte.bind(null, espace)}
          />
          {brouillon.mienne ? (
            <DepotForm action={depot.deposerDemande.bind(null, espace)} {...fin} />
          ) : (
            <TransmettreForm action={transmettreDemande.bind(null, espace)} {...fin} />
          )}
        </PageBody>
      </div>
    </>
  );
}
