import { cx } from "./cx";

type Props = { path: string; className?: string };

/** A line drawing. Always beside a word, so always hidden from assistive technology. */
export function Drawing({ path, className }: Props) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={cx("icon", className ?? "size-5")}>
      <path d={path} />
    </svg>
  );
}
