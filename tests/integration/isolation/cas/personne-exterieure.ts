import { correctPersonne, invitePersonne, removePersonne } from "@/lib/personne-exterieure/commands";
import { exterieuresOf, listExterieuresNonCouvertes } from "@/lib/personne-exterieure/queries";
import type { Monde } from "../../../factories/monde";
import { ALIX } from "../../../factories/personne-exterieure";
import { ecriture, libre, piece } from "../cas";

const par = ["intervenant", "secretaire", "autreSecretaire"] as const;
const cible = ({ personneExterieureId }: Monde) => personneExterieureId;

export const cas = [
  ecriture(invitePersonne, {
    par,
    cible: ({ collectiveLibre }) => collectiveLibre.id,
    ecrire: (acteur, seanceId, { structureId, now }) =>
      invitePersonne(acteur, { ...ALIX, seanceId, structureId, courriel: "sacha@exemple.test" }, now),
  }),
  ecriture(correctPersonne, {
    par,
    cible,
    ecrire: (acteur, personneId, { collectiveLibre, now }) => {
      const { structureId: _, ...corrigee } = { ...ALIX, courriel: undefined };
      return correctPersonne(acteur, { ...corrigee, personneId, seanceId: collectiveLibre.id }, now);
    },
  }),
  ecriture(removePersonne, {
    par,
    cible,
    ecrire: (acteur, personneId, { collectiveLibre, now }) =>
      removePersonne(acteur, { personneId, seanceId: collectiveLibre.id }, now),
  }),
  // No agreement at all: whoever is asked is not covered.
  piece(listExterieuresNonCouvertes, {
    par: "intervenant",
    cible: ({ collectiveLibre }) => collectiveLibre.id,
    appeler: (tx, acteur, seanceId) => listExterieuresNonCouvertes(tx, acteur, [acteur.membreId], seanceId),
  }),
  libre(exterieuresOf, "Met en forme ce que la séance vient de lire."),
];
