"use client";

import { Choice } from "./choice";
import type { FieldText } from "./field";
import { single, useField } from "./form-context";
import { Question } from "./question";
import type { Option } from "./select";

type Props = FieldText & { name: string; options: Option[]; defaultValue?: string; error?: string };

/** One answer among a few, all of them in sight. The summary of errors leads to the first. */
export function RadioGroup({ name, label, help, optional, error, options, defaultValue }: Props) {
  const field = useField({ name, help, error });
  const initial = single(field.typed) ?? defaultValue;
  return (
    <Question id={field.id} legend={label} help={help} optional={optional} error={field.error}>
      <div className="-mx-3 flex flex-col gap-0.5">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            name={name}
            id={index === 0 ? field.id : undefined}
            value={option.value}
            label={option.label}
            help={option.help}
            disabled={option.disabled}
            defaultChecked={initial === option.value}
          />
        ))}
      </div>
    </Question>
  );
}
