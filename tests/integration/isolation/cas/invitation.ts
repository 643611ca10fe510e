import { acceptInvitation, joinInvitation } from "@/lib/invitation/commands/accept";
import {
  inviteMembres,
  retireInvitation,
  withdrawInvitations,
  writeInvitations,
} from "@/lib/invitation/commands/invite";
import { listAInviter, readInvitation, readInvitations } from "@/lib/invitation/queries/invitation";
import { empreinteOfJeton, jetonOf, lienOf } from "@/lib/invitation/queries/secret";
import type { Monde } from "../../../factories/monde";
import { type Cas, ecriture, libre, liste, piece } from "../cas";

const par = ["administrateur"] as const;
const refus = "INTERDIT";
const attend = ({ imports }: Monde) => imports.attendId;

export const cas: readonly Cas[] = [
  liste(listAInviter, { par, lire: listAInviter, revele: (monde) => [attend(monde)] }),
  ecriture(inviteMembres, {
    par,
    refus,
    cible: attend,
    ecrire: (acteur, membreId, { now }) => inviteMembres(acteur, { membreIds: [membreId] }, now),
  }),
  ecriture(retireInvitation, {
    par,
    refus,
    cible: attend,
    ecrire: async (acteur, membreId, { now }) => {
      await inviteMembres(acteur, { membreIds: [membreId] }, now);
      return retireInvitation(acteur, { membreId }, now);
    },
  }),
  piece(writeInvitations, {
    par: "administrateur",
    cible: attend,
    muette: true,
    appeler: (tx, acteur, id, { now }) => writeInvitations(tx, acteur, [id], now),
  }),
  piece(withdrawInvitations, {
    par: "administrateur",
    cible: attend,
    muette: true,
    appeler: (tx, acteur, id, { now }) => withdrawInvitations(tx, acteur, [id], now),
  }),
  piece(readInvitations, {
    par: "administrateur",
    cible: attend,
    muette: true,
    appeler: (tx, acteur, id) => readInvitations(tx, acteur, [id]),
  }),
  libre(readInvitation, "Le lien est la preuve : il ne dit que l’espace qui invite et l’adresse invitée."),
  libre(acceptInvitation, "Le lien est la preuve, une fois."),
  libre(joinInvitation, "Le lien et la session du compte invité sont la preuve, une fois."),
  libre(jetonOf, "Un calcul : sans la clé de l’application, rien."),
  libre(empreinteOfJeton, "Un calcul : sans la clé de l’application, rien."),
  libre(lienOf, "Un calcul : sans la clé de l’application, rien."),
];
