"use client";

import { Choice } from "@/components/ui/choice";
import { isTicked, useField } from "@/components/ui/form-context";
import { Question } from "@/components/ui/question";

type Option = { value: string; label: string; groupe: string | null };
type Props = {
  name: string;
  label: string;
  help?: string;
  optional?: boolean;
  options: Option[];
  defaultValue: string[];
};

/** Several answers to one question, neighbours gathered under a heading. */
export function ChoixGroupes({ name, label, help, optional, options, defaultValue }: Props) {
  const field = useField({ name, help });
  const groupes = [...new Set(options.map(({ groupe }) => groupe))];
  return (
    <Question id={field.id} legend={label} help={help} optional={optional} error={field.error}>
      <div className="flex flex-col gap-4">
        {groupes.map((groupe) => (
          <fieldset key={groupe} className="m-0 min-w-0 border-0 p-0">
            {groupe ? <legend className="mb-1 p-0 text-14 text-ink-soft">{groupe}</legend> : null}
            <div className="-mx-3 grid gap-0.5 sm:grid-cols-2">
              {options
                .filter((option) => option.groupe === groupe)
                .map((option) => (
                  <Choice
                    key={option.value}
                    type="checkbox"
                    name={name}
                    id={option === options[0] ? field.id : undefined}
                    value={option.value}
                    label={option.label}
                    defaultChecked={isTicked(field.typed, defaultValue, option.value)}
                  />
                ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Question>
  );
}
