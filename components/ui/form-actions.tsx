import type { ReactNode } from "react";

type Props = { children: ReactNode; aside?: ReactNode };

/**
 * The foot of a long form: the next step, and « Enregistré à 14 h 32 » beside it. Always in sight;
 * on a phone, where there is little to see, only the second stays.
 */
export function FormActions({ children, aside }: Props) {
  return (
    <div className="no-print z-10 items-center justify-between gap-4 border-t border-rule bg-paper py-3 max-sm:contents sm:sticky sm:bottom-(--bottombar) sm:flex short:static lg:bottom-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{children}</div>
      {aside ? (
        <div className="bg-paper max-sm:sticky short:static max-sm:bottom-(--bottombar) max-sm:py-1.5">
          {aside}
        </div>
      ) : null}
    </div>
  );
}
