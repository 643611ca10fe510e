import { randomInt } from "node:crypto";
import { deposer, ilYA, type Poste } from "./depot";
import { MOT_DE_PASSE, type Personne } from "./gens";
import { NUE } from "./releve";
import { intervenant, secretaire } from "./seances";

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

async function responsable({ personne, navigateur, penser }: Poste): Promise<void> {
  const base = `/${personne.slug}`;
  await navigateur.lire("Accueil, responsable", base, "Ce qui vous attend");
  await penser();
  await navigateur.lire("Chiffres de l’année", `${base}/indicateurs`, "Chiffres de l’année");
  await penser();
  const passee = Number(ilYA(365).slice(0, 4));
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
