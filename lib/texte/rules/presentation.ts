import type { Texte } from "./texte";

/** Says the method in one line, beside the first « TAD » a page shows (000:31). */
export const presentationCourte =
  "Le soutien TAD est une méthode d’intervention : la distance est le recul que l’on prend sur une situation. Ce n’est pas du télétravail.";

/**
 * The method, explained once (000:31-62, 000:72-101). The help page shows it whole, empty states
 * borrow a part.
 */
export const presentationTad: Texte = {
  version: "2026-1",
  titre: "Le soutien TAD en quelques mots",
  corps: [
    {
      titre: "Prendre du recul, pas télétravailler",
      paragraphes: [
        "TAD veut dire « travail à distance ». C’est une méthode d’intervention : la distance est celle que l’on prend avec une situation complexe. Elle se vit en séances, avec une intervenante ou un intervenant extérieur à votre équipe.",
      ],
    },
    {
      titre: "Pour qui",
      paragraphes: [
        "Pour les professionnelles et les professionnels qui accompagnent des personnes allocataires du RSA ayant des conduites addictives, avec ou sans substance, et des troubles liés à la santé mentale.",
      ],
    },
    {
      titre: "À quoi cela sert",
      paragraphes: [
        "À prendre de la distance par rapport aux contradictions dans lesquelles la situation entraîne. À questionner les places, et à se repositionner si besoin. À faire travailler ensemble celles et ceux qui interviennent. À mieux connaître les addictions.",
      ],
    },
    {
      titre: "Un espace tiers",
      paragraphes: [
        "Le TAD complète le soutien du cadre hiérarchique. Ce qui s’y travaille ne lui est pas transmis ; vous en partagez ce que vous voulez.",
        "Il en sort des hypothèses et des pistes, que vous jugez utile ou non de mettre en œuvre.",
      ],
    },
    {
      titre: "À titre individuel",
      paragraphes: [
        "Vous apportez une situation et vous pouvez y associer les autres personnes qui y interviennent. Une séance dure environ deux heures, toutes les six semaines en moyenne : le rythme se règle dans un protocole, au fil des séances.",
      ],
    },
    {
      titre: "À titre collectif",
      paragraphes: [
        "Un service demande un groupe de travail pour plusieurs professionnelles et professionnels. Un protocole en fixe les objectifs, les participants, le rythme et la durée de vie.",
      ],
    },
    {
      titre: "La personne accompagnée",
      paragraphes: [
        "Elle donne son accord, sait quand sa situation est évoquée, et ce qui en est ressorti. Sa présence à une séance reste très exceptionnelle.",
      ],
    },
  ],
};
