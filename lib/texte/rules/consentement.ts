import type { Texte } from "./texte";

/**
 * Read to, or with, the person before their situation is spoken of: what, with whom, when and what
 * came of it (000:69), the agreement per structure and the right to object at any time
 * (L.1110-4 CSP, 002:3565-3569), what they do not want shared (002:3579-3580), no need to tell
 * everything to obtain a right (002:3585-3588), access to what concerns them (002:2219-2227).
 */
export const texteConsentement: Texte = {
  version: "2026-1",
  titre: "Votre accord pour que votre situation soit évoquée en soutien TAD",
  corps: [
    {
      titre: "De quoi s’agit-il ?",
      paragraphes: [
        "La personne qui vous accompagne souhaite prendre du recul sur son propre travail, pour mieux vous accompagner. Elle peut en parler avec une intervenante ou un intervenant extérieur : c’est le soutien TAD, « travail à distance ».",
        "Ce n’est ni un contrôle ni une décision sur votre dossier. Il en sort des idées, que la personne qui vous accompagne reprend avec vous ou laisse de côté.",
      ],
    },
    {
      titre: "De quoi parlera-t-on ?",
      paragraphes: [
        "De ce qui est utile pour vous, et de rien d’autre : ce qui est difficile, ce sur quoi vous pouvez compter, ce que vous souhaitez.",
        "Votre nom, votre adresse et votre date de naissance ne sont pas écrits. Votre situation porte un code. Seule la personne qui vous accompagne sait que ce code est le vôtre.",
        "On parlera de votre situation comme si vous étiez dans la pièce, sans jugement.",
      ],
    },
    {
      titre: "Avec qui ?",
      paragraphes: [
        "Avec l’intervenante ou l’intervenant TAD, et avec les professionnels et les services dont on vous donne la liste. Personne d’autre n’est ajouté sans que l’on vous le demande.",
        "Un secrétariat peut rédiger le compte rendu. Toutes ces personnes sont tenues à la confidentialité.",
      ],
    },
    {
      titre: "Quand le saurez-vous ?",
      paragraphes: [
        "Avant : on vous dit à quel moment votre situation sera évoquée. Après : on vous dit ce qui en est ressorti.",
        "Vous pouvez demander à lire ce qui a été écrit sur votre situation.",
      ],
    },
    {
      titre: "Que pouvez-vous refuser ?",
      paragraphes: [
        "Vous pouvez accepter ou refuser. Vous pouvez accepter pour certains services seulement. Vous pouvez dire ce dont vous ne voulez pas que l’on parle.",
        "Vous pouvez changer d’avis à tout moment, sans donner de raison, en le disant à la personne qui vous accompagne. Les séances s’arrêtent alors aussitôt, plus rien n’est partagé, et les professionnels concernés en sont prévenus.",
        "Accepter, refuser ou changer d’avis ne change rien à vos droits, à vos aides ni à votre accompagnement.",
      ],
    },
    {
      titre: "Y a-t-il une exception ?",
      paragraphes: [
        "Si une personne est en danger, la loi peut obliger ou autoriser un professionnel à prévenir les autorités. Cela ne passe jamais par le TAD.",
      ],
      reference: "Code pénal, article 226-14",
    },
    {
      titre: "Comment donner votre accord ?",
      paragraphes: [
        "Par écrit ou sous forme électronique. Le document signé reste dans la structure qui vous accompagne : il n’est pas transmis.",
        "Vos droits sur vos données (les consulter, les corriger, les faire effacer) s’exercent auprès de la personne qui vous accompagne. Vous pouvez aussi vous adresser à la CNIL.",
      ],
      reference:
        "Code de la santé publique, article L. 1110-4 ; règlement général sur la protection des données",
    },
  ],
};
