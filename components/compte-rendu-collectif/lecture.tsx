import { LectureCadre } from "@/components/compte-rendu/lecture-cadre";
import { DecisionForm } from "@/components/piste/decision-form";
import { PistesAGarder } from "@/components/piste/pistes-a-garder";
import type { CompteRenduCollectifFiche } from "@/lib/compte-rendu-collectif/queries/fiche";
import { TexteCollectif } from "./texte";

type Props = { espace: string; base: string; zone: string; fiche: CompteRenduCollectifFiche };

/** The minutes of a group's séance, to be read: of each situation, what the reader may read and keep. */
export function LectureCollective({ espace, base, zone, fiche }: Props) {
  const { id: seanceId, lu, aGarder, travaillees } = fiche;
  return (
    <LectureCadre
      {...{ base, zone, fiche }}
      decision={(piste) => (piste.decidable ? <DecisionForm espace={espace} piste={piste} /> : null)}
    >
      {lu ? <TexteCollectif seance={fiche} ecrit={lu} /> : null}
      {travaillees.map(({ situationId: id, code }) => {
        const lignes = aGarder[id] ?? [];
        return lignes.length > 0 ? (
          <PistesAGarder key={id} {...{ espace, seanceId, situation: { id, code }, lignes }} />
        ) : null;
      })}
    </LectureCadre>
  );
}
