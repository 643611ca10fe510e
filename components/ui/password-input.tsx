"use client";

import { type ComponentProps, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { cx } from "./cx";

const never = () => () => {};

/** A password, hidden; where the page is alive, a button shows it until the form is sent. */
export function PasswordInput({ className, ...rest }: ComponentProps<"input">) {
  const [montre, setMontre] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const vivante = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => {
    const form = input.current?.form;
    const hide = () => setMontre(false);
    form?.addEventListener("submit", hide);
    return () => form?.removeEventListener("submit", hide);
  }, []);
  return (
    <div className="relative">
      <input
        {...rest}
        ref={input}
        type={montre ? "text" : "password"}
        autoCapitalize="none"
        spellCheck={false}
        className={cx("control", vivante && "pr-24", className)}
      />
      {vivante ? (
        <button
          type="button"
          aria-pressed={montre}
          aria-controls={rest.id}
          onClick={() => setMontre(!montre)}
          className="absolute inset-y-0 right-0 min-w-11 rounded-md px-3 text-14 font-semibold text-sea underline decoration-transparent underline-offset-4 hover:decoration-current aria-pressed:decoration-current"
        >
          Afficher<span className="sr-only"> le mot de passe</span>
        </button>
      ) : null}
    </div>
  );
}
