import { formatMains } from "@/lib/demande/labels/mains";
import type { Etape } from "@/lib/demande/rules/etapes";
import { formatHeure, formatJour, jourOf } from "@/lib/time";
import type { Modalite } from "@/prisma/client/enums";

export const ETAPE_LABELS = {
  1: "Le cadre",
  2: "La situation",
  3: "Les précautions",
  4: "Le consentement",
  5: "Relecture",
} as const satisfies Record<Etape, string>;

/** What each step is for, under its title. */
const INTROS = {
  1: "Ce qui fait difficulté pour vous, et ce que vous cherchez.",
  2: "Ce qui pèse sur la personne, et ce sur quoi elle peut compter. Ni nom, ni date, ni lieu précis.",
  3: "Ce qui se vérifie avant que la situation soit évoquée.",
  4: "Ce que la personne sait, et ce à quoi elle a donné son accord.",
  5: "Relisez comme si la personne lisait avec vous.",
} as const satisfies Record<Etape, string>;

const INTROS_COLLECTIF: Record<Etape, string> = {
  ...INTROS,
  1: "Ce que votre service veut travailler, et avec qui.",
  5: "Relisez avant de déposer.",
};

/** When the draft was last saved, after « Enregistré à »: « 14 h 32 », and the day when it is another one. */
export function formatEnregistre(instant: Date, now: Date, zone: string): string {
  const jour = jourOf(instant, zone);
  const heure = formatHeure(instant, zone);
  return jour === jourOf(now, zone) ? heure : `${heure}, ${formatJour(jour)}`;
}

type Etiquette = Parameters<typeof formatMains>[0] & {
  code: string;
  situationCode: string | null;
  statut: string;
  modalite: Modalite;
};

/** What a step is for, under which code, and who reads it meanwhile. */
export function formatIntro(etape: Etape, etiquette: Etiquette): string {
  const { code, situationCode, statut, modalite } = etiquette;
  const collectif = modalite === "COLLECTIF";
  const intro = collectif ? INTROS_COLLECTIF[etape] : INTROS[etape];
  const quoi = situationCode && !collectif ? `Situation\u00a0${situationCode}` : `Demande\u00a0${code}`;
  const brouillon = statut === "BROUILLON" ? ` ${formatMains(etiquette)}` : "";
  return `${intro} ${quoi}.${brouillon}`;
}
