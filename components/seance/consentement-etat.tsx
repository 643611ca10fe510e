import Link from "next/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { ETAT_CONSENTEMENT_LABELS } from "@/lib/consentement/labels";
import type { EtatConsentement } from "@/lib/consentement/rules";
import { REFUS_SEANCE } from "@/lib/seance/labels/refus";

const TONS = { ABSENT: "waiting", A_COMPLETER: "waiting", RETIRE: "danger", EN_VIGUEUR: "done" } as const;

type Props = {
  etat: EtatConsentement;
  /** The situation's page. */
  href: string;
  /** The reader keeps the consent: they are led to where it is recorded. */
  referent?: boolean;
};

/** Whether séances may be confirmed, and what to do when they may not. */
export function ConsentementEtat({ etat, href, referent }: Props) {
  return (
    <div className="flex flex-col gap-2">
      <StatusBadge tone={TONS[etat]}>{ETAT_CONSENTEMENT_LABELS[etat]}</StatusBadge>
      <p className="text-14 text-ink-soft">
        {etat === "EN_VIGUEUR"
          ? "L’accord couvre toutes les personnes réunies : les séances peuvent être confirmées."
          : REFUS_SEANCE[`CONSENTEMENT_${etat}`]}
      </p>
      {etat === "EN_VIGUEUR" ? null : (
        <Link href={referent ? `${href}/consentement` : href} className="link self-start py-2 text-14">
          {referent ? "Compléter l’accord" : "Voir la situation"}
        </Link>
      )}
    </div>
  );
}
