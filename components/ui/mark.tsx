import { cx } from "./cx";

/** Recul's mark: two arcs drawing back from a point. Always beside the name or a sentence. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      fill="none"
      strokeLinecap="round"
      className={cx("shrink-0", className ?? "size-7")}
      aria-hidden="true"
    >
      <circle cx="9" cy="22.5" r="3.2" className="fill-ochre" />
      <path d="M13.83 28.69A9 9 0 1 0 2.81 17.67" strokeWidth="3" className="stroke-sea" />
      <path d="M22.5 28.62A14 14 0 1 0 3.38 9.5" strokeWidth="1.9" className="stroke-sea" />
    </svg>
  );
}
