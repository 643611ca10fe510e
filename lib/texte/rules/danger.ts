import type { Texte } from "./texte";

/**
 * Shown where a danger may come to light, and nowhere asks a question: it points outside the
 * platform (Code pénal 226-14, 002:3505-3524). The CRIP evaluates the informations préoccupantes
 * (002:760, 002:2645). The emergency and listening numbers are national, not from the documents.
 */
export const bandeauDanger: Texte = {
  version: "2026-1",
  titre: "En cas de danger",
  corps: [
    {
      paragraphes: [
        "Cette demande n’alerte personne. Si quelqu’un est en danger, agissez sans attendre, par les voies prévues dans votre structure ; le TAD n’y fait jamais obstacle.",
      ],
    },
    {
      titre: "Danger immédiat",
      paragraphes: ["Appelez le 15, le 17 ou le 112 (le 114 par SMS)."],
    },
    {
      titre: "Un enfant",
      paragraphes: [
        "Adressez une information préoccupante à la CRIP du département, ou un signalement au procureur de la République en cas de danger grave. Le 119 conseille à toute heure.",
      ],
    },
    {
      titre: "Une personne qui ne peut pas se protéger",
      paragraphes: [
        "En raison de son âge ou de son incapacité : informez les autorités judiciaires, médicales ou administratives. Le 3977 conseille.",
      ],
    },
    {
      titre: "Une arme",
      paragraphes: [
        "Les professionnels de la santé ou de l’action sociale peuvent informer le préfet qu’une personne dangereuse détient une arme ou veut en acquérir une.",
      ],
    },
    {
      paragraphes: ["La loi lève alors le secret, et protège qui signale de bonne foi."],
      reference: "Code pénal, article 226-14",
    },
  ],
};
