import { getLexique } from "@/lib/anonymisation/queries";
import { readAnneeLue } from "@/lib/bilan/queries/annee";
import {
  createContenus,
  eraseContenus,
  listChanges,
  readContenu,
  readContenus,
  writeContenu,
} from "@/lib/contenu";
import { readAnnee, readAnneeSuivie } from "@/lib/indicateur/queries/annee";
import { getChiffres, listChiffresCsv } from "@/lib/indicateur/queries/chiffres";
import { getFrequentation } from "@/lib/indicateur/queries/frequentation";
import { parPlace } from "@/lib/indicateur/queries/place";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { createAnalyse, examineTextes, findOuverts, listMotifs } from "@/lib/levee/queries";
import { isPret } from "@/lib/sante/queries";
import type { Monde } from "../../../factories/monde";
import { libre, liste, piece } from "../cas";

const attente = ({ demandes }: Monde) => demandes.attente.id;
const situation = (monde: Monde) => monde.situation.id;
const LEVEE = { empreinte: "a".repeat(64), motif: "PAS_UNE_PERSONNE" } as const;

export const cas = [
  piece(readContenus, {
    cible: attente,
    appeler: async (tx, acteur, id) => (await readContenus(tx, acteur, "DEMANDE", [id])).get(id),
  }),
  piece(readContenu, { cible: attente, appeler: (tx, acteur, id) => readContenu(tx, acteur, "DEMANDE", id) }),
  piece(listChanges, {
    cible: attente,
    muette: true,
    appeler: (tx, acteur, id) => listChanges(tx, acteur, ["DEMANDE"], id, { question: "Rien." }),
  }),
  piece(writeContenu, {
    cible: situation,
    muette: true,
    appeler: (tx, acteur, id, { now }) =>
      writeContenu(tx, acteur, "CLOTURE", id, { situationId: id }, { effets: "Rien." }, now),
  }),
  piece(createContenus, {
    cible: situation,
    muette: true,
    appeler: (tx, acteur, id, { now }) => {
      const support = { support: "CLOTURE", supportId: id, situationId: id } as const;
      return createContenus(tx, acteur, [{ ...support, textes: { autres: "Rien." }, le: now }]);
    },
  }),
  piece(eraseContenus, {
    cible: situation,
    appeler: (tx, acteur, id) => eraseContenus(tx, acteur, id, ["DEMANDE"]),
    muette: true,
  }),
  piece(journaliser, {
    cible: situation,
    muette: true,
    appeler: (tx, acteur, id) => journaliser(tx, acteur, "lire", "situation", id),
  }),
  piece(writeLevees, {
    cible: situation,
    muette: true,
    appeler: (tx, acteur, id, { now }) => {
      const support = { support: "CLOTURE", supportId: id, situationId: id, objet: "cloture" } as const;
      return writeLevees(tx, acteur, support, [LEVEE], now);
    },
  }),
  piece(createAnalyse, {
    cible: situation,
    appeler: async (tx, acteur, id) => (await createAnalyse(tx, acteur, id))("Avec Kevin."),
  }),
  piece(examineTextes, {
    cible: situation,
    appeler: (tx, acteur, id) => examineTextes(tx, acteur, id, { effets: "Avec Kevin." }, {}),
  }),
  piece(findOuverts, {
    cible: situation,
    muette: true,
    appeler: (tx, acteur, situationId) => findOuverts(tx, acteur, [{ situationId, texte: "Avec Kevin." }]),
  }),
  piece(listMotifs, { cible: situation, appeler: listMotifs, muette: true }),
  liste(getChiffres, {
    par: ["responsable"],
    lire: (acteur, { now }) => getChiffres(acteur, undefined, now),
    revele: ({ mot }) => [`Nord ${mot}`],
  }),
  piece(readAnnee, {
    cible: situation,
    par: "copil",
    appeler: (_tx, acteur, _id, { now }) => readAnnee(acteur, undefined, now),
  }),
  piece(readAnneeLue, {
    cible: situation,
    par: "copil",
    appeler: (_tx, acteur, _id, { now }) => readAnneeLue(acteur, undefined, now),
  }),
  piece(readAnneeSuivie, {
    cible: situation,
    par: "copil",
    appeler: (_tx, acteur, _id, { bilans, now }) => readAnneeSuivie(acteur, bilans.annee, [], now),
  }),
  liste(getFrequentation, {
    par: ["responsable"],
    lire: (acteur, { now }) => getFrequentation(acteur, now),
    revele: () => ["professionnels"],
  }),
  liste(listChiffresCsv, {
    par: ["responsable"],
    lire: (acteur, { now }) => listChiffresCsv(acteur, undefined, now),
    revele: ({ mot }) => [`Nord ${mot}`],
  }),
  libre(parPlace, "Écrit le regroupement d’une instruction, sans rien lire."),
  libre(getLexique, "Le lexique de l’anonymisation, le même pour tous : un fichier public."),
  libre(isPret, "Dit si la base répond, sans rien en lire."),
];
