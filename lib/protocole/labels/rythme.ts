import type { Protocole } from "@/lib/protocole/rules/rythme";
import { formatDuree, formatJour } from "@/lib/time";

export const CHAMP_PROTOCOLE_LABELS = {
  rythmeSemaines: "Rythme",
  toleranceJours: "Souplesse",
  dureeMinutes: "Durée d’une séance",
  preparationMinutes: "Préparation et synthèse",
  nombreSeances: "Nombre de séances",
  dateFin: "Fin prévue",
} as const satisfies Record<keyof Protocole, string>;

export const CHAMPS_PROTOCOLE = Object.keys(CHAMP_PROTOCOLE_LABELS) as readonly (keyof Protocole)[];

/** One value of a protocole in words: « toutes les 6 semaines », « 2 h », « non fixé ». */
export function formatChamp(protocole: Protocole, champ: keyof Protocole): string {
  const { rythmeSemaines, toleranceJours, dureeMinutes, preparationMinutes, nombreSeances, dateFin } =
    protocole;
  switch (champ) {
    case "rythmeSemaines":
      return rythmeSemaines === 1 ? "toutes les semaines" : `toutes les ${rythmeSemaines} semaines`;
    case "toleranceJours":
      return toleranceJours === 0
        ? "au jour dit"
        : `${toleranceJours} ${toleranceJours === 1 ? "jour" : "jours"} avant ou après`;
    case "dureeMinutes":
      return formatDuree(dureeMinutes);
    case "preparationMinutes":
      return formatDuree(preparationMinutes);
    case "nombreSeances":
      return nombreSeances === null ? "non fixé" : String(nombreSeances);
    case "dateFin":
      return dateFin === null ? "non fixée" : formatJour(dateFin, { annee: true });
  }
}

/** « Environ toutes les 6 semaines, séances de 2 h et 1 h de préparation et de synthèse ». */
export function formatProtocole(protocole: Protocole): string {
  const preparation = formatChamp(protocole, "preparationMinutes");
  return `Environ ${formatChamp(protocole, "rythmeSemaines")}, séances de ${formatDuree(protocole.dureeMinutes)} et ${preparation} de préparation et de synthèse`;
}
