import { chartDashes, chartFills, chartStrokes } from "./chart-patterns";

type Props = { id: string; series: string[]; kind: "fill" | "line"; secret?: boolean };

/** Which colour, pattern or dash is which. */
export function Legend({ id, series, kind, secret }: Props) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-14">
      {series.map((name, index) => (
        <li key={name} className="flex items-center gap-2">
          <svg width="22" height="12" aria-hidden="true">
            {kind === "fill" ? (
              <>
                <rect width="22" height="12" className={chartFills[index % 6]} />
                <rect
                  width="22"
                  height="12"
                  fill={`url(#${id}-${index % 6})`}
                  className="hidden print:block"
                />
              </>
            ) : (
              <path
                d="M0 6H22"
                strokeWidth="2.5"
                strokeDasharray={chartDashes[index % 6]}
                className={chartStrokes[index % 6]}
              />
            )}
          </svg>
          {name}
        </li>
      ))}
      {secret ? (
        <li className="flex items-center gap-2">
          <svg width="22" height="12" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="21"
              height="11"
              fill={`url(#${id}-secret)`}
              className="stroke-edge"
            />
          </svg>
          secret statistique
        </li>
      ) : null}
    </ul>
  );
}
