import type { Metadata } from "next";
import { PreferencesForm } from "@/components/message/preferences-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { updatePreferences } from "@/lib/message/actions";
import { listPreferences } from "@/lib/message/queries/messages";

export const metadata: Metadata = { title: "Ce que je reçois" };

export default async function PreferencesPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  return (
    <>
      <PageHeader
        title="Ce que je reçois"
        state={`${acteur.espaceNom}. Ce qui vous engage arrive toujours : une séance déplacée ou annulée, une demande, un accord, l’arrêt d’un travail.`}
        back={{ href: `/${espace}/messages`, label: "Messages" }}
      />
      <PreferencesForm
        action={updatePreferences.bind(null, espace)}
        roles={acteur.roles}
        voulues={await listPreferences(acteur)}
      />
    </>
  );
}
