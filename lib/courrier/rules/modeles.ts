import type { SorteCourrier } from "@/prisma/client/enums";

export const MAX_OBJET = 160;
export const MAX_TEXTE = 4000;

export type Modele = { objet: string; texte: string };

/** The product's own wording, version 0: it can be sent as it is. */
export const MODELES_PAR_DEFAUT = {
  INVITATION: {
    objet: "Invitation à une séance de soutien « travail à distance »",
    texte: `Bonjour {prenom} {nom},

Nous vous invitons à la séance de soutien « travail à distance » qui porte la référence {code}.

Date : {date}
Heure : de {heure} à {fin}
Lieu : {lieu}
Avec : {intervenant}

Ce temps est le vôtre : prendre du recul, à plusieurs, sur ce qui vous questionne dans un accompagnement. Rien n’est à préparer par écrit ; venez avec la question que vous souhaitez travailler.

Pour que la personne accompagnée ne puisse être reconnue, merci de ne nommer personne dans vos messages : la référence ci-dessus suffit.

Si cette date ne vous convient pas, dites-le-nous dès que vous le pouvez : {contact}.

Bien cordialement,

{signataire}
Pour le soutien « travail à distance », {espace}`,
  },
  CONFIRMATION: {
    objet: "Votre séance du {date} est confirmée",
    texte: `Bonjour {prenom} {nom},

La séance de soutien « travail à distance » {code} est confirmée. Nous vous y attendons :

Date : {date}
Heure : de {heure} à {fin}
Lieu : {lieu}
Avec : {intervenant}

En cas d’empêchement, un mot de votre part nous permettra de prévenir les autres : {contact}.

Bien cordialement,

{signataire}
Pour le soutien « travail à distance », {espace}`,
  },
  RESTITUTION: {
    objet: "Les conclusions de la séance {code} sont disponibles",
    texte: `Bonjour {prenom} {nom},

Le compte rendu de la séance {code}, tenue le {date} avec {intervenant}, est validé. Ses conclusions sont à votre disposition dans Recul, sous cette référence, selon ce que vos droits vous permettent d’y lire.

Par discrétion, ce courrier n’en reprend rien.

Si vous accompagnez la personne concernée, pensez à lui restituer ces conclusions, avec vos mots, puis à le noter : c’est à elle qu’elles doivent servir d’abord.

Nous restons à votre écoute : {contact}.

Bien cordialement,

{signataire}
Pour le soutien « travail à distance », {espace}`,
  },
  ATTESTATION: {
    objet: "Attestation de présence",
    texte: `Je soussigné·e {signataire}, pour le soutien « travail à distance » de l’espace {espace}, atteste que {prenom} {nom} a pris part à la séance suivante :

Référence : {code}
Structure : {structure}
Date : {date}
Heure : de {heure} à {fin}, soit {duree}
Lieu : {lieu}
Avec : {intervenant}

Attestation remise à la personne qui y est nommée, pour servir et valoir ce que de droit.`,
  },
} as const satisfies Record<SorteCourrier, Modele>;
