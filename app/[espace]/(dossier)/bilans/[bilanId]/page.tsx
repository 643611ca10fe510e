import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActesBilan } from "@/components/bilan/actes";
import { BilanView } from "@/components/bilan/bilan-view";
import { Fichiers } from "@/components/bilan/fichiers";
import { Relecture } from "@/components/bilan/relecture";
import { Remarques } from "@/components/bilan/remarques";
import { Arrival } from "@/components/ui/arrival";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { FAITS, formatEtatBilan } from "@/lib/bilan/labels";
import { getBilan } from "@/lib/bilan/queries/bilan";
import { LectureBilan } from "@/lib/bilan/schema";
import { requireActeur } from "@/lib/gate";
import { formatPartages } from "@/lib/partage/labels";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Bilan de l’année" };

type Props = {
  params: Promise<{ espace: string; bilanId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export default async function BilanPage({ params, searchParams }: Props) {
  const { espace, bilanId } = await params;
  const acteur = await requireActeur(espace);
  const bilan = (await getBilan(acteur, bilanId, now())) ?? notFound();
  const { fait } = LectureBilan.parse(await searchParams);
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/bilans`, label: "Bilans" }}
        title={`Bilan ${bilan.annee}`}
        state={[formatEtatBilan(bilan, acteur.zone), bilan.partages && formatPartages(bilan.partages)]
          .filter(Boolean)
          .join(" ")}
        action={<ActesBilan espace={espace} bilan={bilan} />}
      />
      {fait && fait !== "rendre" ? (
        <Arrival>
          <Notice tone="success" title={FAITS[fait].titre} className="mb-10">
            <p>{FAITS[fait].suite}</p>
          </Notice>
        </Arrival>
      ) : null}
      {bilan.remarque && bilan.etat === "BROUILLON" ? (
        <Notice tone="waiting" title="À reprendre" className="mb-10">
          <p className="whitespace-pre-line">{bilan.remarque}</p>
        </Notice>
      ) : null}
      {bilan.etat === "PUBLIE" ? (
        <div className="mb-14">
          <Fichiers espace={espace} bilan={bilan} />
        </div>
      ) : null}
      <BilanView
        bilan={bilan}
        sous={
          bilan.etat === "PUBLIE"
            ? undefined
            : (section) => (
                <Remarques
                  espace={espace}
                  zone={acteur.zone}
                  bilanId={bilan.id}
                  section={section}
                  remarques={bilan.remarques}
                />
              )
        }
      />
      {bilan.etat === "EN_RELECTURE" ? <Relecture espace={espace} bilan={bilan} /> : null}
    </>
  );
}
