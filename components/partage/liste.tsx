import { StatusBadge, type StatusTone } from "@/components/ui/status-badge";
import { ETAT_LABELS, formatDuree, formatOuvertures } from "@/lib/partage/labels";
import type { PartagesDuBilan, PartageVu } from "@/lib/partage/queries/liste";
import type { EtatPartage } from "@/lib/partage/rules/duree";
import { LienForms } from "./lien-forms";

type Props = {
  espace: string;
  zone: string;
  partages: readonly PartageVu[];
  echeances: PartagesDuBilan["echeances"];
};

const TONS = {
  OUVERT: "done",
  ENVOYE: "waiting",
  EXPIRE: "neutral",
  RETIRE: "stopped",
} as const satisfies Record<EtatPartage, StatusTone>;

/** Who it was sent to, what they did with it, and what can be done of each link. */
export function ListePartages({ espace, zone, partages, echeances }: Props) {
  return (
    <ul className="flex flex-col border-t border-rule" aria-label="Personnes à qui ce bilan a été envoyé">
      {partages.map((partage) => {
        const { id, nom, adresse, etat, refuse } = partage;
        return (
          <li key={id} className="flex flex-col gap-1 border-b border-rule py-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <span className="flex min-w-0 flex-wrap gap-x-3">
                <span className="min-w-0 break-words font-semibold">{nom ?? "Nom et adresse oubliés"}</span>
                {adresse && adresse !== nom ? (
                  <span className="min-w-0 break-words text-ink-soft">{adresse}</span>
                ) : null}
              </span>
              <StatusBadge tone={TONS[etat]}>{ETAT_LABELS[etat]}</StatusBadge>
            </p>
            <p className="max-w-reading text-ink-soft">
              {formatDuree(partage, zone)} {formatOuvertures(partage, zone)}
            </p>
            {refuse ? (
              <p className="max-w-reading font-semibold text-brick">
                Le courriel a été refusé : l’adresse est sans doute à corriger. Retirez ce lien, puis
                envoyez-en un autre.
              </p>
            ) : null}
            {etat !== "RETIRE" && nom && adresse ? (
              <LienForms espace={espace} partage={partage} nom={nom} zone={zone} echeances={echeances} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
