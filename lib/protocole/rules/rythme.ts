import { PROTOCOLE_PAR_DEFAUT, type Protocole as ProtocoleDeCadence } from "@/lib/cadence/rules/protocole";
import type { Jour } from "@/lib/time";
import type { Modalite } from "@/prisma/client/enums";

/** What a protocole de fonctionnement says of time (000:78, 000:85). Minutes, weeks, days. */
export type Protocole = {
  rythmeSemaines: number;
  toleranceJours: number;
  dureeMinutes: number;
  /** Preparation and synthesis together, half before the séance and half after. */
  preparationMinutes: number;
  nombreSeances: number | null;
  dateFin: Jour | null;
};

/** A group's séance: « 3 heures plus 1 heure de préparation et synthèse » (000:87). */
const DUREE_COLLECTIVE = 180;

/**
 * What holds while nobody has written one: the espace's rhythm, 2 h and 1 h for a situation (000:79), 3 h and 1 h for a
 * group (000:87). A suggestion, never a rule.
 */
export function protocoleParDefaut(
  espace: { rythmeSemaines: number; toleranceJours: number },
  sorte: Modalite = "INDIVIDUEL",
): Protocole {
  const { dureeMinutes, avantMinutes, apresMinutes } = PROTOCOLE_PAR_DEFAUT;
  return {
    rythmeSemaines: espace.rythmeSemaines,
    toleranceJours: espace.toleranceJours,
    dureeMinutes: sorte === "COLLECTIF" ? DUREE_COLLECTIVE : dureeMinutes,
    preparationMinutes: avantMinutes + apresMinutes,
    nombreSeances: null,
    dateFin: null,
  };
}

/** The preparation before the séance and the synthesis after it, in minutes; the odd minute goes after. */
export function splitPreparation(preparationMinutes: number): { avantMinutes: number; apresMinutes: number } {
  const avantMinutes = Math.floor(preparationMinutes / 2);
  return { avantMinutes, apresMinutes: preparationMinutes - avantMinutes };
}

/** The same protocole in the planner's words. */
export function toCadence(protocole: Protocole): ProtocoleDeCadence {
  const { rythmeSemaines, toleranceJours, dureeMinutes, preparationMinutes, nombreSeances, dateFin } =
    protocole;
  return {
    rythmeSemaines,
    toleranceJours,
    dureeMinutes,
    ...splitPreparation(preparationMinutes),
    ...(nombreSeances === null ? {} : { nombreSeances }),
    ...(dateFin === null ? {} : { dateFin }),
  };
}
