import { PistesAGarder } from "@/components/piste/pistes-a-garder";
import type { CompteRenduFiche } from "@/lib/compte-rendu/queries/compte-rendu";
import { LectureCadre } from "./lecture-cadre";
import { TexteCompteRendu } from "./texte";

type Props = { espace: string; base: string; zone: string; fiche: CompteRenduFiche };

/** The minutes of a séance on one situation, to be read. */
export function Lecture({ espace, base, zone, fiche }: Props) {
  const { id, lu, aGarder } = fiche;
  return (
    <LectureCadre {...{ base, zone, fiche }}>
      {lu ? <TexteCompteRendu ecrit={lu} /> : null}
      {aGarder.length > 0 ? <PistesAGarder espace={espace} seanceId={id} lignes={aGarder} /> : null}
    </LectureCadre>
  );
}
