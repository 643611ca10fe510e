import { Apport, Avis, Effet, Implication } from "@/prisma/client/enums";

/** Fewer answers than this would say who answered what: nothing is counted. */
export const REPONSES_MIN = 3;

export type Reponse = {
  effet: Effet;
  accompagne: Avis;
  besoins: Avis;
  information: Avis;
  implication: Implication;
  apports: Apport[];
};

type Decompte<C extends string> = { code: C; nombre: number }[];

/** The answers of a group, question by question; several contributions may be ticked, so they exceed the answers. */
export type Synthese = {
  effet: Decompte<Effet>;
  accompagne: Decompte<Avis>;
  besoins: Decompte<Avis>;
  information: Decompte<Avis>;
  implication: Decompte<Implication>;
  apports: Decompte<Apport>;
};

/** The answers counted, as declared (001:104-110; 004, questions 60 to 71); null while there are too few of them. */
export function synthesisOf(reponses: readonly Reponse[]): Synthese | null {
  if (reponses.length < REPONSES_MIN) return null;
  const count = <C extends string>(codes: Record<string, C>, dits: readonly C[]) =>
    Object.values(codes).map((code) => ({ code, nombre: dits.filter((dit) => dit === code).length }));
  return {
    effet: count(
      Effet,
      reponses.map(({ effet }) => effet),
    ),
    accompagne: count(
      Avis,
      reponses.map(({ accompagne }) => accompagne),
    ),
    besoins: count(
      Avis,
      reponses.map(({ besoins }) => besoins),
    ),
    information: count(
      Avis,
      reponses.map(({ information }) => information),
    ),
    implication: count(
      Implication,
      reponses.map(({ implication }) => implication),
    ),
    apports: count(
      Apport,
      reponses.flatMap(({ apports }) => apports),
    ),
  };
}
