import type { Sort } from "@/components/ui/sortable-header";
import type { Cell } from "@/components/ui/table-rows";
import type { DemandeLigne } from "@/lib/demande/queries/liste";
import type { Tri, Vue } from "@/lib/demande/schema/liste";

/** What every list of demandes needs to write its dates and its addresses. */
export type Contexte = {
  espace: string;
  zone: string;
  now: Date;
  vue: Vue;
  tri: Tri;
  sens: "asc" | "desc";
};

/** The address of one page of a list, in its order. */
export function hrefOf({ espace, vue, tri, sens }: Omit<Contexte, "zone" | "now">, page = 1): string {
  const suite = page > 1 ? `&page=${page}` : "";
  return `/${espace}/demandes?vue=${vue}&tri=${tri}&sens=${sens}${suite}`;
}

/** The code people know, that of the situation, then the demande's own. A group has only the second. */
export const codeOf = ({ code, situationCode }: Pick<DemandeLigne, "code" | "situationCode">): Cell =>
  situationCode ? { lines: [situationCode, { soft: code }] } : code;

export const sortOf = (contexte: Contexte): Sort => ({
  key: contexte.tri,
  direction: contexte.sens,
  href: (tri, sens) => hrefOf({ ...contexte, tri: tri as Tri, sens }),
});

/** Where one comes from: one's demandes, or those one notes for others. */
export const retourOf = (espace: string, { mienne }: { mienne: boolean }) =>
  mienne
    ? { href: `/${espace}/demandes`, label: "Demandes" }
    : { href: `/${espace}/demandes/saisie`, label: "Noter une demande" };
