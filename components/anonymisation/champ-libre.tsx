"use client";

import { type ComponentProps, useContext, useEffect, useEffectEvent, useRef, useState } from "react";
import { FormContext } from "@/components/ui/form-context";
import { TextArea } from "@/components/ui/text-area";
import { remplacer } from "@/lib/anonymisation/rules/remplacer";
import type { Signalement } from "@/lib/anonymisation/rules/signalement";
import { Constats } from "./constats";
import { type Constat, useVerification } from "./use-verification";

type Props = Omit<ComponentProps<typeof TextArea>, "onBlur"> & {
  /** What the server saw in the stored text. */
  constats?: readonly Constat[];
  /** Names no more precise than the demande itself. */
  lieuxPermis?: readonly string[];
};

/** A free text about a situation: checked for anonymity as one leaves it, mended in one gesture. */
export function ChampLibre({ constats: initial = [], lieuxPermis = [], ...field }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const { constats, verify } = useVerification(initial, lieuxPermis);
  const clear = useEffectEvent(() => verify(""));
  // What the form already asks about, with all that may be answered, is not said a second time here.
  const questions = Object.values(useContext(FormContext).state.choices ?? {}).map(
    ([question]) => question?.label,
  );
  const restants = constats.filter(
    ({ text }) => !questions.some((label) => label?.startsWith(`« ${text} »`)),
  );

  useEffect(() => {
    setReady(true);
    const form = box.current?.closest("form");
    form?.addEventListener("reset", clear);
    return () => form?.removeEventListener("reset", clear);
  }, []);

  function replace(signalement: Signalement) {
    const area = box.current?.querySelector("textarea");
    if (!area) return;
    area.value = remplacer(area.value, signalement);
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
    verify(area.value);
  }

  return (
    <div ref={box} className="flex flex-col gap-2">
      <TextArea {...field} onBlur={(event) => verify(event.currentTarget.value)} />
      <Constats constats={restants} onReplace={ready ? replace : undefined} />
    </div>
  );
}
