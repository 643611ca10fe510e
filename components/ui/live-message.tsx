import type { ReactNode } from "react";
import { Sign } from "./sign";

/** Always in the page, so that what appears in it is read out: « Enregistré à 14 h 32 ». */
export function LiveMessage({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="flex items-center gap-2 font-semibold text-moss empty:hidden">
      {children ? (
        <>
          <Sign name="coche" />
          {children}
        </>
      ) : null}
    </p>
  );
}
