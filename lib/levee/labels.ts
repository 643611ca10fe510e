import { TYPE_LABELS } from "@/lib/anonymisation/labels";
import { MOTIF_DE_LEVEE_LABELS } from "@/lib/demande/labels/reponses";
import { MOTIFS_DE_LEVEE } from "@/lib/demande/rules/levee";
import type { Alerte, AlertesRefus } from "@/lib/levee/rules";
import { champAlerte } from "@/lib/levee/schema";

export const REFUS_ALERTES = {
  ALERTES:
    "Un passage pourrait faire reconnaître quelqu’un. Répondez pour chacun, ou reprenez votre texte : rien n’a été perdu.",
} as const;

/** « Kevin » peut désigner quelqu’un (prénom). */
export function formatAlerte({ text, type, level }: Pick<Alerte, "text" | "type" | "level">): string {
  const quoi = TYPE_LABELS[type].toLowerCase();
  return level === "bloquant"
    ? `« ${text} » désigne quelqu’un : ${quoi}, à retirer.`
    : `« ${text} » peut désigner quelqu’un : ${quoi}.`;
}

/** What may be answered for a word: the neutral wording, and for a warning a reason to keep it. */
export function optionsAlerte({ level, proposition }: Pick<Alerte, "level" | "proposition">) {
  const neutre = proposition ? [{ value: "REMPLACER", label: `Écrire « ${proposition} » à la place` }] : [];
  const motifs = MOTIFS_DE_LEVEE.map((value) => ({ value, label: MOTIF_DE_LEVEE_LABELS[value] }));
  return level === "bloquant" ? neutre : [...neutre, ...motifs];
}

/** The questions a page asks before it is validated, one a word, with the answer already given. `nommer` says which text. */
export const listQuestions = (
  alertes: readonly (Alerte & { motif?: string | null })[],
  nommer: (champ: string) => string,
) =>
  alertes.map((alerte) => ({
    name: champAlerte(alerte.empreinte),
    label: `${nommer(alerte.champ)} : ${formatAlerte(alerte)}`,
    options: optionsAlerte(alerte),
    ...(alerte.motif ? { defaultValue: alerte.motif } : {}),
  }));

/**
 * What a form is told: a sentence for each word that remains; for every word, answered or not, what may be answered.
 * The first choice, blank, is the question.
 */
export function describeAlertes(refus: { reason: string } & Partial<Omit<AlertesRefus, "reason">>) {
  const { reason, alertes } = refus;
  if (reason !== "ALERTES" || !alertes) return undefined;
  const champs = alertes.map((alerte) => [champAlerte(alerte.empreinte), alerte] as const);
  return {
    errors: Object.fromEntries(
      champs.filter(([, { repondue }]) => !repondue).map(([champ, alerte]) => [champ, formatAlerte(alerte)]),
    ),
    choices: Object.fromEntries(
      champs.map(([champ, alerte]) => [
        champ,
        [{ value: "", label: formatAlerte(alerte) }, ...optionsAlerte(alerte)],
      ]),
    ),
  };
}
