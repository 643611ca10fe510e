let pressed = false;

if (typeof document !== "undefined") {
  const note = (value: boolean) => () => {
    pressed = value;
  };
  document.addEventListener("pointerdown", note(true), true);
  document.addEventListener("pointerup", note(false), true);
  document.addEventListener("pointercancel", note(false), true);
}

/** Resolves when no pointer is down: what appears under a field must not move the button that is being pressed. */
export function afterPress(): Promise<void> {
  if (!pressed) return Promise.resolve();
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = () => {
      listening.abort();
      // The click comes after the release, in the same task.
      setTimeout(resolve);
    };
    for (const type of ["pointerup", "pointercancel"] as const)
      document.addEventListener(type, end, { capture: true, signal: listening.signal });
  });
}
