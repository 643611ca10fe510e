"use client";

import { unstable_rethrow } from "next/navigation";
import { type SubmitEvent, useActionState, useRef, useState, useTransition } from "react";
import { createCle } from "./cle";
import type { FormAction, FormState } from "./form-state";

const unreachable: FormState = {
  message:
    "Le serveur n’a pas pu traiter ce formulaire. Ce que vous avez écrit est toujours là : réessayez dans un instant.",
};

/**
 * Runs a form's action by hand once JavaScript is there, because a form React submits by itself is
 * emptied afterwards, and lost altogether when the network fails. Without JavaScript the browser
 * posts `formAction` and the page comes back with the same state.
 *
 * The key changes when an answer has come, and stays the same when none has: trying again after a
 * cut connection cannot do the thing twice.
 */
export function useFormAction(action: FormAction, initial: FormState, resetOnSuccess: boolean) {
  const [served, formAction] = useActionState(action, initial);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [cle, setCle] = useState(createCle);
  const [pending, startTransition] = useTransition();
  const running = useRef(false);
  const state = answered ?? served;

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (running.current) return;
    running.current = true;
    const form = event.currentTarget;
    const data = new FormData(form, event.nativeEvent.submitter);
    startTransition(async () => {
      try {
        const next = await action(state, data);
        if (next.ok) form.closest("dialog")?.close();
        if (next.ok && resetOnSuccess) form.reset();
        startTransition(() => {
          setAnswered(next);
          setCle(createCle());
        });
      } catch (error) {
        unstable_rethrow(error);
        startTransition(() => setAnswered({ ...unreachable }));
      } finally {
        running.current = false;
      }
    });
  }

  return { state, formAction, submit, pending, cle };
}
