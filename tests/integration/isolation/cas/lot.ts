import { lockAdministrateurs, writeDroits } from "@/lib/membre/commands/droits";
import { createMembres, updateMembres } from "@/lib/membre/commands/lot";
import { createStructures, updateStructures } from "@/lib/structure/commands/lot";
import type { Monde } from "../../../factories/monde";
import { piece } from "../cas";

const fiche = ({ structureId, nordId }: Monde) => ({
  ...{ prenom: "Dominique", nom: "Essai", roles: ["PROFESSIONNEL" as const], delegations: [nordId] },
  ...{ structureId, professionId: null, telephone: null, baseSecret: "PROFESSION" as const },
});
const structure = ({ territoireId }: Monde) => ({
  nom: "Nouvelle",
  typeId: null,
  territoireId,
  telephone: null,
});

export const cas = [
  piece(createStructures, {
    par: "administrateur",
    cible: ({ structureId }) => structureId,
    appeler: (tx, acteur, _id, monde) => createStructures(tx, acteur, [structure(monde)]),
  }),
  piece(updateStructures, {
    par: "administrateur",
    cible: ({ structureId }) => structureId,
    appeler: (tx, acteur, id, monde) => updateStructures(tx, acteur, [{ id, ...structure(monde) }]),
  }),
  piece(createMembres, {
    par: "administrateur",
    cible: ({ structureId }) => structureId,
    appeler: async (tx, acteur, _id, monde) => {
      const nouveau = { email: "nouvelle@essai.example", empreinte: null, ...fiche(monde) };
      return (await createMembres(tx, acteur, [nouveau], monde.now)).length;
    },
  }),
  piece(updateMembres, {
    par: "administrateur",
    cible: ({ cast }) => cast.collegue.membreId,
    appeler: (tx, acteur, id, monde) => updateMembres(tx, acteur, [{ id, ...fiche(monde) }], monde.now),
  }),
  piece(lockAdministrateurs, {
    par: "administrateur",
    cible: ({ espaceId }) => espaceId,
    appeler: (tx, _acteur, espaceId) => lockAdministrateurs(tx, espaceId),
  }),
  piece(writeDroits, {
    par: "administrateur",
    cible: ({ cast }) => cast.collegue.membreId,
    appeler: (tx, { espaceId }, id, { nordId }) =>
      writeDroits(tx, espaceId, [{ id, roles: ["COPIL"], delegations: [nordId] }]),
    muette: true,
  }),
];
