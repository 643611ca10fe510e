"use client";

import { useContext } from "react";
import { FormContext } from "@/components/ui/form-context";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Option } from "@/components/ui/select";

type Props = { name: string; label: string; help?: string; options: Option[]; defaultValue?: string };

/** Slots to choose from; a single one needs no question. When the one that was sent has just been taken, the free ones nearest to it join the list. */
export function CreneauxChoix({ name, label, help, options, defaultValue }: Props) {
  const { state } = useContext(FormContext);
  const libres = state.choices?.[name] ?? [];
  const pris = libres.length > 0 ? state.values?.[name] : undefined;
  const offerts = new Set(options.map(({ value }) => value));
  const ajoutes = libres.filter(({ value }) => !offerts.has(value));
  const [seul] = options;
  if (options.length === 1 && ajoutes.length === 0)
    return <input type="hidden" name={name} value={seul?.value} />;
  return (
    <RadioGroup
      name={name}
      label={label}
      help={help}
      defaultValue={defaultValue}
      options={[
        ...options.map((option) =>
          option.value !== "" && option.value === pris
            ? { ...option, help: "Vient d’être pris", disabled: true }
            : option,
        ),
        ...ajoutes.map((option) => ({ ...option, help: "Libre, au plus près" })),
      ]}
    />
  );
}
