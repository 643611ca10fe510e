// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the table is laid out in blocks, and some
// browsers then forget that it is a table unless it is said
import Link from "next/link";
import { cx } from "./cx";
import { Icon } from "./icon";

export type Sort = {
  key: string;
  direction: "asc" | "desc";
  /** The address of the same page, sorted so. */
  href: (key: string, direction: "asc" | "desc") => string;
};

type Props = {
  column: { key: string; header: string; numeric?: boolean; sortable?: boolean };
  sort?: Sort;
  sticky?: boolean;
};

/** A column's title; sorting is a link, so the order has an address and needs no JavaScript. */
export function SortableHeader({ column, sort, sticky }: Props) {
  const sorted = sort?.key === column.key ? sort.direction : undefined;
  const next = sorted === "asc" ? "desc" : "asc";
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sorted ? (sorted === "asc" ? "ascending" : "descending") : undefined}
      className={cx(
        "border-b border-edge bg-paper text-14 font-semibold",
        sticky && "sticky top-(--topline) z-10",
        column.numeric ? "text-right" : "text-left",
      )}
    >
      {sort && column.sortable ? (
        <Link
          href={sort.href(column.key, next)}
          scroll={false}
          className="inline-flex min-h-11 items-center gap-1 hover:text-sea"
        >
          {column.header}
          <Icon
            name={sorted === "asc" ? "haut" : sorted === "desc" ? "bas" : "trier"}
            className={cx("no-print size-4", sorted ? "text-sea" : "text-ink-soft")}
          />
        </Link>
      ) : (
        column.header
      )}
    </th>
  );
}
