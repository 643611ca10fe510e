"use client";

import { useContext, useEffect, useRef } from "react";
import { FormContext, fieldId } from "./form-context";
import { Sign } from "./sign";

/** Takes the focus when it appears, and leads to each field to correct. */
export function ErrorSummary() {
  const { formId, state } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const errors = Object.entries(state.errors ?? {});
  // A single error that says all is its own title: said once, and it leads to its field.
  const [seule] = errors.length === 1 ? errors.filter(([, message]) => message === state.message) : [];
  const shown = !state.ok && (errors.length > 0 || Boolean(state.message));

  useEffect(() => {
    if (!state.ok && (state.errors || state.message)) box.current?.focus();
  }, [state]);

  if (!shown) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="max-w-form rounded-md border-l-4 border-brick bg-brick-wash px-5 py-4"
    >
      <p className="flex items-start gap-2 font-semibold">
        <Sign name="alerte" className="mt-[3px] size-5 text-brick" />
        {seule ? (
          <a href={`#${fieldId(formId, seule[0])}`} className="link text-ink">
            {state.message}
          </a>
        ) : (
          (state.message ?? plural(errors.length))
        )}
      </p>
      {errors.length > 0 && !seule ? (
        <ul className="mt-2 flex flex-col gap-1 pl-7">
          {errors.map(([name, message]) => (
            <li key={name}>
              <a href={`#${fieldId(formId, name)}`} className="link text-ink">
                {message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function plural(count: number): string {
  return count === 1 ? "Une réponse est à revoir" : `${count} réponses sont à revoir`;
}
