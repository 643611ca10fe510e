import Link from "next/link";
import { cx } from "@/components/ui/cx";

type Props = { chemin: string; annees: number[]; annee: number };

/** The years that have figures. Not fetched ahead: each reading is in the journal. */
export function Annees({ chemin, annees, annee }: Props) {
  return (
    <nav aria-label="Année" className="flex flex-wrap gap-x-1">
      {annees.map((autre) => (
        <Link
          key={autre}
          href={`${chemin}?annee=${autre}`}
          prefetch={false}
          aria-current={autre === annee ? "page" : undefined}
          className={cx(
            "inline-flex min-h-11 items-center border-b-2 px-3 tabular-nums",
            autre === annee
              ? "border-sea font-semibold text-ink"
              : "border-transparent text-ink-soft hover:border-edge hover:text-ink",
          )}
        >
          {autre}
        </Link>
      ))}
    </nav>
  );
}
