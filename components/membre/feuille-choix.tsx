"use client";

import { useContext } from "react";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { FormContext } from "@/components/ui/form-context";
import type { Option } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";

/** Everyone shown is ticked: one unticks whom one will not meet. Gives way to the sheet once it is made. */
export function FeuilleChoix({ options, reste }: { options: Option[]; reste: number }) {
  const { given } = useContext(FormContext).state;
  if (given) return null;
  return (
    <>
      <CheckboxGroup
        name="membreIds"
        label="Pour qui ?"
        help="Ce qui leur avait été donné avant ne servira plus."
        options={options}
        defaultValue={options.map(({ value }) => value)}
        columns={2}
      />
      {reste > 0 ? (
        <p className="text-ink-soft">
          Une feuille va jusqu’à cent personnes. Les {reste} autres auront la leur ensuite, ou structure par
          structure.
        </p>
      ) : null}
      <div>
        <SubmitButton pendingLabel="Préparation…">Faire la feuille d’accès</SubmitButton>
      </div>
    </>
  );
}
