import { formatDerive, formatMotif } from "@/lib/cadence/labels";
import type { Motif } from "@/lib/cadence/rules/motifs";
import type { DateChoisie } from "@/lib/seance/rules/suggestion";
import { formatJour } from "@/lib/time";

/** What is known of a date chosen by hand, one sentence each: how far, what falls on it, who is free. */
export function formatDateChoisie(date: DateChoisie): string[] {
  const { cible, derive, libre, prise, ailleurs, motif, vacances, qui } = date;
  const visee = derive?.jours
    ? ` par rapport au ${formatJour(cible ?? date.jour)}, date visée pour la suite`
    : "";
  const ecart = derive ? `${capitalize(formatDerive(derive))}${visee}.` : null;
  const tolerance =
    derive && !derive.dansLaTolerance ? "C’est au-delà de la souplesse prévue par le protocole." : null;
  const raisons = [motif, vacances]
    .filter((known) => known !== null)
    .map((known) => formatRaison(known, qui));
  const heure = libre
    ? "Tout le monde est libre à cette heure."
    : "À cette heure, une personne n’est pas libre d’après son agenda.";
  if (prise)
    return [ecart, ...raisons, "L’intervenant·e a déjà réservé ce temps."].filter(
      (phrase) => phrase !== null,
    );
  const externe = ailleurs ? "À cette heure, l’agenda externe de l’intervenant·e dit : occupé·e." : null;
  const suite = libre ? null : "Vous pouvez la choisir quand même.";
  return [ecart, tolerance, ...raisons, externe ?? (motif ? null : heure), suite].filter(
    (phrase) => phrase !== null,
  );
}

/** Why nobody would suggest this day, in a sentence; `qui` is the one it is about, when they are known. */
function formatRaison(motif: Motif, qui: string | null): string {
  if (motif.code === "passee") return "Cette date est passée.";
  if (motif.code === "sans_creneau_commun") return "Aucune heure ne convient à tout le monde ce jour-là.";
  if (!("role" in motif)) return `Ce jour-là : ${formatMotif(motif)}.`;
  const personne = qui ?? (motif.role === "intervenant" ? "L’intervenant·e" : "Un·e participant·e");
  if (motif.code === "absence") return `${personne} n’est pas là ce jour-là.`;
  return motif.code === "complet"
    ? `${personne} n’a plus de temps libre ce jour-là.`
    : `${personne} n’est pas disponible ce jour-là.`;
}

const capitalize = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);
