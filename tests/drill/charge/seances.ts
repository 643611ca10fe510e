import type { Poste } from "./depot";

/** Their agenda, a séance to confirm, another to note. */
export async function intervenant({ personne, navigateur, penser }: Poste): Promise<void> {
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

/** Their desk, and minutes to write. */
export async function secretaire({ personne, navigateur, penser }: Poste): Promise<void> {
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
