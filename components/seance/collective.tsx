import { Resume } from "@/components/compte-rendu/resume";
import { Devoirs } from "@/components/ordre-du-jour/devoirs";
import { OrdreDuJour } from "@/components/ordre-du-jour/ordre-du-jour";
import { SeanceView } from "@/components/seance/seance-view";
import { Section } from "@/components/ui/section";
import type { SeancePage } from "@/lib/seance/queries/page";
import type { Jour } from "@/lib/time";

type Props = { espace: string; zone: string; page: SeancePage; aujourdhui: Jour };

/** A séance of a group: its agenda, and beside it the duties of whoever brought a situation. */
export function Collective({ espace, zone, page, aujourdhui }: Props) {
  const { seance, secretaires, ordre, minutes, pointage } = page;
  const miennes = ordre?.examens.filter(({ mienne, etat }) => mienne && etat !== "NON_TRAVAILLEE") ?? [];
  return (
    <SeanceView
      espace={espace}
      zone={zone}
      seance={seance}
      secretaires={secretaires}
      asideLabel={miennes.length > 0 ? "Devoirs et secrétariat" : "Secrétariat de séance"}
      aside={
        miennes.length > 0 ? (
          <Section title="Envers la personne" id="devoirs">
            <div className="flex flex-col gap-8">
              {miennes.map((examen) => (
                <Devoirs
                  key={examen.situationId}
                  {...{ espace, zone, seance, examen, aujourdhui }}
                  valide={(minutes?.validees.length ?? 0) > 0}
                />
              ))}
            </div>
          </Section>
        ) : null
      }
    >
      {ordre ? (
        <OrdreDuJour
          {...{ espace, seance, ordre }}
          enTete={seance.statut.code === "CONFIRMEE" && pointage?.moment === "AVANT"}
        />
      ) : null}
      {minutes ? <Resume espace={espace} seanceId={seance.id} zone={zone} resume={minutes} /> : null}
    </SeanceView>
  );
}
