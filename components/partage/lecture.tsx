import { BilanView } from "@/components/bilan/bilan-view";
import { FichiersPrets } from "@/components/bilan/fichiers-prets";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatAvancement } from "@/lib/bilan/labels";
import { formatLecture, formatLimite, formatSuivante } from "@/lib/partage/labels";
import type { BilanPartage } from "@/lib/partage/queries/lecture";

/** The bilan as someone of the committee reads it through their link: the same as with an account, and nothing to do. */
export function LecturePartage({ adresse, lu }: { adresse: string; lu: BilanPartage }) {
  const { bilan, espace, fichiers, suivanteLe } = lu;
  return (
    <>
      <PageHeader title={`Bilan ${bilan.annee}`} state={formatLecture(lu)} />
      {suivanteLe ? (
        <Notice title={formatSuivante(suivanteLe, espace.zone)} className="mb-10">
          <p>Ce lien donne la version {bilan.version} seulement. Demandez l’autre à qui vous l’a envoyé.</p>
        </Notice>
      ) : null}
      <p className="no-print -mt-4 mb-10 max-w-reading text-14 text-ink-soft">
        {formatLimite(lu)} Cet appareil le lit pendant quatre heures, puis un nouveau code est demandé.
      </p>
      <div className="no-print mb-12">
        <Section id="fichiers" title="Fichiers" lead={formatAvancement(fichiers)}>
          <FichiersPrets base={`${adresse}/fichier`} fichiers={fichiers} />
        </Section>
      </div>
      <BilanView bilan={bilan} />
    </>
  );
}
