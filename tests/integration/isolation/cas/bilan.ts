import { randomUUID } from "node:crypto";
import { createBilan } from "@/lib/bilan/commands/create";
import { askFichiers, retryFichiers } from "@/lib/bilan/commands/demande-fichiers";
import { takeExtraits, takeExtraitsIndividuels } from "@/lib/bilan/commands/extraits";
import { makeFichiers } from "@/lib/bilan/commands/fichiers";
import { makeOctets } from "@/lib/bilan/commands/octets";
import { publishBilan } from "@/lib/bilan/commands/publish";
import { reopenBilan, submitBilan } from "@/lib/bilan/commands/review";
import { saveBilan, writeDraft } from "@/lib/bilan/commands/save";
import { getAccueilBilans } from "@/lib/bilan/queries/accueil";
import { getBilan, readBilan } from "@/lib/bilan/queries/bilan";
import { getExtraitsIndividuels, readExtraitsIndividuels } from "@/lib/bilan/queries/extraits";
import { getFichier, getFichierBilan, listFichiers } from "@/lib/bilan/queries/fichiers";
import { countSansStatut, readFigures } from "@/lib/bilan/queries/figures";
import { getExtraits, listGroupes, readExtraits } from "@/lib/bilan/queries/groupes";
import { empreinteOfBilan, readInstantane, readPublie, requireSigned } from "@/lib/bilan/queries/instantane";
import { listBilans } from "@/lib/bilan/queries/liste";
import { holdBilan } from "@/lib/bilan/queries/lock";
import { readParties } from "@/lib/bilan/queries/plan";
import { getProjection } from "@/lib/bilan/queries/projection";
import { getRedactionBilan, getRelectureBilan } from "@/lib/bilan/queries/redaction";
import { listSources } from "@/lib/bilan/queries/sources";
import { readVersion } from "@/lib/bilan/queries/version";
import { SaveBilan } from "@/lib/bilan/schema";
import { jourOf, yearRange } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, liste, piece } from "../cas";

const REDIGENT = ["intervenant", "autreIntervenant", "secretaire", "autreSecretaire"] as const;
const RELISENT = [...REDIGENT, "responsable"] as const;
const LISENT = [...RELISENT, "copil"] as const;
/** Who reads the group's own bilan. */
const CHOISISSENT = ["intervenant", "secretaire", "autreSecretaire"] as const;

/** The year of the séance whose minutes are validated, and of its piste. */
const anneeDesPistes = ({ seances }: Monde, zone: string) =>
  Number(jourOf(seances.validee.debut, zone).slice(0, 4));

const brouillon = ({ bilans }: Monde) => bilans.brouillon.id;
const relecture = ({ bilans }: Monde) => bilans.relecture.id;
const publie = ({ bilans }: Monde) => bilans.publie.id;

export const cas = [
  liste(listBilans, {
    par: LISENT,
    lire: (acteur, { now }) => listBilans(acteur, now),
    revele: ({ bilans }) => [bilans.publie.id],
  }),
  liste(getAccueilBilans, {
    par: LISENT,
    lire: (acteur) => getAccueilBilans(acteur),
    revele: ({ bilans }) => [bilans.publie.id],
  }),
  lecture(getBilan, { par: LISENT, cible: publie, lire: (acteur, id, { now }) => getBilan(acteur, id, now) }),
  lecture(getFichierBilan, {
    par: LISENT,
    cible: publie,
    lire: (acteur, id) => getFichierBilan(acteur, id, "CSV"),
  }),
  lecture(getProjection, {
    par: LISENT,
    cible: publie,
    lire: (acteur, id, { now }) => getProjection(acteur, id, now),
  }),
  libre(
    listFichiers,
    "Dans l’espace qu’on lui donne, après preuve : qui a un lien sans compte y passe aussi.",
  ),
  libre(getFichier, "De même ; un bilan publié seulement."),
  piece(readVersion, {
    cible: publie,
    par: "copil",
    appeler: (tx, { espaceId }, id) => readVersion(tx, espaceId, id),
  }),
  piece(askFichiers, {
    cible: publie,
    muette: true,
    appeler: (tx, acteur, id, { now }) => askFichiers(tx, acteur, id, now),
  }),
  libre(makeFichiers, "L’atelier : personne n’y agit. Un espace à la fois, sous sa sécurité par ligne."),
  libre(makeOctets, "Met en fichier ce qui est donné : rien n’est lu."),
  ecriture(retryFichiers, {
    par: RELISENT,
    cible: publie,
    ecrire: (acteur, bilanId, { now }) => retryFichiers(acteur, { bilanId }, now),
  }),
  lecture(getRedactionBilan, {
    par: REDIGENT,
    cible: brouillon,
    lire: (acteur, id, { now }) => getRedactionBilan(acteur, id, now),
  }),
  lecture(getRelectureBilan, {
    par: REDIGENT,
    cible: brouillon,
    lire: (acteur, id, { now }) => getRelectureBilan(acteur, id, now),
  }),
  lecture(getExtraits, {
    par: CHOISISSENT,
    cible: ({ groupeOuvert }) => groupeOuvert.id,
    lire: (acteur, id, { bilans }) => getExtraits(acteur, bilans.brouillon.id, id),
  }),
  lecture(getExtraitsIndividuels, {
    par: REDIGENT,
    cible: brouillon,
    lire: (acteur, id) => getExtraitsIndividuels(acteur, id, "pistes"),
  }),
  piece(readExtraitsIndividuels, {
    cible: ({ pisteId }) => pisteId,
    par: "intervenant",
    appeler: (tx, acteur, _id, monde) =>
      readExtraitsIndividuels(tx, acteur, anneeDesPistes(monde, acteur.zone), "pistes"),
  }),
  piece(listSources, {
    cible: ({ pisteId }) => pisteId,
    par: "intervenant",
    appeler: (tx, acteur, _id, monde) =>
      listSources(tx, acteur, anneeDesPistes(monde, acteur.zone), "pistes"),
  }),
  piece(readBilan, {
    cible: publie,
    par: "copil",
    appeler: (tx, acteur, id, { now }) => readBilan(tx, acteur, id, now),
  }),
  piece(holdBilan, {
    cible: publie,
    muette: true,
    appeler: (tx, acteur, id) => holdBilan(tx, acteur, {}, id),
  }),
  piece(readFigures, {
    cible: publie,
    par: "copil",
    appeler: (tx, acteur, _id, { bilans, now }) => readFigures(tx, acteur, bilans.annee, now),
  }),
  piece(readInstantane, {
    cible: publie,
    par: "copil",
    appeler: (tx, acteur, _id, { bilans, now }) =>
      readInstantane(tx, acteur, { annee: bilans.annee, version: 1 }, now),
  }),
  piece(readParties, {
    cible: ({ espaceId }) => espaceId,
    par: "intervenant",
    appeler: (tx, _acteur, espaceId) => readParties(tx, { espaceId }),
  }),
  piece(readPublie, {
    cible: publie,
    par: "copil",
    appeler: (tx, acteur, _id, { bilans }) => readPublie(tx, acteur, bilans.annee - 3),
  }),
  piece(countSansStatut, {
    cible: publie,
    muette: true,
    appeler: (tx, acteur, _id, { bilans, now }) =>
      countSansStatut(tx, acteur, yearRange(bilans.annee, acteur.zone), now),
  }),
  piece(listGroupes, {
    cible: publie,
    par: "intervenant",
    appeler: (tx, acteur, _id, { bilans }) => listGroupes(tx, acteur, bilans.valide),
  }),
  piece(readExtraits, {
    cible: ({ groupeOuvert }) => groupeOuvert.id,
    par: "intervenant",
    appeler: (tx, acteur, id, { bilans }) => readExtraits(tx, acteur, bilans.valide, id),
  }),
  libre(empreinteOfBilan, "L’empreinte de ce qui est donné : rien n’est lu."),
  libre(requireSigned, "Compare une empreinte à ce qui est donné : rien n’est lu."),
  ecriture(createBilan, {
    par: REDIGENT,
    ecrire: (acteur, _id, { bilans, now }) => createBilan(acteur, { annee: bilans.annee }, now),
  }),
  ecriture(saveBilan, {
    par: REDIGENT,
    cible: brouillon,
    ecrire: (acteur, bilanId, { bilans, now }) => {
      const { revision } = bilans.brouillon;
      return saveBilan(acteur, SaveBilan.parse({ bilanId, revision, page: randomUUID() }), now);
    },
  }),
  ecriture(takeExtraits, {
    par: CHOISISSENT,
    cible: brouillon,
    ecrire: (acteur, bilanId, { groupeOuvert, now }) =>
      takeExtraits(acteur, { bilanId, groupeId: groupeOuvert.id, sections: ["resultats"] }, now),
  }),
  ecriture(takeExtraitsIndividuels, {
    par: REDIGENT,
    cible: brouillon,
    ecrire: (acteur, bilanId, { now }) =>
      takeExtraitsIndividuels(acteur, { bilanId, section: "pistes", extraits: [] }, now),
  }),
  piece(writeDraft, {
    cible: brouillon,
    par: "intervenant",
    muette: true,
    appeler: (tx, acteur, id, { now }) =>
      writeDraft(tx, acteur, { id, page: null }, { contexte: "Autre." }, now),
  }),
  ecriture(submitBilan, {
    par: REDIGENT,
    cible: brouillon,
    ecrire: (acteur, bilanId, { bilans, now }) =>
      submitBilan(acteur, { bilanId, revision: bilans.brouillon.revision, reponses: {} }, now),
  }),
  ecriture(reopenBilan, {
    par: RELISENT,
    cible: relecture,
    ecrire: (acteur, bilanId, { bilans, now }) => {
      const { revision } = bilans.relecture;
      return reopenBilan(acteur, { bilanId, revision, remarque: "", reponses: {} }, now);
    },
  }),
  ecriture(publishBilan, {
    par: ["intervenant", "autreIntervenant", "responsable"],
    cible: relecture,
    ecrire: (acteur, bilanId, { bilans, now }) =>
      publishBilan(acteur, { bilanId, revision: bilans.relecture.revision }, now),
  }),
];
