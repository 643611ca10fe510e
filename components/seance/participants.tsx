import { StatusBadge } from "@/components/ui/status-badge";
import { formatFonction } from "@/lib/personne-exterieure/labels";
import {
  ETAT_PRESENCE_LABELS,
  ETAT_PRESENCE_TONS,
  MOTIF_CORRECTION_LABELS,
} from "@/lib/seance/labels/presence";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { formatJour, jourOf } from "@/lib/time";

type Props = Pick<SeanceDetail, "participants" | "exterieures"> & { zone: string };

/** Who is expected or was there, those without an account last. A corrected presence says what it was, why, and by whom. */
export function Participants({ participants, exterieures, zone }: Props) {
  return (
    <ul className="flex flex-col border-t border-rule">
      {participants.map(({ membreId, nom, structure, referent, moi, etat, corrections }) => (
        <li key={membreId} className="flex flex-col gap-1 border-b border-rule py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <p>
              <span className="font-semibold">{moi ? `${nom} (vous)` : nom}</span>
              <span className="text-ink-soft">
                {[referent ? "référent·e" : null, structure]
                  .filter(Boolean)
                  .map((mot) => `, ${mot}`)
                  .join("")}
              </span>
            </p>
            <StatusBadge tone={ETAT_PRESENCE_TONS[etat]}>{ETAT_PRESENCE_LABELS[etat]}</StatusBadge>
          </div>
          {corrections.map(({ ancien, motif, par, le }) => (
            <p key={le.getTime()} className="text-14 text-ink-soft">
              Noté auparavant « {ETAT_PRESENCE_LABELS[ancien]} », corrigé le {formatJour(jourOf(le, zone))}{" "}
              par {par} : {MOTIF_CORRECTION_LABELS[motif].toLowerCase()}.
            </p>
          ))}
        </li>
      ))}
      {exterieures.map(({ id, prenom, nom, etat, ...personne }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-3"
        >
          <p>
            <span className="font-semibold">
              {prenom} {nom}
            </span>
            <span className="text-ink-soft">, {formatFonction(personne)}, personne extérieure</span>
          </p>
          <StatusBadge tone={ETAT_PRESENCE_TONS[etat]}>{ETAT_PRESENCE_LABELS[etat]}</StatusBadge>
        </li>
      ))}
    </ul>
  );
}
