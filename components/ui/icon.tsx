import { cx } from "./cx";
import { type IconName, iconPaths } from "./icon-paths";

type Props = { name: IconName; className?: string };

/** Always beside a word, so always hidden from assistive technology. Costs no JavaScript. */
export function Icon({ name, className }: Props) {
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
      <path d={iconPaths[name]} />
    </svg>
  );
}
