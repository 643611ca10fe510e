import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { formatEnsuite, formatReponse } from "@/lib/demande/labels/suite";
import type { DemandeFiche } from "@/lib/demande/queries/demande";

type Props = { espace: string; zone: string; demande: DemandeFiche };

const TONS = {
  COMPLEMENT: "waiting",
  ACCEPTEE: "success",
  ORIENTEE: "info",
  REFUSEE: "info",
} as const;

/** What the service answered, why, in its own words, and what happens next. */
export function DecisionReponse({ espace, zone, demande }: Props) {
  const { statut, motif, reponse, orienteeVers, mienne, situationId, groupeId } = demande;
  const phrase = formatReponse(demande, zone);
  if (!phrase || !(statut in TONS)) return null;
  const mot = statut === "COMPLEMENT" ? reponse.complement : reponse.decision;
  return (
    <Notice tone={TONS[statut as keyof typeof TONS]} title={phrase}>
      {motif ? <p>{motif}.</p> : null}
      {mot ? <p className="font-serif text-18 whitespace-pre-line italic">{mot}</p> : null}
      {orienteeVers ? (
        <p>
          Vers <strong>{orienteeVers.nom}</strong>
          {orienteeVers.telephone ? `, ${orienteeVers.telephone}` : ""}.
        </p>
      ) : null}
      {mienne ? <p className="text-ink-soft">{formatEnsuite(demande)}</p> : null}
      {statut === "ACCEPTEE" && situationId ? (
        <p>
          <LinkButton href={`/${espace}/situations/${situationId}`}>Ouvrir la situation</LinkButton>
        </p>
      ) : null}
      {statut === "ACCEPTEE" && groupeId ? (
        <p>
          <LinkButton href={`/${espace}/groupes/${groupeId}`}>Ouvrir le groupe</LinkButton>
        </p>
      ) : null}
    </Notice>
  );
}
