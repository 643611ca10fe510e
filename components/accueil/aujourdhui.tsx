import { PointageForm } from "@/components/pointage/pointage-form";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { Aujourdhui as Page } from "@/lib/accueil/queries/accueil";
import { PRESENCE_NOTEE } from "@/lib/pointage/labels";
import { formatHeure } from "@/lib/time";

type Props = { espace: string; zone: string; seance: Page };

/** The séance of today, before everything else; at its time, to say that one is there. */
export function Aujourdhui({ espace, zone, seance }: Props) {
  const { id, titre, debut, avec, lieu, presence } = seance;
  const autour = [avec && `avec ${avec}`, lieu].filter(Boolean).join(", ");
  return (
    <Section
      title={
        <>
          Aujourd’hui, {formatHeure(debut, zone)}, <span className="whitespace-nowrap">{titre}</span>
        </>
      }
      lead={autour ? <span className="inline-block first-letter:uppercase">{autour}</span> : undefined}
    >
      {presence === "NOTEE" ? <p className="font-semibold text-moss">{PRESENCE_NOTEE}</p> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {presence === "A_NOTER" ? <PointageForm espace={espace} seanceId={id} /> : null}
        <LinkButton href={`/${espace}/seances/${id}`}>Voir la séance</LinkButton>
      </div>
    </Section>
  );
}
