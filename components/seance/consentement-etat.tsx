import Link from "next/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { ETAT_CONSENTEMENT_LABELS, ETAT_CONSENTEMENT_TONS } from "@/lib/consentement/labels/etat";
import type { EtatConsentement, NonCouvert } from "@/lib/consentement/rules/etat";
import { formatConsentement, LIENS_CONSENTEMENT } from "@/lib/seance/labels/consentement";

type Props = {
  etat: EtatConsentement;
  nonCouverts: readonly NonCouvert[];
  /** Who keeps the agreement. */
  referent: string;
  /** Who reads: what they can do about it differs. */
  lecteur: Exclude<keyof typeof LIENS_CONSENTEMENT, "RETIRE">;
  /** The situation's page. */
  href: string;
};

/** Whether séances may be confirmed, and who does what when they may not. */
export function ConsentementEtat({ etat, nonCouverts, referent, lecteur, href }: Props) {
  const mien = lecteur === "REFERENT";
  const { chemin, label } = LIENS_CONSENTEMENT[mien && etat === "RETIRE" ? "RETIRE" : lecteur];
  return (
    <div className="flex flex-col gap-2">
      <StatusBadge tone={ETAT_CONSENTEMENT_TONS[etat]}>{ETAT_CONSENTEMENT_LABELS[etat]}</StatusBadge>
      <p className="text-14 text-ink-soft">{formatConsentement(etat, { nonCouverts, referent, mien })}</p>
      {etat === "EN_VIGUEUR" ? null : (
        <Link href={`${href}${chemin}`} className="link self-start py-2 text-14">
          {label}
        </Link>
      )}
    </div>
  );
}
