import type { ReactNode } from "react";
import type { MembreLigne } from "@/lib/groupe/queries/membres";

type Props = {
  membre: Pick<MembreLigne, "nom" | "profession" | "structure">;
  /** Since when, why. */
  detail?: ReactNode;
  children?: ReactNode;
};

/** Someone of a group: who they are, then what may be done. */
export function Membre({ membre: { nom, profession, structure }, detail, children }: Props) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3">
      <div className="flex min-w-0 flex-1 basis-56 flex-col">
        <span className="font-semibold">{nom}</span>
        <span className="text-ink-soft">{[profession, structure].filter(Boolean).join(", ")}</span>
        {detail ? <span className="text-14 text-ink-soft">{detail}</span> : null}
      </div>
      {children}
    </li>
  );
}
