import { formatLieu } from "@/lib/lieu/labels";
import { addMinutes } from "@/lib/time";
import type { EtatPresence, StatutSeance } from "@/prisma/client/enums";
import { RESERVE_TITRE, titreOf } from "./labels";

/** A séance as the calendar of one member has it. */
export type SeanceAbonnee = {
  id: string;
  code: string;
  version: number;
  modifieLe: Date;
  statut: StatutSeance;
  debut: Date;
  fin: Date;
  avantMinutes: number;
  apresMinutes: number;
  trajetMinutes: number;
  lieu: { nom: string; adresse: string | null } | null;
  /** The member leads it: the time around it is theirs too. */
  mienne: boolean;
  /** What is expected of the member; null when they are not among the participants. */
  presence: EtatPresence | null;
};

const STATUTS = {
  PROPOSEE: "TENTATIVE",
  CONFIRMEE: "CONFIRMED",
  TENUE: "CONFIRMED",
  // Without a date, it no longer takes the time it had.
  REPORTEE: "CANCELLED",
  ANNULEE: "CANCELLED",
  NON_TENUE: "CANCELLED",
} as const satisfies Record<StatutSeance, string>;

/** The name of a séance for every calendar program, for ever: its id, and nothing of the case. */
export const uidOf = (seanceId: string, suffixe = ""): string => `${seanceId}${suffixe}@recul`;

/**
 * What a calendar program is told of a séance: its code, when and where. Cancelled ones are kept, as cancelled, so that
 * they leave the calendars they had reached. `reserve`: preparation, synthesis and travel as busy time beside it.
 */
export function evenementsOf(seance: SeanceAbonnee, reserve: boolean) {
  const { id, code, version, modifieLe, debut, fin, lieu, mienne, presence } = seance;
  const statut = STATUTS[seance.statut];
  const excuse = presence === "EXCUSE" && !mienne;
  const commun = { sequence: version, modifieLe, statut, libre: excuse || statut === "CANCELLED" };
  const principal = {
    ...commun,
    uid: uidOf(id),
    debut,
    fin,
    titre: titreOf(seance.statut, code, excuse),
    lieu: formatLieu(lieu),
  };
  if (!reserve || !mienne) return [principal];
  const { avantMinutes, apresMinutes, trajetMinutes } = seance;
  const autour = { ...commun, titre: RESERVE_TITRE, lieu: null };
  const avant = addMinutes(debut, -avantMinutes - trajetMinutes);
  const apres = addMinutes(fin, apresMinutes + trajetMinutes);
  return [
    ...(avant < debut ? [{ ...autour, uid: uidOf(id, "-avant"), debut: avant, fin: debut }] : []),
    principal,
    ...(fin < apres ? [{ ...autour, uid: uidOf(id, "-apres"), debut: fin, fin: apres }] : []),
  ];
}
