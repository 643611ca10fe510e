"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Autosave } from "./autosave";
import type { FormAction } from "./form-state";

type Props = {
  action: FormAction;
  /** Whose draft it is: every page on it gives the same. */
  draft: string;
  revision: number;
  /** The day and the hour of the save the page opened on. */
  savedOn?: string;
  savedAt?: string;
};

const AILLEURS = "Modifié dans une autre page : enregistrez pour choisir.";

/** The latest revision of each draft this window knows of. */
const latest = new Map<string, number>();

function isBehind(draft: string, revision: number): boolean {
  const known = latest.get(draft) ?? 0;
  latest.set(draft, Math.max(known, revision));
  return known > revision;
}

/**
 * Saves the draft while one writes, and says when. « Page précédente » brings back a page as it was first shown: when
 * the draft has been saved since, it is asked for again, so that nothing old is put over something new.
 */
export function DraftSave({ action, draft, revision, ...saved }: Props) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);

  useEffect(() => {
    if (isBehind(draft, revision)) router.refresh();
  }, [router, draft, revision]);

  async function save(state: Parameters<FormAction>[0], data: FormData) {
    // A draft that is saved again and again is no single gesture.
    data.delete("cle");
    data.delete("vers");
    const answer = await action(state, data);
    if (answer.ok) latest.set(draft, Math.max(latest.get(draft) ?? 0, revision + 1));
    setRefus(answer.ok ? null : answer.errors?.ecraser ? AILLEURS : (answer.message ?? null));
    return answer;
  }

  return (
    <div>
      <Autosave action={save} {...saved} />
      {refus ? <p className="text-14 text-brick">{refus}</p> : null}
    </div>
  );
}
