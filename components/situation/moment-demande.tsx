import Link from "next/link";
import { TimelineEntry } from "@/components/ui/timeline";
import type { DemandePartie } from "@/lib/situation/queries/parties";
import { formatJourLong, type Jour } from "@/lib/time";

type Props = {
  le: Jour;
  espace: string;
  demande: DemandePartie;
  decision: boolean;
  intervenant: string | null;
};

const DECISIONS = {
  ACCEPTEE: "La demande est acceptée",
  ORIENTEE: "La demande est orientée vers une autre structure",
  REFUSEE: "La demande reste sans suite",
} as const;

/** How it began: who asked, the question in their own words, and the answer. */
export function MomentDemande({ le, espace, demande, decision, intervenant }: Props) {
  const { id, code, auteur, question, statut } = demande;
  const lien = (
    <p>
      <Link className="link" href={`/${espace}/demandes/${id}`}>
        {question ? "Lire la demande" : "Voir la demande"} {code}
      </Link>
    </p>
  );
  if (decision)
    return (
      <TimelineEntry date={formatJourLong(le)} title={DECISIONS[statut as keyof typeof DECISIONS]}>
        {statut === "ACCEPTEE" && intervenant ? <p>Le travail est confié à {intervenant}.</p> : lien}
      </TimelineEntry>
    );
  return (
    <TimelineEntry date={formatJourLong(le)} title={`${auteur} dépose une demande`}>
      {question ? (
        <blockquote className="font-serif text-18 whitespace-pre-line italic">{question}</blockquote>
      ) : null}
      {lien}
    </TimelineEntry>
  );
}
