import { Sign } from "./sign";

type Props = {
  /** The time in words, made by `lib/time`: « 14 h 32 ». */
  at?: string;
  state?: "saved" | "saving" | "unsaved" | "failed";
};

/** Always in sight of who is writing: « Enregistré à 14 h 32 ». */
export function SaveIndicator({ at, state = at ? "saved" : "unsaved" }: Props) {
  const words = {
    saved: at ? `Enregistré à ${at}` : "Enregistré",
    saving: "Enregistrement…",
    unsaved: at ? `Enregistré à ${at}, modifications en cours` : "Pas encore enregistré",
    failed: "Non enregistré : nouvel essai dans un instant",
  } as const;
  return (
    <p role="status" className="flex items-center gap-1.5 text-14 text-ink-soft">
      <Sign
        name={state === "saved" ? "coche" : state === "failed" ? "alerte" : "attente"}
        className={state === "saved" ? "size-4 text-moss" : "size-4"}
      />
      {words[state]}
    </p>
  );
}
