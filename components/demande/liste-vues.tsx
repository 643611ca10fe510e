import Link from "next/link";
import { VUE_LABELS } from "@/lib/demande/labels/decision";
import type { Vue } from "@/lib/demande/schema/liste";

type Props = { espace: string; vues: Vue[]; vue: Vue };

const look =
  "flex min-h-11 items-center border-b-3 border-transparent px-1 text-ink-soft hover:text-ink aria-[current=page]:border-sea aria-[current=page]:font-semibold aria-[current=page]:text-ink";

/** From one of the person's lists to another. Absent when their roles open only one. */
export function ListeVues({ espace, vues, vue }: Props) {
  if (vues.length < 2) return null;
  return (
    <nav aria-label="Listes de demandes" className="no-print mb-8 border-b border-rule">
      <ul className="-mb-px flex flex-wrap gap-x-7">
        {vues.map((autre) => (
          <li key={autre}>
            <Link
              href={`/${espace}/demandes?vue=${autre}`}
              aria-current={autre === vue ? "page" : undefined}
              className={look}
            >
              {VUE_LABELS[autre]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
