import type { ReactNode } from "react";
import { ExcuseForm } from "@/components/seance/excuse-form";
import { Participants } from "@/components/seance/participants";
import { QuandEtOu } from "@/components/seance/quand-et-ou";
import { SecretaireForm } from "@/components/seance/secretaire-form";
import { Trace } from "@/components/seance/trace";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import type { SeanceDetail } from "@/lib/seance/queries/get";

type Props = {
  espace: string;
  zone: string;
  seance: SeanceDetail;
  secretaires: { id: string; nom: string }[];
  consentement: ReactNode;
  /** What other concepts say of the séance: its minutes, then its pistes. */
  children?: ReactNode;
  /** The two duties towards the person (000:69), and recording them. */
  devoirs: ReactNode;
};

/** One séance: when, where, who; what was written of it; its duties and its history. */
export function SeanceView({ espace, zone, seance, secretaires, consentement, children, devoirs }: Props) {
  const moi = seance.participants.find((participant) => participant.moi);
  return (
    <PageBody
      asideLabel="Accord, devoirs et secrétariat"
      aside={
        <>
          <Section title="Accord de la personne">{consentement}</Section>
          <Section title="Envers la personne" id="devoirs">
            {devoirs}
          </Section>
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
        <Participants participants={seance.participants} zone={zone} />
      </Section>
      {children}
      <Section title="Ce qui s’est passé autour">
        <Trace seance={seance} zone={zone} />
      </Section>
    </PageBody>
  );
}
