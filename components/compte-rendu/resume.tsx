import { Abandon } from "@/components/compte-rendu/abandon";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { StatusBadge } from "@/components/ui/status-badge";
import type { CompteRenduResume } from "@/lib/compte-rendu/queries/compte-rendu";
import { formatMoment } from "@/lib/time";

type Props = { espace: string; seanceId: string; zone: string; resume: CompteRenduResume };

/** On the page of a held séance: where its minutes stand, and what the reader may do of them. */
export function Resume({ espace, seanceId, zone, resume }: Props) {
  const base = `/${espace}/seances/${seanceId}`;
  const { validees, brouillon, peut } = resume;
  const [derniere] = validees;
  return (
    <Section title="Compte rendu">
      <div className="flex max-w-reading flex-col gap-1">
        <StatusBadge tone={derniere ? "done" : brouillon ? "active" : "neutral"}>
          {etatOf(resume)}
        </StatusBadge>
        {derniere?.valideLe ? (
          <p className="text-ink-soft">
            Version {derniere.version}, validée le {formatMoment(derniere.valideLe, zone)} par{" "}
            {derniere.validePar}.
          </p>
        ) : null}
        {brouillon ? (
          <p className="text-ink-soft">
            {derniere ? "Une correction est commencée, enregistrée" : "Enregistré"} le{" "}
            {formatMoment(brouillon.modifieLe, zone)} par {brouillon.redigePar}.
          </p>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 empty:hidden">
        {derniere && peut.lire ? (
          <LinkButton variant={brouillon ? "secondary" : "primary"} href={`${base}/compte-rendu`}>
            Lire le compte rendu
          </LinkButton>
        ) : null}
        {brouillon && peut.valider ? (
          <LinkButton variant="primary" href={`${base}/compte-rendu/valider`}>
            Relire et valider
          </LinkButton>
        ) : null}
        {peut.ecrire ? (
          <LinkButton
            variant={derniere || (brouillon && peut.valider) ? "quiet" : "primary"}
            href={`${base}/compte-rendu/ecrire`}
          >
            {brouillon ? "Continuer d’écrire" : derniere ? "Corriger" : "Écrire le compte rendu"}
          </LinkButton>
        ) : null}
      </div>
      {derniere && brouillon && peut.ecrire ? (
        <Abandon espace={espace} seanceId={seanceId} correction={brouillon} />
      ) : null}
    </Section>
  );
}

function etatOf({ validees, brouillon }: CompteRenduResume): string {
  if (validees.length > 0) return "Validé";
  if (!brouillon) return "À écrire";
  return brouillon.transmisLe ? "Transmis, à relire et valider" : "En cours d’écriture";
}
