import { Sign } from "./sign";

type Props = {
  /** The time in words, made by `lib/time`: « 14 h 32 ». */
  at?: string;
  /** The day too, where the page opens on an earlier save: « lundi 16 novembre ». */
  on?: string | undefined;
  state?: "saved" | "saving" | "unsaved" | "failed";
};

/** Always in sight of who is writing: « Enregistré à 14 h 32 ». */
export function SaveIndicator({ at, on, state = at ? "saved" : "unsaved" }: Props) {
  const quand = on ? `${on} à ${at}` : `à ${at}`;
  const words = {
    saved: at ? `Enregistré ${quand}` : "Enregistré",
    saving: "Enregistrement…",
    unsaved: at ? `Enregistré ${quand}, modifications en cours` : "Pas encore enregistré",
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
