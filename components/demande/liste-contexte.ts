import type { Sort } from "@/components/ui/sortable-header";
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

export const sortOf = (contexte: Contexte): Sort => ({
  key: contexte.tri,
  direction: contexte.sens,
  href: (tri, sens) => hrefOf({ ...contexte, tri: tri as Tri, sens }),
});
