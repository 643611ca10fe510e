import { addDays, jourOf, now } from "@/lib/time";
import type { Personne } from "./gens";
import type { Navigateur } from "./navigateur";

/** One person at their screen. `penser` is the time they take to read and to type. */
export type Poste = { personne: Personne; navigateur: Navigateur; penser: () => Promise<void> };

type Choix = (nom: string, rang?: number) => string;
/** Some days ago. */
export const ilYA = (jours: number) => addDays(jourOf(now(), "Europe/Paris"), -jours);

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
      informationLe: ilYA(12),
      moyen: "ECRIT",
      accordLe: ilYA(10),
      portees: choix("portees"),
      conserveParId: choix("conserveParId"),
    }),
  },
];

/** A demande from its first step to its filing. */
export async function deposer({ personne, navigateur, penser }: Poste): Promise<void> {
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
