import type { Texte } from "./texte";

/**
 * The charter each member accepts before the first access (002:2440). Sources, part by part:
 * 000:50-52; 000:69 and 002:3565-3580; 002:3316-3330 and 002:3414-3419; 002:3548-3561 and
 * 002:3592-3600; 000:70; 002:3602-3606; 000:62; 002:3505-3524; domaine, « everyone knows everyone ».
 */
export const charte: Texte = {
  version: "2026-1",
  titre: "Charte du soutien TAD",
  corps: [
    {
      titre: "Un espace tiers",
      paragraphes: [
        "Le soutien TAD complète le soutien de la hiérarchie et ne le remplace pas. Ce qui s’y travaille n’est pas transmis aux cadres. Chaque professionnel choisit ce qu’il souhaite en partager avec le sien.",
      ],
    },
    {
      titre: "La personne d’abord",
      paragraphes: [
        "Aucune séance ne porte sur une situation sans que la personne ait été informée et ait donné son accord, par écrit ou sous forme électronique. Elle sait avec qui, à quel moment, et ce qui en est ressorti.",
        "Elle peut s’opposer à tout moment et dire ce qu’elle ne souhaite pas voir partagé. Son retrait prend effet aussitôt.",
      ],
      reference: "Code de la santé publique, article L. 1110-4",
    },
    {
      titre: "Le secret",
      paragraphes: [
        "Tout ce qui est appris, compris, déduit ou deviné en TAD est secret. Les hypothèses le sont autant que les faits. Ni la personne ni les professionnels ne peuvent en décider autrement.",
        "Révéler une information à caractère secret est une infraction.",
      ],
      reference: "Code pénal, article 226-13",
    },
    {
      titre: "Le strict nécessaire",
      paragraphes: [
        "Chacun partage ce qui est utile à la personne et nécessaire à sa propre mission, rien de plus. L’accord de la personne ne dispense jamais de cette retenue.",
      ],
    },
    {
      titre: "L’anonymat",
      paragraphes: [
        "Les situations portent un code neutre : ni nom, ni initiales, ni date de naissance, ni adresse, ni détail qui ferait reconnaître la personne. Le lien entre le code et la personne reste chez la référente ou le référent, hors de la plateforme.",
      ],
    },
    {
      titre: "La parole",
      paragraphes: [
        "Nous parlons et nous écrivons comme si la personne était présente et pouvait nous lire : des faits, des ressources, des questions, sans jugement de valeur.",
      ],
    },
    {
      titre: "Des hypothèses, pas des prescriptions",
      paragraphes: [
        "Les pistes sont des hypothèses de travail. La référente ou le référent juge utile ou non de les mettre en œuvre, avec la personne.",
      ],
    },
    {
      titre: "La neutralité",
      paragraphes: [
        "Qui connaît la personne hors de sa fonction, ou se trouve lié à une partie, le déclare. La situation est alors confiée à quelqu’un d’autre.",
      ],
    },
    {
      titre: "Le danger",
      paragraphes: [
        "Un danger, une maltraitance ou la présence d’une arme se signalent aux autorités compétentes, par les voies prévues. Le TAD n’est pas l’une de ces voies et n’y fait jamais obstacle.",
      ],
      reference: "Code pénal, article 226-14",
    },
    {
      titre: "La traçabilité",
      paragraphes: [
        "Chaque consultation d’une situation est enregistrée. Accepter cette charte vaut pour sa version : une version nouvelle est à accepter de nouveau.",
      ],
    },
  ],
};
