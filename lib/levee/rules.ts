import { remplacerTout } from "@/lib/anonymisation/rules/remplacer";
import type { Signalement } from "@/lib/anonymisation/rules/signalement";
import { MOTIFS_DE_LEVEE, type MotifDeLevee } from "@/lib/demande/rules/levee";

/** What the author answers to a warning: the neutral wording instead, or why the word may stay. */
export const REPONSES = ["REMPLACER", ...MOTIFS_DE_LEVEE] as const;
export type Reponse = (typeof REPONSES)[number];

/** The answers, by fingerprint of the word. */
export type Reponses = Readonly<Record<string, Reponse>>;

/** A finding, and the fingerprint that stands for its words. */
export type Empreint = Signalement & { empreinte: string };

/** One word to answer for, however many times it recurs; `champ` is the first text that holds it. */
export type Alerte = Pick<Empreint, "empreinte" | "type" | "text" | "level"> & {
  champ: string;
  proposition: string | null;
};

export type LeveeDite = { empreinte: string; motif: MotifDeLevee };

/** The texts once the answers are applied, every word to answer for, what was answered, and what still stands in the way. */
export type Examen = {
  textes: Record<string, string>;
  alertes: Alerte[];
  levees: LeveeDite[];
  restantes: Alerte[];
};

type Analyse = (texte: string) => Empreint[];

const isMotif = (reponse: Reponse | undefined): reponse is MotifDeLevee =>
  MOTIFS_DE_LEVEE.some((motif) => motif === reponse);

/**
 * Applies the answers to the texts. « Remplacer » writes the neutral wording; a reason lifts a warning, never a direct
 * identifier; what has no answer remains. A text may be kept when nothing remains.
 */
export function examiner(
  textes: Readonly<Record<string, string>>,
  analyse: Analyse,
  reponses: Reponses,
): Examen {
  const alertes = new Map<string, Alerte>();
  const levees = new Map<string, LeveeDite>();
  const restantes = new Set<string>();
  const see = (champ: string, texte: string) => {
    const signalements = analyse(texte);
    for (const { empreinte, type, text, level, proposition = null } of signalements)
      if (!alertes.has(empreinte))
        alertes.set(empreinte, { champ, empreinte, type, text, level, proposition });
    return signalements;
  };
  const neutres = Object.entries(textes).map(([champ, texte]) => {
    const aRemplacer = see(champ, texte).filter(({ empreinte }) => reponses[empreinte] === "REMPLACER");
    const neutre = remplacerTout(texte, aRemplacer);
    for (const { empreinte, level } of see(champ, neutre)) {
      const reponse = reponses[empreinte];
      if (level === "alerte" && isMotif(reponse)) levees.set(empreinte, { empreinte, motif: reponse });
      else restantes.add(empreinte);
    }
    return [champ, neutre];
  });
  return {
    textes: Object.fromEntries(neutres),
    alertes: [...alertes.values()],
    levees: [...levees.values()],
    restantes: [...alertes.values()].filter(({ empreinte }) => restantes.has(empreinte)),
  };
}

/**
 * « ALERTES »: words that may identify someone remain without an answer. All of them are asked about again, so that
 * what was already answered is not lost.
 */
export type AlertesRefus = { ok: false; reason: "ALERTES"; alertes: (Alerte & { repondue: boolean })[] };

export const refuseAlertes = ({
  alertes,
  restantes,
}: Pick<Examen, "alertes" | "restantes">): AlertesRefus => ({
  ok: false,
  reason: "ALERTES",
  alertes: alertes.map((alerte) => ({ ...alerte, repondue: !restantes.includes(alerte) })),
});
