import { leaveMembre } from "@/lib/depart/commands";
import { getDepart, listReprises } from "@/lib/depart/queries";
import { type Cas, ecriture, lecture, piece } from "../cas";

const par = ["administrateur"] as const;

export const cas: readonly Cas[] = [
  lecture(getDepart, {
    par,
    cible: ({ cast }) => cast.referent.membreId,
    lire: (acteur, membreId, { now }) => getDepart(acteur, membreId, now),
  }),
  ecriture(leaveMembre, {
    par,
    refus: "INTERDIT",
    cible: ({ cast }) => cast.referent.membreId,
    ecrire: (acteur, membreId, { now }) => leaveMembre(acteur, { membreId }, now),
  }),
  piece(listReprises, {
    par: "administrateur",
    cible: ({ situation }) => situation.id,
    muette: true,
    appeler: (tx, acteur, id) => listReprises(tx, acteur, [id], [acteur.membreId]),
  }),
];
