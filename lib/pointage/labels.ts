import type { AttendRefus } from "@/lib/pointage/commands";
import { formatDepuis, formatHeure } from "@/lib/time";

export const REFUS_POINTAGE = {
  INTROUVABLE: "Il n’y a pas de séance où noter votre présence avec ce code.",
  FERMEE: "La présence se note d’une demi-heure avant la séance jusqu’à la fin de la journée.",
  EXPIRE: "Ce code n’est plus valable. Visez celui qui est à l’écran, ou tapez-le.",
  NON_COUVERT:
    "Vous n’étiez pas attendu·e à cette séance, et une situation de son ordre du jour ne peut pas être évoquée devant vous. Parlez-en à l’intervenante ou à l’intervenant.",
} as const satisfies Record<AttendRefus, string>;

/** Of a code that was typed: a wrong one, an old one and another group’s are the same. */
export const CODE_INCONNU =
  "Ce code n’est pas le bon, ou il vient de changer. Tapez celui qui est à l’écran.";

export const PRESENCE_NOTEE = "C’est noté : vous êtes présent·e.";

/** « Votre présence est notée : GRP-2026-003, aujourd’hui, 13 h 20. » */
export const formatPresenceNotee = (seance: { code: string; debut: Date }, now: Date, zone: string): string =>
  `Votre présence est notée : ${seance.code}, ${formatDepuis(seance.debut, now, zone)}, ${formatHeure(seance.debut, zone)}.`;

/** « 7 présences notées sur 9 personnes attendues. » */
export function formatPresences({ presents, attendus }: { presents: number; attendus: number }): string {
  const s = presents > 1 ? "s" : "";
  const notees = presents === 0 ? "Aucune présence notée" : `${presents} présence${s} notée${s}`;
  return `${notees} sur ${attendus} ${attendus > 1 ? "personnes attendues" : "personne attendue"}.`;
}
