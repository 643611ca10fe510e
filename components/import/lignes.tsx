import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Pagination } from "@/components/ui/pagination";
import { StatusBadge, type StatusTone } from "@/components/ui/status-badge";
import { ETAT_LIGNE_LABELS, formatChangement } from "@/lib/import/labels/import";
import type { Apercu, LigneApercu } from "@/lib/import/queries/apercu";
import type { EtatLigne } from "@/lib/import/rules/plan";

const TONES = {
  CREER: "active",
  MODIFIER: "waiting",
  INCHANGEE: "stopped",
  ECARTEE: "danger",
} as const satisfies Record<EtatLigne, StatusTone>;

const ETATS = Object.keys(TONES) as EtatLigne[];

type Props = { base: string; apercu: Apercu; etat: EtatLigne | null };

/** Line by line: what will be done, and what changes. */
export function Lignes({ base, apercu: { bilan, lignes, page, pages }, etat }: Props) {
  const href = (autre: EtatLigne | null, numero = 1) => {
    const params = new URLSearchParams({
      ...(autre ? { etat: autre } : {}),
      ...(numero > 1 ? { page: String(numero) } : {}),
    });
    return params.size > 0 ? `${base}/apercu?${params}` : `${base}/apercu`;
  };
  const presents = ETATS.filter((un) => bilan[un] > 0);
  return (
    <div className="flex flex-col gap-6">
      {presents.length > 1 ? (
        <nav aria-label="Lignes à montrer" className="border-b border-rule">
          <ul className="-mb-px flex flex-wrap gap-x-7">
            {[null, ...presents].map((un) => (
              <li key={un ?? "toutes"}>
                <Link
                  href={href(un)}
                  aria-current={un === etat ? "page" : undefined}
                  className="flex min-h-11 items-center gap-2 border-b-3 border-transparent px-1 text-ink-soft hover:text-ink aria-[current=page]:border-sea aria-[current=page]:font-semibold aria-[current=page]:text-ink"
                >
                  {un ? ETAT_LIGNE_LABELS[un] : "Toutes"}
                  <span className="font-normal text-ink-soft">
                    {un ? bilan[un] : ETATS.reduce((total, autre) => total + bilan[autre], 0)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <DataTable
        caption="Ce que fera chaque ligne du fichier"
        hiddenCaption
        rows={lignes}
        rowKey={({ numero }) => String(numero)}
        columns={[
          {
            key: "titre",
            header: "Nom",
            cell: ({ titre, numero }) => ({ lines: [titre || null, { soft: `Ligne ${numero}` }] }),
          },
          {
            key: "etat",
            header: "Ce qui sera fait",
            cell: (ligne) => (
              <StatusBadge tone={TONES[ligne.etat]}>{ETAT_LIGNE_LABELS[ligne.etat]}</StatusBadge>
            ),
          },
          { key: "detail", header: "Détail", cell: detailOf },
        ]}
      />
      <Pagination page={page} pages={pages} href={(numero) => href(etat, numero)} />
    </div>
  );
}

const detailOf = ({ changements, raisons }: LigneApercu) => ({
  lines: [...changements.map(formatChangement), ...raisons],
});
