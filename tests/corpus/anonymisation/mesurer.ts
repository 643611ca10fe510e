import { analyser } from "@/lib/anonymisation/rules/analyser";
import type { Lexique } from "@/lib/anonymisation/rules/lexique/decodage";
import type { Signalement } from "@/lib/anonymisation/rules/signalement";
import type { Annotation, Phrase } from "./lire";

export type Mesure = {
  phrases: number;
  identifiants: number;
  trouves: number;
  exacts: number;
  signalements: number;
  justes: number;
  /** Sentences without any identifier, and those of them left without any finding. */
  neutres: number;
  neutresIntactes: number;
};

const touches = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
const FAMILLES: Record<string, string> = { prenom: "personne", nom: "personne" };
const familyOf = (type: string) => FAMILLES[type] ?? type;

/** Whether a finding and an annotation speak of the same thing: they overlap, and are of the same kind (first and family names are one). */
export function isSame(signalement: Signalement, annotation: Annotation): boolean {
  return touches(signalement, annotation) && familyOf(signalement.type) === familyOf(annotation.type);
}

/** Counts, over `phrases`, what is found, what is found exactly, and what is found wrongly. */
export function mesurer(phrases: readonly Phrase[], lexique: Lexique): Mesure {
  const mesure: Mesure = { phrases: 0, identifiants: 0, trouves: 0, exacts: 0, signalements: 0, justes: 0, neutres: 0, neutresIntactes: 0 };
  for (const { texte, annotations } of phrases) {
    const signalements = analyser(texte, lexique);
    mesure.phrases++;
    mesure.identifiants += annotations.length;
    mesure.trouves += annotations.filter((a) => signalements.some((s) => isSame(s, a))).length;
    mesure.exacts += annotations.filter((a) => signalements.some((s) => s.type === a.type && s.start === a.start && s.end === a.end)).length;
    mesure.signalements += signalements.length;
    mesure.justes += signalements.filter((s) => annotations.some((a) => isSame(s, a))).length;
    if (annotations.length === 0) {
      mesure.neutres++;
      if (signalements.length === 0) mesure.neutresIntactes++;
    }
  }
  return mesure;
}

export const rappelOf = ({ trouves, identifiants }: Mesure) => trouves / identifiants;
export const precisionOf = ({ justes, signalements }: Mesure) => justes / signalements;

const formatPart = (part: number) => part.toFixed(3).replace(".", ",");

/** The row of a part in the table of docs/anonymisation.md. */
export function formatLigne(partie: string, mesure: Mesure): string {
  const { phrases, neutres, neutresIntactes, identifiants, trouves, exacts, signalements, justes } = mesure;
  const cellules = [phrases, identifiants, trouves, exacts, signalements, justes, `${neutresIntactes} / ${neutres}`];
  return `| ${[partie, ...cellules, formatPart(rappelOf(mesure)), formatPart(precisionOf(mesure))].join(" | ")} |`;
}
