import Link from "next/link";
import type { ImportFiche } from "@/lib/import/queries/import";

type Props = { base: string; fiche: ImportFiche };

/** The sheets of a workbook, to choose the one to import. Absent when there is one. */
export function Feuilles({ base, fiche: { feuilles, feuille } }: Props) {
  if (feuilles.length < 2) return null;
  return (
    <nav aria-label="Feuilles du classeur" className="border-b border-rule">
      <ul className="-mb-px flex flex-wrap gap-x-7">
        {feuilles.map(({ nom, lignes }, rang) => (
          <li key={nom}>
            <Link
              href={`${base}?feuille=${rang}`}
              aria-current={rang === feuille ? "page" : undefined}
              className="flex min-h-11 items-center border-b-3 border-transparent px-1 text-ink-soft hover:text-ink aria-[current=page]:border-sea aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {nom || `Feuille ${rang + 1}`}
              <span className="pl-2 font-normal text-ink-soft">{lignes}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
