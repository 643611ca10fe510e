import { getProtocoleEnVigueur, listAcceptations, listAccepteurs } from "@/lib/protocole/queries/acceptation";
import { listAAccepter, listARepondre } from "@/lib/protocole/queries/attente";
import { lockProtocole } from "@/lib/protocole/queries/cible";
import { getDocument } from "@/lib/protocole/queries/document";
import { getAAccepter, getVersion } from "@/lib/protocole/queries/lecture";
import { findModele, getModele, listModeles, listModelesChoix } from "@/lib/protocole/queries/modeles";
import { getProtocole } from "@/lib/protocole/queries/protocole";
import { getProjet, getRedaction, getRelecture } from "@/lib/protocole/queries/redaction";
import { countOuvertes, listRemarques } from "@/lib/protocole/queries/remarques";
import { protocoleOf } from "@/lib/protocole/queries/rythme";
import { contenuOf, lockSujet, readSujet, rowsOf, sujetOf } from "@/lib/protocole/queries/sujet";
import { listVersions, readTextes } from "@/lib/protocole/queries/versions";
import type { Monde } from "../../../factories/monde";
import { lecture, libre, liste, piece } from "../cas";

const LECTEURS = ["referent", "associe", "intervenant"] as const;
const TENEURS = ["secretaire", "autreSecretaire", "administrateur"] as const;
const situation = ({ situation: { id } }: Monde) => id;
const enVigueur = ({ protocoles }: Monde) => protocoles.enVigueur.id;
const projet = ({ protocoles }: Monde) => protocoles.projet.id;
const groupe = ({ groupe: { id } }: Monde) => id;
const modele = ({ protocoles }: Monde) => protocoles.modeleId;
const de = (situationId: string) => ({ situationId });

export const cas = [
  lecture(getProtocole, {
    par: [...LECTEURS, "secretaire", "autreSecretaire"],
    cible: situation,
    lire: (acteur, id) => getProtocole(acteur, de(id)),
  }),
  lecture(getRedaction, {
    par: ["intervenant", "secretaire", "autreSecretaire"],
    cible: groupe,
    lire: (acteur, groupeId) => getRedaction(acteur, { groupeId }),
  }),
  lecture(getRelecture, {
    par: ["intervenant", "secretaire", "autreSecretaire"],
    cible: groupe,
    lire: (acteur, groupeId) => getRelecture(acteur, { groupeId }),
  }),
  lecture(getProjet, { par: LECTEURS, cible: situation, lire: (acteur, id) => getProjet(acteur, de(id)) }),
  lecture(getVersion, {
    par: LECTEURS,
    cible: situation,
    lire: (acteur, id, { protocoles }) => getVersion(acteur, de(id), protocoles.enVigueur.version, true),
  }),
  lecture(getAAccepter, {
    par: ["referent", "associe"],
    cible: situation,
    lire: (acteur, id) => getAAccepter(acteur, de(id)),
  }),
  lecture(getDocument, {
    par: LECTEURS,
    cible: situation,
    lire: (acteur, id, { protocoles, now }) => getDocument(acteur, de(id), protocoles.enVigueur.version, now),
  }),
  liste(listModeles, { par: TENEURS, lire: listModeles, revele: ({ mot }) => [`Modèle ${mot}`] }),
  lecture(getModele, { par: TENEURS, cible: modele, lire: getModele }),
  piece(listModelesChoix, {
    cible: modele,
    appeler: (tx, acteur) => listModelesChoix(tx, acteur, "COLLECTIF"),
  }),
  piece(findModele, { cible: modele, appeler: (tx, acteur, id) => findModele(tx, acteur, "COLLECTIF", id) }),
  piece(readSujet, { cible: situation, appeler: (tx, acteur, id) => readSujet(tx, acteur, de(id)) }),
  piece(lockSujet, {
    cible: situation,
    muette: true,
    appeler: (tx, acteur, id) => lockSujet(tx, acteur, de(id)),
  }),
  piece(lockProtocole, { cible: enVigueur, appeler: (tx, acteur, id) => lockProtocole(tx, acteur, {}, id) }),
  piece(listVersions, { cible: situation, appeler: (tx, acteur, id) => listVersions(tx, acteur, de(id)) }),
  piece(readTextes, { cible: enVigueur, appeler: readTextes }),
  piece(listAccepteurs, {
    cible: situation,
    appeler: (tx, acteur, id) => listAccepteurs(tx, acteur, de(id)),
  }),
  piece(getProtocoleEnVigueur, {
    cible: situation,
    appeler: (tx, acteur, id) => getProtocoleEnVigueur(tx, acteur, de(id)),
  }),
  piece(listAcceptations, { cible: enVigueur, muette: true, appeler: listAcceptations }),
  piece(listRemarques, { cible: projet, appeler: listRemarques }),
  piece(countOuvertes, { cible: projet, appeler: countOuvertes }),
  piece(listAAccepter, { cible: enVigueur, appeler: (tx, acteur) => listAAccepter(tx, acteur) }),
  piece(listARepondre, {
    par: "intervenant",
    cible: projet,
    appeler: (tx, acteur) => listARepondre(tx, acteur),
  }),
  libre(protocoleOf, "Met en forme un protocole déjà lu."),
  libre(rowsOf, "Dit de quoi il s’agit, sans rien lire."),
  libre(contenuOf, "Dit de quoi il s’agit, sans rien lire."),
  libre(sujetOf, "Dit de quoi il s’agit, sans rien lire."),
];
