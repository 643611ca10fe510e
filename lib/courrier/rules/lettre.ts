import { blocsOf, fillChamps, type Valeurs } from "@/lib/courrier/rules/champs";
import type { Modele } from "@/lib/courrier/rules/modeles";
import type { Document } from "@/lib/document";
import { formatDuree, formatHeure, formatJour, formatJourLong, jourOf, toInstant } from "@/lib/time";
import type { SorteCourrier } from "@/prisma/client/enums";

/** Whose paper it is. */
export type Service = { nom: string; operateur: string | null; zone: string };

/** What a letter says of a séance. Codes, dates and places, never a word of the case. */
export type Faits = {
  code: string;
  debut: Date;
  fin: Date;
  lieu: string | null;
  acces: string | null;
  visio: string | null;
  intervenant: string;
};

export type Personne = { prenom: string; nom: string; structure: string | null };

/** Who writes, how they can be reached, and when. */
export type Auteur = { nom: string; contact: string; le: Date };

export type Lettre = { sorte: SorteCourrier; modele: Modele; faits: Faits; service: Service; auteur: Auteur };

export const emetteurOf = ({ nom, operateur }: Service): Document["emetteur"] => ({
  nom,
  lignes: ["Soutien « travail à distance »", ...(operateur ? [operateur] : [])],
});

/** The letter for this person. An attestation is signed by hand. */
export function lettreOf({ sorte, modele, faits, service, auteur }: Lettre, personne: Personne): Document {
  const valeurs = valeursOf({ faits, service, auteur }, personne);
  const { prenom, nom, structure } = personne;
  const signature = { nom: auteur.nom, qualite: service.nom, mention: `Fait le ${valeurs.jour}` };
  return {
    titre: fillChamps(modele.objet, valeurs),
    emetteur: emetteurOf(service),
    reference: faits.code,
    date: `Le ${valeurs.jour}`,
    destinataire: [`${prenom} ${nom}`, ...(structure ? [structure] : [])],
    blocs: [
      ...blocsOf(modele.texte, valeurs),
      ...(sorte === "ATTESTATION" ? [{ sorte: "signatures" as const, signataires: [signature] }] : []),
    ],
  };
}

function valeursOf(
  { faits, service, auteur }: Omit<Lettre, "sorte" | "modele">,
  personne: Personne,
): Valeurs {
  const { zone } = service;
  const minutes = Math.round((faits.fin.getTime() - faits.debut.getTime()) / 60_000);
  return {
    prenom: personne.prenom,
    nom: personne.nom,
    structure: personne.structure ?? "",
    code: faits.code,
    date: formatJour(jourOf(faits.debut, zone), { annee: true }),
    heure: formatHeure(faits.debut, zone),
    fin: formatHeure(faits.fin, zone),
    duree: formatDuree(minutes),
    lieu: faits.lieu ?? "à préciser",
    acces: faits.acces ?? "",
    visio: faits.visio ?? "",
    intervenant: faits.intervenant,
    espace: service.nom,
    jour: formatJourLong(jourOf(auteur.le, zone)),
    signataire: auteur.nom,
    contact: auteur.contact,
  };
}

/** Invented, to show what a wording becomes. */
export function exempleOf(service: Service, auteur: Auteur): { faits: Faits; personne: Personne } {
  const jour = jourOf(auteur.le, service.zone);
  return {
    faits: {
      code: "S-EXEMPLE",
      debut: toInstant(jour, "14:00", service.zone),
      fin: toInstant(jour, "16:00", service.zone),
      lieu: "Maison des solidarités, salle 2, 4 rue du Port",
      acces: "Transports en commun à proximité, ascenseur. Sonner à l’accueil.",
      visio: null,
      intervenant: "Dominique Lemaire",
    },
    personne: { prenom: "Camille", nom: "Martin", structure: "Centre médico-social du Port" },
  };
}
