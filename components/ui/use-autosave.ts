"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { FormAction } from "./form-state";

export type AutosaveStatus = { state?: "saving" | "unsaved" | "failed"; at?: string };

/** Saves the form `formId` after `delay` milliseconds of silence, and when the page is hidden or left. */
export function useAutosave(formId: string, action: FormAction, delay: number): AutosaveStatus {
  const [status, setStatus] = useState<AutosaveStatus>({});

  const save = useEffectEvent(async (form: HTMLFormElement) => {
    setStatus((before) => ({ ...before, state: "saving" }));
    const answer = await action({}, new FormData(form)).catch(() => ({ ok: false, message: undefined }));
    setStatus(answer.ok ? { at: answer.message } : (before) => ({ ...before, state: "failed" }));
    return answer.ok;
  });
  const touch = useEffectEvent(() => setStatus((before) => ({ ...before, state: "unsaved" })));

  useEffect(() => {
    const form = document.getElementById(formId) as HTMLFormElement | null;
    const listening = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dirty = false;

    const wait = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(flush, ms);
    };
    async function flush() {
      clearTimeout(timer);
      if (!dirty || !form) return;
      dirty = false;
      if (await save(form)) return;
      dirty = true;
      if (!listening.signal.aborted) wait(delay * 4);
    }
    const forget = () => {
      dirty = false;
      clearTimeout(timer);
    };
    const note = () => {
      dirty = true;
      touch();
      wait(delay);
    };
    const leave = () => document.visibilityState === "hidden" && flush();

    form?.addEventListener("input", note, { signal: listening.signal });
    form?.addEventListener("submit", forget, { signal: listening.signal });
    document.addEventListener("visibilitychange", leave, { signal: listening.signal });
    return () => {
      listening.abort();
      flush();
    };
  }, [formId, delay]);

  return status;
}
