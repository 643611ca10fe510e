"use client";

import { useContext } from "react";
import { FormContext } from "@/components/ui/form-context";
import { type Option, Select } from "@/components/ui/select";

/** One word to answer for: the sentence that says which, and what may be answered. */
export type QuestionAlerte = { name: string; label: string; options: Option[]; defaultValue?: string };

/**
 * Inside an ActionForm: the words that may identify someone, one question each. Those the server has just asked about,
 * or those the page already knew.
 */
export function Alertes({ questions = [] }: { questions?: readonly QuestionAlerte[] }) {
  const { choices = {} } = useContext(FormContext).state;
  const asked = Object.entries(choices)
    .filter(([name]) => name.startsWith("alerte-"))
    .map(
      ([name, [question, ...options]]): QuestionAlerte => ({
        name,
        label: question?.label ?? "",
        options,
        ...questions.find((known) => known.name === name),
      }),
    );
  const shown = asked.length > 0 ? asked : questions;
  if (shown.length === 0) return null;
  return (
    <div className="flex max-w-form flex-col gap-5 rounded-md bg-ochre-wash px-5 py-5">
      {shown.map(({ name, ...question }) => (
        // What is asked is the error itself: it is said once.
        <Select
          key={name}
          name={name}
          placeholder="Votre réponse"
          error=""
          {...question}
          defaultValue={question.defaultValue ?? onlyOne(question.options)}
        />
      ))}
    </div>
  );
}

/** A direct identifier leaves no choice: the neutral wording is already there to read. */
const onlyOne = (options: readonly Option[]) => (options.length === 1 ? options[0]?.value : undefined);
