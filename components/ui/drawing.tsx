import { cx } from "./cx";

type Props = { path: string; className?: string };

/** A line drawing. Always beside a word, so always hidden from assistive technology. */
export function Drawing({ path, className }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={cx("shrink-0", className ?? "size-5")}
    >
      <path d={path} />
    </svg>
  );
}
