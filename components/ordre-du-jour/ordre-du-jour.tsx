import Link from "next/link";
import { AddSituationForm } from "@/components/ordre-du-jour/add-situation-form";
import { Examens } from "@/components/ordre-du-jour/examens";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { formatTotal, SITUATION_RETIREE, SORTE_PARTIE_LABELS } from "@/lib/ordre-du-jour/labels";
import type { ExamenLigne, OrdreDuJour as Ordre, PartieLigne } from "@/lib/ordre-du-jour/queries";
import { totalOf } from "@/lib/ordre-du-jour/rules";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { formatDuree } from "@/lib/time";

type Props = {
  espace: string;
  seance: SeanceDetail;
  ordre: Ordre;
  /** The page begins with the way to write it. */
  enTete: boolean;
};

/** What the group does of its séance, in order, and the situations it works on. */
export function OrdreDuJour({ espace, seance, ordre, enTete }: Props) {
  const { parties, examens, aPlacer, modifiable } = ordre;
  const base = `/${espace}/seances/${seance.id}`;
  const parId = new Map(examens.map((examen) => [examen.situationId, examen]));
  return (
    <Section
      id="ordre-du-jour"
      title="Ordre du jour"
      lead={parties.length > 0 ? formatTotal(totalOf(parties, seance.prevu)) : undefined}
      action={
        modifiable && !enTete ? (
          <LinkButton href={`${base}/ordre-du-jour`}>
            {parties.length > 0 ? "Modifier l’ordre du jour" : "Préparer l’ordre du jour"}
          </LinkButton>
        ) : undefined
      }
    >
      {parties.length === 0 ? (
        <p className="text-ink-soft">Rien n’est encore à l’ordre du jour.</p>
      ) : (
        <ol className="flex flex-col border-t border-rule">
          {parties.map((partie) => (
            <li
              key={partie.id}
              className="flex items-baseline justify-between gap-x-6 border-b border-rule py-3"
            >
              <Partie espace={espace} partie={partie} examen={parId.get(partie.situationId ?? "")} />
              <span className="shrink-0 text-ink-soft tabular-nums">{formatDuree(partie.minutes)}</span>
            </li>
          ))}
        </ol>
      )}
      <Examens espace={espace} examens={examens} seanceId={seance.id} />
      {aPlacer.length > 0 ? (
        <AddSituationForm espace={espace} seanceId={seance.id} situations={aPlacer} />
      ) : null}
    </Section>
  );
}

type PartieProps = { espace: string; partie: PartieLigne; examen: ExamenLigne | undefined };

function Partie({ espace, partie, examen }: PartieProps) {
  if (partie.sorte !== "SITUATION")
    return (
      <p>
        <span className="font-semibold">{SORTE_PARTIE_LABELS[partie.sorte]}</span>
        {partie.theme ? <span className="text-ink-soft"> : {partie.theme.libelle}</span> : null}
      </p>
    );
  if (!examen?.code || examen.etat === "RETIREE") return <p className="text-ink-soft">{SITUATION_RETIREE}</p>;
  return (
    <p>
      <span className="font-semibold">
        Situation{" "}
        {examen.ouvrable ? (
          <Link href={`/${espace}/situations/${examen.situationId}`} className="link">
            {examen.code}
          </Link>
        ) : (
          examen.code
        )}
      </span>
      {examen.etat === "NON_TRAVAILLEE" ? (
        <span className="text-ink-soft">, n’a pas été travaillée</span>
      ) : null}
    </p>
  );
}
