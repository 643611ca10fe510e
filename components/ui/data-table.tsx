// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the table is laid out in blocks, and some
// browsers then forget that it is a table unless it is said
import type { ReactNode } from "react";
import { cx } from "./cx";
import { type Sort, SortableHeader } from "./sortable-header";
import { type Cell, TableRows } from "./table-rows";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => Cell;
  /** Numbers: right-aligned, in tabular figures. */
  numeric?: boolean;
  sortable?: boolean;
};

type Props<Row> = {
  caption: ReactNode;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Makes the whole row one link, carried by its first cell. */
  rowHref?: (row: Row) => string;
  sort?: Sort;
  /** Where there is no room: `stack` turns rows into blocks, `scroll` keeps columns to compare. */
  narrow?: "stack" | "scroll";
  hiddenCaption?: boolean;
  empty?: ReactNode;
};

/** The room a table asks for, by its columns: words take twice the place of figures. */
function roomOf(columns: readonly { numeric?: boolean }[]): string {
  const weight = columns.reduce((sum, { numeric }) => sum + (numeric ? 1 : 2), 0);
  if (weight <= 6) return "@container/table-s";
  return weight <= 10 ? "@container/table-m" : "@container/table-l";
}

/** For things one compares; otherwise a List. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, rowHref, sort, narrow = "stack", hiddenCaption, empty } = props;
  if (rows.length === 0 && empty) return empty;
  const stack = narrow === "stack";
  const table = (
    <table role="table" className={cx("data-table w-full border-collapse", stack && "stacks")}>
      <caption className={hiddenCaption ? "sr-only" : "pb-3 text-left text-14 text-ink-soft"}>
        {caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <SortableHeader key={column.key} column={column} sort={sort} sticky={stack} />
          ))}
        </tr>
      </thead>
      <TableRows
        columns={columns.map(({ key, header, numeric }) => ({ key, header, numeric }))}
        rows={rows.map((row) => ({
          key: rowKey(row),
          href: rowHref?.(row),
          cells: Object.fromEntries(columns.map(({ key, cell }) => [key, cell(row)])),
        }))}
      />
    </table>
  );
  if (stack) return <div className={roomOf(columns)}>{table}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section tabIndex={0} aria-label="Tableau à faire défiler" className="overflow-x-auto">
      {table}
    </section>
  );
}
