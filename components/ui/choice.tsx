"use client";

import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "children"> & { label: ReactNode; help?: ReactNode };

/** One line to tick: the whole line is the target, at least 44 px high. */
export function Choice({ label, help, ...rest }: Props) {
  return (
    <label className="flex min-h-11 items-start gap-3 rounded-md px-3 py-2.5 hover:bg-sand has-checked:bg-sea-wash has-disabled:text-ink-soft">
      <input {...rest} className="mt-[3px] size-5 shrink-0" />
      <span className="flex flex-col">
        <span>{label}</span>
        {help ? <span className="text-14 text-ink-soft">{help}</span> : null}
      </span>
    </label>
  );
}
