import { acceptProtocole } from "@/lib/protocole/commands/accept";
import { dismissRemarque, retainRemarque } from "@/lib/protocole/commands/answer";
import { createProtocole } from "@/lib/protocole/commands/create";
import { discardProtocole } from "@/lib/protocole/commands/discard";
import { createModele, restoreModele, retireModele, updateModele } from "@/lib/protocole/commands/modele";
import { notifyArrivee, notifyProtocole } from "@/lib/protocole/commands/notify";
import { publishProtocole } from "@/lib/protocole/commands/publish";
import { createRemarque } from "@/lib/protocole/commands/remark";
import { remindProtocole } from "@/lib/protocole/commands/remind";
import { saveProtocole } from "@/lib/protocole/commands/save";
import { MODELES } from "@/lib/protocole/rules/modeles";
import type { Monde } from "../../../factories/monde";
import { redactionOf } from "../../../factories/protocole";
import { ecriture, piece } from "../cas";

const LIES = ["referent", "associe"] as const;
const REDACTEURS = ["intervenant", "secretaire", "autreSecretaire"] as const;
const TENEURS = ["secretaire", "autreSecretaire", "administrateur"] as const;
const INTERVENANT = ["intervenant"] as const;
const enVigueur = ({ protocoles }: Monde) => protocoles.enVigueur.id;
const projet = ({ protocoles }: Monde) => protocoles.projet.id;
const duGroupe = ({ protocoles }: Monde) => protocoles.duGroupe.id;
const remarque = ({ protocoles }: Monde) => protocoles.remarqueId;
const modele = ({ protocoles }: Monde) => protocoles.modeleId;
const groupe = ({ groupe: { id } }: Monde) => id;
const textes = { ...MODELES.collectif.textes, nom: "Un autre nom" };
const vuOf = ({ situation }: Monde) => ({ sujet: { situationId: situation.id }, code: situation.code });

export const cas = [
  ecriture(createProtocole, {
    par: REDACTEURS,
    cible: groupe,
    ecrire: (acteur, groupeId, { now }) =>
      createProtocole(acteur, { situationId: undefined, groupeId, depart: "vierge" }, now),
  }),
  ecriture(saveProtocole, {
    par: REDACTEURS,
    cible: duGroupe,
    ecrire: (acteur, id, { protocoles, now }) =>
      saveProtocole(acteur, redactionOf(acteur, { id, revision: protocoles.duGroupe.revision }), now),
  }),
  ecriture(publishProtocole, {
    par: INTERVENANT,
    cible: projet,
    ecrire: (acteur, protocoleId, { protocoles, now }) => {
      const { revision } = protocoles.projet;
      return publishProtocole(acteur, { protocoleId, revision, pour: "remarques", reponses: {} }, now);
    },
  }),
  ecriture(discardProtocole, {
    par: INTERVENANT,
    cible: projet,
    ecrire: (acteur, protocoleId, { protocoles, now }) =>
      discardProtocole(acteur, { protocoleId, revision: protocoles.projet.revision }, now),
  }),
  ecriture(acceptProtocole, {
    par: LIES,
    cible: enVigueur,
    ecrire: (acteur, protocoleId, { now }) => acceptProtocole(acteur, { protocoleId }, now),
  }),
  ecriture(remindProtocole, {
    par: REDACTEURS,
    cible: enVigueur,
    ecrire: (acteur, protocoleId, { now }) => remindProtocole(acteur, { protocoleId }, now),
  }),
  ecriture(createRemarque, {
    par: LIES,
    cible: projet,
    ecrire: (acteur, protocoleId, { now }) => {
      const dite = { section: "modalites" as const, texte: "Un mot.", proposition: "", reponses: {} };
      return createRemarque(acteur, { protocoleId, ...dite }, now);
    },
  }),
  ecriture(retainRemarque, {
    par: INTERVENANT,
    cible: remarque,
    ecrire: (acteur, remarqueId, { protocoles, now }) =>
      retainRemarque(acteur, { remarqueId, revision: protocoles.projet.revision }, now),
  }),
  ecriture(dismissRemarque, {
    par: INTERVENANT,
    cible: remarque,
    ecrire: (acteur, remarqueId, { now }) =>
      dismissRemarque(acteur, { remarqueId, mot: "", reponses: {} }, now),
  }),
  ecriture(createModele, {
    par: TENEURS,
    ecrire: (acteur, _cible, { now }) => createModele(acteur, { sorte: "COLLECTIF", ...textes }, now),
  }),
  ecriture(updateModele, {
    par: TENEURS,
    refus: "INTERDIT",
    cible: modele,
    ecrire: (acteur, cle, { now }) => updateModele(acteur, { modele: cle, version: 1, ...textes }, now),
  }),
  ecriture(retireModele, {
    par: TENEURS,
    refus: "INTERDIT",
    cible: modele,
    ecrire: (acteur, cle, { now }) => retireModele(acteur, { modele: cle }, now),
  }),
  ecriture(restoreModele, {
    par: TENEURS,
    refus: "INTERDIT",
    cible: modele,
    ecrire: (acteur, cle, { now }) => restoreModele(acteur, { modele: cle }, now),
  }),
  piece(notifyProtocole, {
    par: "intervenant",
    muette: true,
    cible: ({ cast }) => cast.referent.membreId,
    appeler: (tx, acteur, id, monde) =>
      notifyProtocole(tx, acteur, vuOf(monde), "PROTOCOLE_A_ACCEPTER", [id], monde.now),
  }),
  piece(notifyArrivee, {
    par: "intervenant",
    muette: true,
    cible: ({ cast }) => cast.referent.membreId,
    appeler: (tx, acteur, id, monde) => notifyArrivee(tx, acteur, vuOf(monde), id, monde.now),
  }),
];
