import { randomUUID } from "node:crypto";
import { createBilan } from "@/lib/bilan/commands/create";
import { publishBilan } from "@/lib/bilan/commands/publish";
import { reopenBilan, submitBilan } from "@/lib/bilan/commands/review";
import { saveBilan, takeExtraits } from "@/lib/bilan/commands/save";
import { getAccueilBilans } from "@/lib/bilan/queries/accueil";
import { getBilan, getBilanPublie, readBilan } from "@/lib/bilan/queries/bilan";
import { getBilanDocument, listBilanCsv } from "@/lib/bilan/queries/document";
import { countSansStatut, readFigures } from "@/lib/bilan/queries/figures";
import { getExtraits, listGroupes, readExtraits } from "@/lib/bilan/queries/groupes";
import { empreinteOfBilan, readInstantane, readPublie } from "@/lib/bilan/queries/instantane";
import { listBilans } from "@/lib/bilan/queries/liste";
import { holdBilan } from "@/lib/bilan/queries/lock";
import { getRedactionBilan, getRelectureBilan } from "@/lib/bilan/queries/redaction";
import { SaveBilan } from "@/lib/bilan/schema";
import { yearRange } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, liste, piece } from "../cas";

const REDIGENT = ["intervenant", "autreIntervenant", "secretaire", "autreSecretaire"] as const;
const RELISENT = [...REDIGENT, "responsable"] as const;
const LISENT = [...RELISENT, "copil"] as const;
/** Who reads the group's own bilan. */
const CHOISISSENT = ["intervenant", "secretaire", "autreSecretaire"] as const;

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
  lecture(getBilanPublie, {
    par: LISENT,
    cible: publie,
    lire: (acteur, id, { now }) => getBilanPublie(acteur, id, now),
  }),
  ...[getBilanDocument, listBilanCsv].map((fichier) =>
    lecture(fichier, {
      par: LISENT,
      cible: publie,
      lire: (acteur, id, { now }) => fichier(acteur, id, now),
    }),
  ),
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
