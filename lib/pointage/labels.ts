import type { AttendRefus } from "@/lib/pointage/commands";

export const REFUS_POINTAGE = {
  INTROUVABLE: "Il n’y a pas de séance où noter votre présence avec ce code.",
  FERMEE: "La présence se note d’une demi-heure avant la séance jusqu’à la fin de la journée.",
  EXPIRE: "Ce code n’est plus valable. Visez celui qui est à l’écran, ou tapez-le.",
  NON_COUVERT:
    "Vous n’étiez pas attendu·e à cette séance, et une situation de son ordre du jour ne peut pas être évoquée devant vous. Parlez-en à l’intervenante ou à l’intervenant.",
} as const satisfies Record<AttendRefus, string>;

export const PRESENCE_NOTEE = "C’est noté : vous êtes présent·e.";

/** « 7 présences notées sur 9 personnes attendues. » */
export function formatPresences({ presents, attendus }: { presents: number; attendus: number }): string {
  const s = presents > 1 ? "s" : "";
  const notees = presents === 0 ? "Aucune présence notée" : `${presents} présence${s} notée${s}`;
  return `${notees} sur ${attendus} ${attendus > 1 ? "personnes attendues" : "personne attendue"}.`;
}
