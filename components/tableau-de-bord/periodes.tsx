import Link from "next/link";
import { cx } from "@/components/ui/cx";
import { PERIODE_LABELS } from "@/lib/tableau-de-bord/labels";
import { PERIODE_CODES, type Periode } from "@/lib/tableau-de-bord/rules";

type Props = { chemin: string; annee: number; periode: Periode };

/** The parts of the year one may compare. Not fetched ahead: each reading is in the journal. */
export function Periodes({ chemin, annee, periode }: Props) {
  return (
    <nav aria-label="Période" className="no-print flex flex-wrap gap-x-5">
      {PERIODE_CODES.map((code) => (
        <Link
          key={code}
          href={`${chemin}?annee=${annee}&periode=${code}`}
          prefetch={false}
          scroll={false}
          aria-current={code === periode ? "true" : undefined}
          className={cx(
            "inline-flex min-h-11 items-center border-b-2",
            code === periode
              ? "border-sea font-semibold text-ink"
              : "border-transparent text-ink-soft hover:border-edge hover:text-ink",
          )}
        >
          {PERIODE_LABELS[code]}
        </Link>
      ))}
    </nav>
  );
}
