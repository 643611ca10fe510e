"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Autosave } from "@/components/ui/autosave";
import type { FormAction } from "@/components/ui/form-state";

type Props = { action: FormAction; seanceId: string; revision: number; savedAt?: string };

const AILLEURS = "Modifié dans une autre page : enregistrez pour choisir.";

/** The latest revision of each séance's draft this window knows of. */
const latest = new Map<string, number>();

function isBehind(seanceId: string, revision: number): boolean {
  const known = latest.get(seanceId) ?? 0;
  latest.set(seanceId, Math.max(known, revision));
  return known > revision;
}

/**
 * Saves the draft while one writes, and says when. « Page précédente » brings back a page as it was first shown: when
 * the draft has been saved since, it is asked for again, so that nothing old is put over something new.
 */
export function Enregistrement({ action, seanceId, revision, savedAt }: Props) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);

  useEffect(() => {
    if (isBehind(seanceId, revision)) router.refresh();
  }, [router, seanceId, revision]);

  async function save(state: Parameters<FormAction>[0], data: FormData) {
    // A draft that is saved again and again is no single gesture.
    data.delete("cle");
    data.delete("vers");
    const answer = await action(state, data);
    if (answer.ok) latest.set(seanceId, Math.max(latest.get(seanceId) ?? 0, revision + 1));
    setRefus(answer.ok ? null : answer.errors?.ecraser ? AILLEURS : (answer.message ?? null));
    return answer;
  }

  return (
    <div>
      <Autosave action={save} savedAt={savedAt} />
      {refus ? <p className="text-14 text-brick">{refus}</p> : null}
    </div>
  );
}
