import type { Metadata } from "next";
import { PreferencesForm } from "@/components/message/preferences-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { updatePreferences } from "@/lib/message/actions";
import { listPreferences } from "@/lib/message/queries/messages";
import { sortesAuChoixOf } from "@/lib/message/rules/sortes";

export const metadata: Metadata = { title: "Ce que je reçois" };

export default async function PreferencesPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const sortes = sortesAuChoixOf(acteur.roles);
  return (
    <>
      <PageHeader
        title="Ce que je reçois"
        state={`${acteur.espaceNom}. Ce qui vous engage arrive toujours : une séance déplacée ou annulée, une demande, un accord, l’arrêt d’un travail.`}
        back={{ href: `/${espace}/messages`, label: "Messages" }}
      />
      {sortes.length > 0 ? (
        <PreferencesForm
          action={updatePreferences.bind(null, espace)}
          sortes={sortes}
          voulues={await listPreferences(acteur)}
        />
      ) : (
        <p>Aucun courriel facultatif ne concerne votre rôle.</p>
      )}
    </>
  );
}
