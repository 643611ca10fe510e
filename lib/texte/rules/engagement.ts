import type { Texte } from "./texte";

/**
 * Undertaking signed by a member whom neither état, profession, mission nor fonction binds to
 * secrecy (002:3344-3361), before the first access. L.1110-4 allows sharing between identified
 * professionals « soumis ou pas au secret » (002:3556): this is what identifies and binds them.
 */
export const engagementConfidentialite: Texte = {
  version: "2026-1",
  titre: "Engagement de confidentialité",
  corps: [
    {
      paragraphes: [
        "Ma fonction ne me soumet pas par elle-même au secret professionnel. Je prends donc part au soutien TAD sous l’engagement suivant.",
        "Je ne révèle à personne, par quelque moyen que ce soit, ce que j’apprends, comprends, déduis ou devine au sujet d’une situation, d’une personne accompagnée ou d’un professionnel.",
        "Je ne cherche pas à savoir qui est la personne derrière un code.",
        "Je ne consulte que ce qui est nécessaire à ma tâche. Je ne copie, ne photographie et ne conserve rien hors de la plateforme.",
        "Cet engagement demeure après la fin de ma participation. Je sais que chaque consultation est enregistrée et que la révélation d’une information à caractère secret peut engager ma responsabilité.",
      ],
      reference: "Code pénal, article 226-13 ; Code civil, article 9",
    },
  ],
};
