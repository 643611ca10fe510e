import { jourOf } from "@/lib/time";
import { closeVenue, expectPersonne, informEncadrant } from "@/lib/venue/commands";
import { getVenueAPrevoir, readVenue } from "@/lib/venue/queries";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, piece } from "../cas";

const DITE = {
  motif: "A_SA_DEMANDE",
  pourquoi: "Dire elle-même ce qu’elle attend.",
  accord: true,
  encadrantId: undefined,
  encadrantCourriel: "direction@exemple.test",
  reponses: {},
} as const;
const LUE = { motif: "A_SA_DEMANDE", encadrant: null, encadrantCourriel: null } as const;
const cible = ({ seances }: Monde) => seances.confirmee.id;
const debutOf = ({ seances }: Monde) => seances.confirmee.debut.toISOString();

export const cas = [
  ecriture(expectPersonne, {
    par: ["intervenant"],
    cible,
    ecrire: (acteur, seanceId, monde) => {
      const accordLe = jourOf(monde.now, acteur.zone);
      return expectPersonne(acteur, { ...DITE, seanceId, debut: debutOf(monde), accordLe }, monde.now);
    },
  }),
  ecriture(informEncadrant, {
    par: ["intervenant"],
    cible,
    ecrire: (acteur, seanceId, monde) =>
      informEncadrant(acteur, { seanceId, debut: debutOf(monde) }, monde.now),
  }),
  ecriture(closeVenue, {
    par: ["intervenant"],
    cible,
    ecrire: (acteur, seanceId, monde) => closeVenue(acteur, { seanceId, debut: debutOf(monde) }, monde.now),
  }),
  lecture(getVenueAPrevoir, {
    par: ["intervenant"],
    cible,
    lire: (acteur, id, { now }) => getVenueAPrevoir(acteur, id, now),
  }),
  piece(readVenue, {
    cible,
    appeler: (tx, acteur, id, { now }) => {
      const venue = { ...LUE, accordLe: now, informeLe: now, informePour: now };
      return readVenue(tx, acteur, { id, debut: now, venue }, true);
    },
  }),
];
