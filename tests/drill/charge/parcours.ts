import { randomInt } from "node:crypto";
import { addDays, jourOf, now } from "@/lib/time";
import { MOT_DE_PASSE, type Personne } from "./gens";
import type { Navigateur } from "./navigateur";
import { NUE } from "./releve";

/** One person at their screen. `penser` is the time they take to read and to type. */
export type Poste = { personne: Personne; navigateur: Navigateur; penser: () => Promise<void> };

const LUE = /href="(\/[^"]*\/seances\/[0-9a-f-]{36})"/g;
const oneOf = <T>(liste: readonly T[]): T | undefined => liste[randomInt(0, Math.max(1, liste.length))];

/** Signs in, and arrives where one's work waits. */
export async function connecter({ personne, navigateur, penser }: Poste): Promise<void> {
  navigateur.oublier();
  const html = await navigateur.lire("Se connecter", "/connexion", 'name="motDePasse"');
  await penser();
  const formulaire = { chemin: "/connexion", html, marque: 'name="motDePasse"' };
  await navigateur.envoyer("Se connecter : l’envoi", formulaire, {
    email: personne.email,
    motDePasse: MOT_DE_PASSE,
  });
}

export async function lireNue({ navigateur, penser }: Poste): Promise<void> {
  await navigateur.lire(NUE, "/accessibilite", "Accessibilité");
  await penser();
}

async function professionnel(poste: Poste): Promise<void> {
  const { personne, navigateur, penser } = poste;
  const base = `/${personne.slug}`;
  await navigateur.lire("Accueil, professionnel·le", base, "Ce qui vous attend");
  await penser();
  await navigateur.lire("Situations, la liste", `${base}/situations`, "Situations");
  await penser();
  const id = oneOf(personne.situations);
  if (id) {
    const html = await navigateur.lire("Une situation", `${base}/situations/${id}`, "Situation");
    await penser();
    const seance = oneOf([...html.matchAll(LUE)].map(([, chemin = ""]) => chemin));
    if (seance) {
      await navigateur.lire("Une séance, professionnel·le", seance, "séance");
      await penser();
    }
  }
  if (randomInt(0, 3) === 0) await deposer(poste);
}

type Choix = (nom: string, rang?: number) => string;
const AVANT = (jours: number) => addDays(jourOf(now(), "Europe/Paris"), -jours);

/** What one answers, step by step. */
const ETAPES: readonly { titre: string; reponses: (choix: Choix) => Record<string, string> }[] = [
  {
    titre: "Le cadre",
    reponses: (choix) => ({
      lieu: choix("lieu"),
      structureId: choix("structureId"),
      difficultes: choix("difficultes"),
      difficulte: "Les rendez-vous de l’après-midi sont manqués, et je ne sais plus comment en parler.",
      question: "Comment reprendre le sujet des dettes sans rompre le lien ?",
      attente: "Prendre du recul, et trouver une autre façon de proposer les rendez-vous.",
      utilite: "Que les rendez-vous redeviennent un appui pour elle.",
    }),
  },
  {
    titre: "La situation",
    reponses: (choix) => ({
      trancheAge: choix("trancheAge", 2),
      dureeAccompagnement: choix("dureeAccompagnement", 1),
      substances: choix("substances"),
      ressources: "Elle cuisine, elle tient son logement, et sa sœur passe chaque semaine.",
    }),
  },
  {
    titre: "Les précautions",
    reponses: () => ({
      suiviMedical: "NON",
      hierarchieSollicitee: "non",
      conflitInteret: "non",
      dangerLu: "on",
    }),
  },
  {
    titre: "Le consentement",
    reponses: (choix) => ({
      recueil: "ACCORD",
      informationLe: AVANT(12),
      moyen: "ECRIT",
      accordLe: AVANT(10),
      portees: choix("portees"),
      conserveParId: choix("conserveParId"),
    }),
  },
];

/** A demande from its first step to its filing. */
async function deposer({ personne, navigateur, penser }: Poste): Promise<void> {
  const depart = `/${personne.slug}/demandes/nouvelle`;
  const nouvelle = await navigateur.lire("Demande : commencer", depart, "Commencer la demande");
  await penser();
  let chemin = await navigateur.envoyer(
    "Demande : la créer",
    { chemin: depart, html: nouvelle, marque: "Commencer la demande" },
    {},
  );
  for (const [n, { titre, reponses }] of ETAPES.entries()) {
    const nom = `Demande, étape ${n + 1}`;
    const html = await navigateur.lire(nom, chemin, titre);
    await penser();
    chemin = await navigateur.envoyer(
      `${nom} : l’envoi`,
      { chemin, html, marque: 'name="page"' },
      (choix) => ({ ...reponses(choix), vers: "suivant" }),
    );
  }
  const html = await navigateur.lire("Demande, relecture", chemin, "Relecture");
  await penser();
  const deposee = await navigateur.envoyer(
    "Demande : le dépôt",
    { chemin, html, marque: 'name="charte"' },
    { charte: "on" },
  );
  await navigateur.lire("Demande déposée", deposee, "Votre demande est déposée");
  await penser();
}

async function intervenant({ personne, navigateur, penser }: Poste): Promise<void> {
  const base = `/${personne.slug}`;
  await navigateur.lire("Accueil, intervenant·e", base, "Ce qui vous attend");
  await penser();
  await navigateur.lire("Agenda", `${base}/agenda`, "Agenda");
  await penser();
  const proposee = personne.aConfirmer.shift();
  if (proposee) {
    const chemin = `${base}/seances/${proposee}`;
    const html = await navigateur.lire("Une séance, intervenant·e", chemin, "Confirmer la séance");
    await penser();
    const formulaire = { chemin, html, marque: 'name="seance"' };
    await navigateur.lire(
      "Une séance, intervenant·e",
      await navigateur.envoyer("Confirmer une séance : l’envoi", formulaire, {}),
      "Confirmée",
    );
    await penser();
  }
  const passee = personne.aNoter.shift();
  if (!passee) return;
  const chemin = `${base}/seances/${passee}/tenue`;
  const html = await navigateur.lire("Noter une séance tenue", chemin, "La séance a eu lieu");
  await penser();
  const formulaire = { chemin, html, marque: 'name="preparation"' };
  await navigateur.lire(
    "Une séance, intervenant·e",
    await navigateur.envoyer("Noter une séance tenue : l’envoi", formulaire, {}),
    "Tenue",
  );
  await penser();
}

const COMPTE_RENDU = {
  faits: "La situation a été reprise depuis le dernier rendez-vous, du point de vue de chacun.",
  hypotheses: "Le rythme des rendez-vous pèse plus que leur objet.",
  pistes: "Proposer un horaire du matin, puis en reparler dans six semaines.",
};

async function secretaire({ personne, navigateur, penser }: Poste): Promise<void> {
  const base = `/${personne.slug}`;
  await navigateur.lire("Bureau du secrétariat", base, "Ce qui vous attend");
  await penser();
  await navigateur.lire("Agenda, secrétariat", `${base}/agenda`, "Agenda");
  await penser();
  const seance = personne.aEcrire.shift();
  if (!seance) return;
  const chemin = `${base}/seances/${seance}/compte-rendu/ecrire`;
  const html = await navigateur.lire("Écrire un compte rendu", chemin, "compte rendu");
  await penser();
  const formulaire = { chemin, html, marque: 'name="faits"' };
  await navigateur.lire(
    "Une séance, secrétariat",
    await navigateur.envoyer("Écrire un compte rendu : l’envoi", formulaire, {
      ...COMPTE_RENDU,
      vers: "quitter",
    }),
    "séance",
  );
  await penser();
}

async function responsable({ personne, navigateur, penser }: Poste): Promise<void> {
  const base = `/${personne.slug}`;
  await navigateur.lire("Accueil, responsable", base, "Ce qui vous attend");
  await penser();
  await navigateur.lire("Chiffres de l’année", `${base}/indicateurs`, "Chiffres de l’année");
  await penser();
  const passee = Number(AVANT(365).slice(0, 4));
  await navigateur.lire(
    "Chiffres de l’année passée",
    `${base}/indicateurs?annee=${passee}`,
    "Chiffres de l’année",
  );
  await penser();
}

/** What each does all day. */
export const PARCOURS: Record<Personne["metier"], (poste: Poste) => Promise<void>> = {
  PROFESSIONNEL: professionnel,
  INTERVENANT: intervenant,
  SECRETARIAT: secretaire,
  RESPONSABLE: responsable,
};
