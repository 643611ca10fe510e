"use client";

import { type ReactNode, useId, useRef } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";
import { Icon } from "./icon";

type Props = {
  /** The words of the button that opens it. */
  trigger: ReactNode;
  title: ReactNode;
  children: ReactNode;
  variant?: ButtonVariant;
};

/**
 * The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus
 * back. `command` opens it without JavaScript; older browsers get a click. A form that succeeds
 * inside closes it.
 */
export function Dialog({ trigger, title, children, variant }: Props) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  const open = () => {
    if (!("commandForElement" in HTMLButtonElement.prototype)) box.current?.showModal();
  };
  return (
    <>
      <button
        type="button"
        className={buttonClass(variant)}
        onClick={open}
        {...{ command: "show-modal", commandfor: id }}
      >
        {trigger}
      </button>
      <dialog
        ref={box}
        id={id}
        aria-labelledby={`${id}-titre`}
        className="m-auto max-h-[calc(100dvh-2rem)] w-[min(40rem,calc(100vw-2rem))] overflow-auto rounded-lg bg-sheet p-6 text-ink shadow-float backdrop:bg-[oklch(20%_0.02_225/0.45)] max-sm:mb-4 sm:p-8"
      >
        <div className="mb-5 flex items-start justify-between gap-4">
          <h2 id={`${id}-titre`} className="font-serif text-22 font-medium">
            {title}
          </h2>
          <form method="dialog">
            <button
              type="submit"
              className="-m-2.5 flex size-11 items-center justify-center rounded-md hover:bg-sand"
            >
              <Icon name="fermer" />
              <span className="sr-only">Fermer</span>
            </button>
          </form>
        </div>
        {children}
      </dialog>
    </>
  );
}
