import { PROTOCOLE_PAR_DEFAUT, type Protocole as ProtocoleDeCadence } from "@/lib/cadence/rules/protocole";
import type { Jour } from "@/lib/time";

/** What the protocole de fonctionnement of a situation says of time (000:78). Minutes, weeks, days. */
export type Protocole = {
  rythmeSemaines: number;
  toleranceJours: number;
  dureeMinutes: number;
  /** Preparation and synthesis together, half before the séance and half after. */
  preparationMinutes: number;
  nombreSeances: number | null;
  dateFin: Jour | null;
};

/** What holds while nobody has written one: the espace's rhythm, 2 h and 1 h (000:79). A suggestion, never a rule. */
export function protocoleParDefaut(espace: { rythmeSemaines: number; toleranceJours: number }): Protocole {
  const { dureeMinutes, avantMinutes, apresMinutes } = PROTOCOLE_PAR_DEFAUT;
  return {
    rythmeSemaines: espace.rythmeSemaines,
    toleranceJours: espace.toleranceJours,
    dureeMinutes,
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

/** The longest frame that can be written: half a page. */
export const MAX_CADRE = 2000;

/** What changed between two versions, by field. */
export function changesOf(avant: Protocole, apres: Protocole): (keyof Protocole)[] {
  return (Object.keys(apres) as (keyof Protocole)[]).filter((champ) => avant[champ] !== apres[champ]);
}
