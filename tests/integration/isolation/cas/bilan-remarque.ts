import { notifyBilan } from "@/lib/bilan/commands/notify";
import { createRemarque, reopenRemarque, resolveRemarque } from "@/lib/bilan/commands/remark";
import { listRemarques } from "@/lib/bilan/queries/remarques";
import { endMessages } from "@/lib/message/commands/close";
import type { Monde } from "../../../factories/monde";
import { ecriture, piece } from "../cas";

/** Who writes a draft comments on it. */
const REDIGENT = ["intervenant", "autreIntervenant", "secretaire", "autreSecretaire"] as const;

const brouillon = ({ bilans }: Monde) => bilans.brouillon.id;

export const cas = [
  ecriture(createRemarque, {
    par: REDIGENT,
    cible: brouillon,
    ecrire: (acteur, bilanId, { now }) =>
      createRemarque(acteur, { bilanId, section: "activite", texte: "À compléter.", reponses: {} }, now),
  }),
  ecriture(resolveRemarque, {
    par: REDIGENT,
    cible: ({ bilans }) => bilans.remarque,
    ecrire: (acteur, remarqueId, { now }) => resolveRemarque(acteur, { remarqueId }, now),
  }),
  ecriture(reopenRemarque, {
    par: REDIGENT,
    cible: ({ bilans }) => bilans.remarqueFaite,
    ecrire: (acteur, remarqueId, { now }) => reopenRemarque(acteur, { remarqueId }, now),
  }),
  piece(listRemarques, {
    cible: brouillon,
    par: "intervenant",
    appeler: (tx, acteur, id) => listRemarques(tx, acteur, id),
  }),
  piece(notifyBilan, {
    cible: brouillon,
    par: "intervenant",
    muette: true,
    appeler: (tx, acteur, id, { bilans, now }) =>
      notifyBilan(
        tx,
        acteur,
        "BILAN_A_RELIRE",
        { id, annee: bilans.annee },
        { membreIds: [acteur.membreId] },
        now,
      ),
  }),
  piece(endMessages, {
    cible: brouillon,
    par: "intervenant",
    muette: true,
    appeler: (tx, acteur, bilanId, { now }) => endMessages(tx, acteur, ["BILAN_A_RELIRE"], { bilanId }, now),
  }),
];
