import type { ReactNode } from "react";
import { AdressesGardees } from "@/components/personne-exterieure/adresses-gardees";
import { ExcuseForm } from "@/components/seance/excuse-form";
import { Participants } from "@/components/seance/participants";
import { QuandEtOu } from "@/components/seance/quand-et-ou";
import { SecretaireForm } from "@/components/seance/secretaire-form";
import { Trace } from "@/components/seance/trace";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { isOuverte } from "@/lib/seance/rules/statut";

type Props = {
  espace: string;
  zone: string;
  seance: SeanceDetail;
  secretaires: { id: string; nom: string }[];
  /** What stands beside it, before its secretary. */
  asideLabel: string;
  aside?: ReactNode;
  /** What other concepts say of the séance: its minutes, then its pistes. */
  children?: ReactNode;
};

/** One séance: when, where, who; what was written of it, and its history. */
export function SeanceView({ espace, zone, seance, secretaires, asideLabel, aside, children }: Props) {
  const moi = seance.participants.find((participant) => participant.moi);
  return (
    <PageBody
      asideLabel={asideLabel}
      aside={
        <>
          {aside}
          <Section title="Secrétariat de séance">
            {seance.droits.nommer ? (
              <SecretaireForm espace={espace} seance={seance} secretaires={secretaires} />
            ) : (
              <p className="text-14">{seance.secretaire?.nom ?? "Personne n’est nommé."}</p>
            )}
          </Section>
        </>
      }
    >
      <Section title="Quand et où">
        <QuandEtOu seance={seance} zone={zone} />
      </Section>
      <Section
        title="Qui"
        action={
          seance.droits.excuser && moi ? (
            <ExcuseForm espace={espace} seanceId={seance.id} etat={moi.etat} />
          ) : undefined
        }
      >
        <Participants participants={seance.participants} exterieures={seance.exterieures} zone={zone} />
        {seance.droits.organiser && !isOuverte(seance.statut.code) ? (
          <AdressesGardees espace={espace} seance={seance} />
        ) : null}
      </Section>
      {children}
      <Section title="Ce qui s’est passé autour">
        <Trace seance={seance} zone={zone} />
      </Section>
    </PageBody>
  );
}
