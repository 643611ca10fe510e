import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { TextInput } from "@/components/ui/text-input";

type Props = { code: string; children?: ReactNode };

/** Which situation or group is written about, by its code or a part of it, beside what else is chosen; the address says it too. */
export function CodeFiltre({ code, children }: Props) {
  return (
    <form className="no-print flex flex-wrap items-end gap-x-5 gap-y-4">
      {children}
      <TextInput
        name="code"
        label="Référence"
        type="search"
        autoComplete="off"
        maxLength={20}
        defaultValue={code}
        className="sm:w-48"
      />
      <button type="submit" className={buttonClass("secondary")}>
        Afficher
      </button>
    </form>
  );
}
