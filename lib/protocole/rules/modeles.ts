import type { Section } from "@/lib/protocole/rules/sections";
import type { Modalite } from "@/prisma/client/enums";

/** What a draft starts from. An espace changes these, or adds its own (`ProtocoleModele`). */
export type ModeleTexte = { sorte: Modalite; nom: string; textes: Record<SectionModele, string> };
export type SectionModele = Exclude<Section, "cadre">;

const PARTAGE =
  "Le partage d’informations à caractère secret suit la charte du soutien TAD. La personne est informée, et son accord dit avec qui sa situation peut être travaillée. Chacune, chacun ne partage que ce qui est utile à la personne et nécessaire à sa propre mission ; l’accord de la personne ne dispense jamais de cette retenue.\n\nLes situations portent un code : ni nom, ni initiales, ni détail qui ferait reconnaître quelqu’un. Un retrait de l’accord prend effet aussitôt.";

const CONFIDENTIALITE =
  "Ce qui est appris, compris, déduit ou deviné en séance est secret, les hypothèses autant que les faits. Rien n’est transmis aux cadres sans le choix de la professionnelle ou du professionnel concerné. On parle comme si la personne était présente, sans jugement de valeur.\n\nLes comptes rendus ne sont lus que par celles et ceux qui prennent part au travail. Un danger ou une maltraitance se signale par les voies prévues, jamais par le soutien TAD.";

/** Sources: 000:54-62, 000:66-70, 000:72-79, 000:155-161; 002:3530-3600. */
const individuel: ModeleTexte = {
  sorte: "INDIVIDUEL",
  nom: "Travail sur une situation",
  textes: {
    objectifs:
      "Prendre de la distance avec la situation et l’appréhender dans sa complexité. Questionner les places de chacune et de chacun, et se repositionner si besoin. Coordonner les actions des professionnels autour de ce qui pose problème, en tenant compte de leurs missions. Approfondir ce que l’on connaît des conduites addictives et de la santé mentale.\n\nIl en ressort des hypothèses et des pistes, que la référente ou le référent juge utiles ou non de mettre en œuvre avec la personne.",
    participants:
      "La référente ou le référent apporte la situation, garde seul le lien entre le code et la personne, recueille son accord, lui dit quand sa situation est évoquée et ce qui en ressort.\n\nLes professionnels associés y interviennent aussi et parlent depuis leur mission. D’autres peuvent les rejoindre, après une information de la personne et son accord.\n\nL’intervenante ou l’intervenant TAD anime les séances, questionne, propose des outils et rédige le compte rendu. Sa place est celle d’un tiers : ni hiérarchie, ni suivi de la personne.",
    modalites:
      "Chaque séance part de la question que se pose la référente ou le référent. On y revient sur les pistes de la séance d’avant, puis on travaille la situation avec un outil choisi ensemble. La date suivante se fixe en fin de séance.\n\nLe cadre se construit au fil des séances : il peut être revu à tout moment, et devient alors une nouvelle version de ce protocole.",
    partage: PARTAGE,
    confidentialite: CONFIDENTIALITE,
    evaluation:
      "Un point est fait toutes les trois séances : ce que le travail a changé pour la personne, pour les professionnels, et s’il faut continuer. À la fin, les effets sont notés, puis de nouveau à trois et six mois. Le bilan annuel n’en reprend que des chiffres et une synthèse sans détail.",
  },
};

/** Sources: 000:81-87, 000:159. */
const collectif: ModeleTexte = {
  sorte: "COLLECTIF",
  nom: "Groupe de travail TAD",
  textes: {
    objectifs:
      "Aider l’équipe à prendre de la distance avec les situations qui la mettent en difficulté. Faire travailler ensemble les professionnels d’un même service et coordonner leurs actions. Approfondir les connaissances sur les conduites addictives et la santé mentale. Dégager des hypothèses de travail, que chaque référente ou référent juge utiles ou non de mettre en œuvre.\n\nLe service attend en particulier : à préciser ensemble.",
    participants:
      "Le groupe réunit des professionnels volontaires du service, toujours les mêmes d’une séance à l’autre. Chacun peut y apporter une situation, après l’accord de la personne, et prend part au travail sur celles des autres.\n\nL’intervenante ou l’intervenant TAD anime et coordonne le groupe, propose les apports et les outils. Le secrétariat prend les rendez-vous et, s’il est nommé, les notes. L’encadrement du service facilite la venue de chacun ; il n’assiste pas aux séances et n’en reçoit pas le contenu.",
    modalites:
      "La séance a deux temps : un apport théorique choisi par le groupe, puis le travail d’une ou deux situations. L’ordre du jour est arrêté une semaine avant. Un tour de table ouvre et ferme la séance.\n\nQui ne peut pas venir prévient. Une nouvelle personne ne rejoint le groupe qu’après en avoir parlé ensemble et accepté ce protocole.",
    partage: PARTAGE,
    confidentialite: CONFIDENTIALITE,
    evaluation:
      "Un point est fait à mi-parcours sur les objectifs et le fonctionnement. À la dernière séance, chacun évalue le travail par un court questionnaire. Le bilan du groupe dit les objectifs poursuivis, la composition du groupe, l’organisation des séances, les outils utilisés et les résultats obtenus ; il est relu par le groupe avant d’être partagé en comité de pilotage.",
  },
};

/** Sources: 002:2446-2471, 001:54-64. */
const pratique: ModeleTexte = {
  sorte: "COLLECTIF",
  nom: "Analyse de la pratique",
  textes: {
    ...collectif.textes,
    objectifs:
      "Prendre du recul sur le quotidien de travail en s’appuyant sur le groupe. Repérer l’usure, le stress et la frustration avant qu’ils ne s’installent. Travailler sa posture professionnelle, réfléchir ensemble aux pratiques et à ce qu’elles produisent pour les personnes accompagnées.",
    modalites:
      "Une professionnelle ou un professionnel expose une situation de travail qui lui pose question. Le groupe questionne, puis formule des hypothèses, sans conseil ni jugement ; qui a exposé dit pour finir ce qu’il en retient.\n\nLa parole est libre et personne n’est tenu d’exposer. Qui ne peut pas venir prévient.",
    evaluation:
      "Un tour de table à chaque fin de séance, un point à mi-parcours, et un court questionnaire à la dernière séance : ce que chacun a appris, ce qui a changé dans sa pratique. Seuls des chiffres et une synthèse relue par le groupe en sortent.",
  },
};

/** Recul's own, by key: they stand until an espace writes its own wording over them. */
export const MODELES = { individuel, collectif, pratique } as const satisfies Record<string, ModeleTexte>;
export type CleModele = keyof typeof MODELES;

export const isCleModele = (cle: string): cle is CleModele => Object.hasOwn(MODELES, cle);
