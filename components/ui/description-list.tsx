import { Fragment, type ReactNode } from "react";
import { cx } from "./cx";

type Props = {
  items: { term: ReactNode; value: ReactNode }[];
  /** In the margin there is no room for two columns. */
  stacked?: boolean;
};

/** Terms and what they hold. An empty value is said: « Non renseigné ». */
export function DescriptionList({ items, stacked }: Props) {
  return (
    <dl
      className={cx(
        "grid",
        stacked ? "gap-y-1" : "gap-y-1 sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-x-8 sm:gap-y-3",
      )}
    >
      {items.map(({ term, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is written in full at each render
        <Fragment key={index}>
          <dt className="text-14 leading-[1.625rem] text-ink-soft">{term}</dt>
          <dd className={cx("max-w-reading min-w-0", stacked ? "mb-3" : "max-sm:mb-3")}>
            {value ?? <span className="text-ink-soft">Non renseigné</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
