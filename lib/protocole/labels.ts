import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import type { UpdateProtocoleRefus } from "@/lib/protocole/commands";
import type { Protocole } from "@/lib/protocole/rules";
import { formatDuree, formatJour } from "@/lib/time";

/** The refusals of a change; those of its words come with what may be answered. */
export const REFUS_PROTOCOLE = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Cette situation n’est plus ouverte ou ne vous est plus confiée.",
  PERIME:
    "Une autre version du protocole vient d’être enregistrée. Rechargez la page pour la lire ; vos réponses sont encore là.",
} as const satisfies Record<UpdateProtocoleRefus, string>;

/** The words that remain to answer for, as choices of the form. */
export const describeRefus = describeAlertes;

export const CHAMP_PROTOCOLE_LABELS = {
  rythmeSemaines: "Rythme",
  toleranceJours: "Souplesse",
  dureeMinutes: "Durée d’une séance",
  preparationMinutes: "Préparation et synthèse",
  nombreSeances: "Nombre de séances",
  dateFin: "Fin prévue",
} as const satisfies Record<keyof Protocole, string>;

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
