import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActePrincipal, ActesSecondaires } from "@/components/rencontre/actes";
import { RencontreView } from "@/components/rencontre/rencontre-view";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { A_CONSTATER, formatNom, formatStatut } from "@/lib/rencontre/labels/rencontre";
import { getRencontre } from "@/lib/rencontre/queries/get";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Une rencontre" };

type Props = { params: Promise<{ espace: string; rencontreId: string }> };

export default async function RencontrePage({ params }: Props) {
  const { espace, rencontreId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getRencontre(acteur, rencontreId, now())) ?? notFound();
  const { rencontre } = page;
  const base = `/${espace}/rencontres/${rencontre.id}`;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/rencontres`, label: "Rencontres" }}
        title={formatNom(rencontre)}
        state={
          rencontre.droits.actes.includes("tenir")
            ? A_CONSTATER
            : `${formatStatut(rencontre.statut, acteur.zone)}.`
        }
        action={<ActePrincipal rencontre={rencontre} base={base} />}
        secondary={<ActesSecondaires rencontre={rencontre} base={base} />}
      />
      <RencontreView espace={espace} zone={acteur.zone} page={page} />
    </>
  );
}
