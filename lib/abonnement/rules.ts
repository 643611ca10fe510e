import { A_DISTANCE, type Endroit, formatEndroit, formatLieu, visioOf } from "@/lib/lieu/labels";
import { addMinutes } from "@/lib/time";
import type { EtatPresence, StatutRencontre, StatutSeance } from "@/prisma/client/enums";
import { RESERVE_TITRE, titreOf, titreRencontreOf } from "./labels";

/** What the calendar of one member has of a séance or of a rencontre. */
type Abonne = {
  id: string;
  version: number;
  modifieLe: Date;
  debut: Date;
  fin: Date;
  avantMinutes: number;
  apresMinutes: number;
  trajetMinutes: number;
  /** The member leads it: the time around it is theirs too. */
  mienne: boolean;
};

export type SeanceAbonnee = Abonne &
  Endroit & {
    code: string;
    statut: StatutSeance;
    /** What is expected of the member; null when they are not among the participants. */
    presence: EtatPresence | null;
  };

export type RencontreAbonnee = Abonne & {
  titre: string;
  statut: StatutRencontre;
  lieu: { nom: string; adresse: string | null } | null;
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

const STATUTS_RENCONTRE = {
  PREVUE: "CONFIRMED",
  TENUE: "CONFIRMED",
  NON_TENUE: "CANCELLED",
  ANNULEE: "CANCELLED",
} as const satisfies Record<StatutRencontre, string>;

/** The name of a séance or a rencontre for every calendar program, for ever: its id, and nothing of the case. */
export const uidOf = (id: string, suffixe = ""): string => `${id}${suffixe}@recul`;

/** Where a calendar says it is: the place; from afar, the link itself, since many show no other. */
export const endroitOf = (lieu: string | null, visio: string | null): string | null =>
  lieu === A_DISTANCE && visio ? visio : lieu;

/**
 * What a calendar program is told of a séance: its code, when and where. Cancelled ones are kept, as cancelled, so that
 * they leave the calendars they had reached. `reserve`: preparation, synthesis and travel as busy time beside it.
 */
export function evenementsOf(seance: SeanceAbonnee, reserve: boolean) {
  const { code, mienne, presence } = seance;
  const excuse = presence === "EXCUSE" && !mienne;
  return formatEvenements(seance, {
    statut: STATUTS[seance.statut],
    titre: titreOf(seance.statut, code, excuse),
    ...{ lieu: endroitOf(formatEndroit(seance), visioOf(seance)), url: visioOf(seance) },
    ...{ excuse, reserve },
  });
}

/** The same of a rencontre: what it is, when and where. */
export function evenementsDeRencontre(rencontre: RencontreAbonnee, reserve: boolean) {
  const { statut, titre } = rencontre;
  return formatEvenements(rencontre, {
    statut: STATUTS_RENCONTRE[statut],
    titre: titreRencontreOf(statut, titre),
    ...{ lieu: formatLieu(rencontre.lieu), url: null },
    ...{ excuse: false, reserve },
  });
}

type Dit = {
  statut: (typeof STATUTS)[StatutSeance];
  titre: string;
  lieu: string | null;
  url: string | null;
  excuse: boolean;
  reserve: boolean;
};

function formatEvenements(abonne: Abonne, { statut, titre, lieu, url, excuse, reserve }: Dit) {
  const { id, version, modifieLe, debut, fin, mienne } = abonne;
  const commun = { sequence: version, modifieLe, statut, libre: excuse || statut === "CANCELLED" };
  const principal = {
    ...commun,
    uid: uidOf(id),
    debut,
    fin,
    titre,
    lieu,
    url,
  };
  if (!reserve || !mienne) return [principal];
  const { avantMinutes, apresMinutes, trajetMinutes } = abonne;
  const autour = { ...commun, titre: RESERVE_TITRE, lieu: null, url: null };
  const avant = addMinutes(debut, -avantMinutes - trajetMinutes);
  const apres = addMinutes(fin, apresMinutes + trajetMinutes);
  return [
    ...(avant < debut ? [{ ...autour, uid: uidOf(id, "-avant"), debut: avant, fin: debut }] : []),
    principal,
    ...(fin < apres ? [{ ...autour, uid: uidOf(id, "-apres"), debut: fin, fin: apres }] : []),
  ];
}
