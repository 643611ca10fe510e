import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { PistesSeance } from "@/lib/piste/queries";
import { DecisionForm } from "./decision-form";
import { PisteForm } from "./piste-form";
import { PistesListe } from "./pistes-liste";

type Props = {
  espace: string;
  seanceId: string;
  pistes: PistesSeance;
  /** Where the minutes are read, and their ideas kept, once they are validated. */
  compteRendu: string | null;
};

/** What came out of a séance, what the référent·e makes of it, and one more. */
export function Pistes({ espace, seanceId, pistes, compteRendu }: Props) {
  const { lignes, ajoutable, lieuxPermis } = pistes;
  if (lignes.length === 0 && !ajoutable) return null;
  return (
    <Section
      id="pistes"
      title="Pistes"
      lead="Des hypothèses de travail : la référente ou le référent les juge utiles ou non."
    >
      {lignes.length > 0 ? (
        <PistesListe
          pistes={lignes}
          action={(piste) => (piste.decidable ? <DecisionForm espace={espace} piste={piste} /> : null)}
        />
      ) : (
        <p className="text-ink-soft">Aucune piste n’est encore notée.</p>
      )}
      {ajoutable && compteRendu ? (
        <Link href={`${compteRendu}#pistes-a-garder`} className="link self-start py-2">
          Garder celles du compte rendu
        </Link>
      ) : null}
      {ajoutable ? <PisteForm espace={espace} seanceId={seanceId} lieuxPermis={lieuxPermis} /> : null}
    </Section>
  );
}
