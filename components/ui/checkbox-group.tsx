"use client";

import { Choice } from "./choice";
import { cx } from "./cx";
import type { FieldText } from "./field";
import { isTicked, useField } from "./form-context";
import { Question } from "./question";
import type { Option } from "./select";

type Props = FieldText & {
  name: string;
  options: Option[];
  defaultValue?: string[];
  error?: string;
  /** Long lists take two columns where there is room. */
  columns?: 1 | 2;
};

/** Several answers to one question; all are sent under the same name. */
export function CheckboxGroup(props: Props) {
  const { name, label, help, optional, error, options, defaultValue, columns = 1 } = props;
  const field = useField({ name, help, error });
  return (
    <Question id={field.id} legend={label} help={help} optional={optional} error={field.error}>
      <div className={cx("-mx-3 grid gap-0.5", columns === 2 && "sm:grid-cols-2")}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={name}
            id={index === 0 ? field.id : undefined}
            value={option.value}
            label={option.label}
            help={option.help}
            disabled={option.disabled}
            defaultChecked={isTicked(field.typed, defaultValue, option.value)}
          />
        ))}
      </div>
    </Question>
  );
}
