import { acceptCharte } from "@/lib/membre/commands/charte";
import { createFeuille } from "@/lib/membre/commands/feuille";
import { closeMembre, createMembre, resetMembre, updateMembre } from "@/lib/membre/commands/membre";
import { getTextesAAccepter, mustAcceptCharte } from "@/lib/membre/queries/charte";
import { getChoixMembre } from "@/lib/membre/queries/choix";
import { listSansAcces } from "@/lib/membre/queries/feuille";
import { getContact, getMembre, listMembres } from "@/lib/membre/queries/membre";
import { readNoms } from "@/lib/membre/queries/noms";
import { charte } from "@/lib/texte/rules/charte";
import { PERSONNAGES } from "../../../factories/distribution";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, liste, piece } from "../cas";

const par = ["administrateur"] as const;
const refus = "INTERDIT";
const ANNUAIRE = PERSONNAGES.filter((nom) => !["encadrant", "responsable", "copil"].includes(nom));

const membreOf = ({ structureId, nordId }: Monde) => ({
  ...{ prenom: "Dominique", nom: "Essai", roles: ["PROFESSIONNEL" as const], delegations: [nordId] },
  ...{ professionId: undefined, structureId, telephone: undefined, baseSecret: "PROFESSION" as const },
});

export const cas = [
  liste(listMembres, { par, lire: listMembres, revele: ({ cast }) => [cast.referent.membreId] }),
  piece(readNoms, {
    cible: ({ cast }) => cast.referent.membreId,
    appeler: async (tx, acteur, id) => (await readNoms(tx, acteur, [id]))(id) || null,
  }),
  lecture(getMembre, { par, cible: ({ cast }) => cast.referent.membreId, lire: getMembre }),
  liste(getChoixMembre, { par, lire: getChoixMembre, revele: ({ structureId }) => [structureId] }),
  lecture(getContact, { par: ANNUAIRE, cible: ({ cast }) => cast.copil.membreId, lire: getContact }),
  ecriture(createMembre, {
    par,
    reference: "REFERENCE_INCONNUE",
    ecrire: (acteur, _cible, monde) => {
      const compte = { email: "nouvelle@essai.example" };
      return createMembre(acteur, { ...compte, ...membreOf(monde) }, monde.now);
    },
  }),
  ecriture(updateMembre, {
    par,
    refus,
    cible: ({ cast }) => cast.referent.membreId,
    reference: "REFERENCE_INCONNUE",
    ecrire: (acteur, membreId, monde) => updateMembre(acteur, { membreId, ...membreOf(monde) }, monde.now),
  }),
  ecriture(resetMembre, {
    par,
    refus,
    cible: ({ cast }) => cast.referent.membreId,
    ecrire: (acteur, membreId, { now }) =>
      resetMembre(acteur, { membreId, motDePasse: "une phrase de passe" }, now),
  }),
  ecriture(closeMembre, {
    par,
    refus,
    cible: ({ cast }) => cast.referent.membreId,
    ecrire: (acteur, membreId, { now }) => closeMembre(acteur, { membreId, rouvrir: false }, now),
  }),
  liste(listSansAcces, { par, lire: listSansAcces, revele: ({ imports }) => [imports.attendId] }),
  ecriture(createFeuille, {
    par,
    refus,
    cible: ({ imports }) => imports.attendId,
    ecrire: (acteur, membreId, { now }) => createFeuille(acteur, { membreIds: [membreId] }, now),
  }),
  libre(getTextesAAccepter, "Le texte de la charte, à qui doit l’accepter : rien de l’espace."),
  libre(mustAcceptCharte, "Répond de l’acteur lui-même, sans rien lire."),
  ecriture(acceptCharte, {
    par: PERSONNAGES,
    sansCharte: true,
    ecrire: (acteur, _cible, { now }) =>
      acceptCharte(acteur, { version: charte.version, charte: "on", engagement: "on" }, now),
  }),
];
