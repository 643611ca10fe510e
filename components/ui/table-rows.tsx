// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the table is laid out in blocks, and some
// browsers then forget that it is a table unless it is said
"use client";

import type { ReactNode } from "react";
import { cx } from "./cx";
import { useFollowedLinks } from "./use-followed-links";

type Line = string | { soft: string } | null;

/** A text, one text under the other, the quiet ones `soft`; or, where words are not enough, an element. */
export type Cell = ReactNode | { lines: Line[] };
export type TableRow = { key: string; href?: string; cells: Record<string, Cell> };

type Props = { columns: { key: string; header: string; numeric?: boolean }[]; rows: TableRow[] };

/**
 * The rows of a DataTable. They come as data, and the markup of a row is written once, here: a page of fifty rows sends
 * what its cells say, not fifty times how a cell is made.
 */
export function TableRows({ columns, rows }: Props) {
  const follow = useFollowedLinks();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser makes a click of Enter on a link
    <tbody role="rowgroup" onClick={follow}>
      {rows.map(({ key, href, cells }) => (
        <tr key={key} role="row" className={cx(href && "relative hover:bg-sand")}>
          {columns.map((column, index) => (
            <td
              key={column.key}
              role="cell"
              data-label={column.header}
              className={column.numeric ? "text-right" : undefined}
            >
              {href && index === 0 ? (
                <a href={href} className="font-semibold after:absolute after:inset-0">
                  {contentOf(cells[column.key])}
                </a>
              ) : (
                contentOf(cells[column.key])
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function contentOf(cell: Cell): ReactNode {
  if (typeof cell !== "object" || cell === null || !("lines" in cell)) return cell;
  const lines = cell.lines.filter((line) => line !== null);
  return (
    <span className="flex flex-col">
      {lines.map((line, index) =>
        typeof line === "string" ? (
          <span key={line}>{line}</span>
        ) : (
          <span key={line.soft} className={cx("font-normal text-ink-soft", index > 0 && "text-14")}>
            {line.soft}
          </span>
        ),
      )}
    </span>
  );
}
