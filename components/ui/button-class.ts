import { cx } from "./cx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const base =
  "inline-flex min-h-11 w-fit items-center justify-center gap-2 rounded-md text-center font-semibold transition-colors disabled:opacity-60 aria-disabled:opacity-60";

const variants = {
  primary: "border border-sea bg-sea px-5 py-2 text-on-sea hover:border-sea-deep hover:bg-sea-deep",
  secondary: "border border-edge bg-transparent px-5 py-2 text-ink hover:border-ink hover:bg-sand",
  quiet:
    "-mx-1 px-1 py-2 text-sea underline decoration-1 underline-offset-4 hover:text-sea-deep hover:decoration-2",
  danger: "border border-brick bg-transparent px-5 py-2 text-brick hover:bg-brick-wash",
} as const satisfies Record<ButtonVariant, string>;

/** The look shared by what does (button) and what goes (link). One `primary` a page. */
export function buttonClass(variant: ButtonVariant = "secondary", className?: string): string {
  return cx(base, variants[variant], className);
}
