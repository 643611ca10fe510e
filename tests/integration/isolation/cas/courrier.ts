import { restoreModele, updateModele } from "@/lib/courrier/commands/modele";
import { prepareCourrier } from "@/lib/courrier/commands/prepare";
import { sendCourrier } from "@/lib/courrier/commands/send";
import { listSeancesChoix } from "@/lib/courrier/queries/choix";
import { getCourrier } from "@/lib/courrier/queries/courrier";
import { getEmargement } from "@/lib/courrier/queries/emargement";
import { getExemple } from "@/lib/courrier/queries/exemple";
import { getLettres, nomOf, personneOf, readCourrier, writeLettres } from "@/lib/courrier/queries/lettres";
import { getModeles, readEntete, readModele, readModeles } from "@/lib/courrier/queries/modele";
import { listCourriers } from "@/lib/courrier/queries/registre";
import { getSeanceCourriers, readSeance } from "@/lib/courrier/queries/seance";
import { MODELES_PAR_DEFAUT } from "@/lib/courrier/rules/modeles";
import { Registre } from "@/lib/courrier/schema";
import { jourOf } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, liste, piece } from "../cas";

const par = ["intervenant", "secretaire", "autreSecretaire"] as const;
const REDACTEURS = ["secretaire", "autreSecretaire", "administrateur"] as const;
const confirmee = ({ seances }: Monde) => seances.confirmee.id;
const courrier = ({ courrierId }: Monde) => courrierId;
const nom = ({ mot }: Monde) => [`Espace ${mot}`];
const lue = { sorte: "INVITATION", lue: 0 } as const;

export const cas = [
  liste(listCourriers, {
    par,
    lire: (acteur) => listCourriers(acteur, Registre.parse({})),
    revele: ({ courrierId }) => [courrierId],
  }),
  liste(listSeancesChoix, {
    par,
    lire: (acteur, { now }) => listSeancesChoix(acteur, "", now),
    revele: ({ seances }) => [seances.confirmee.id],
  }),
  lecture(getSeanceCourriers, {
    par,
    cible: confirmee,
    lire: (acteur, id, { now }) => getSeanceCourriers(acteur, id, now),
  }),
  lecture(getEmargement, { par, cible: confirmee, lire: getEmargement }),
  lecture(getCourrier, { par, cible: courrier, lire: getCourrier }),
  lecture(getLettres, { par, cible: courrier, lire: getLettres }),
  liste(getModeles, { par: REDACTEURS, lire: getModeles, revele: nom }),
  liste(getExemple, {
    par: REDACTEURS,
    lire: (acteur, { now }) => getExemple(acteur, "INVITATION", now),
    revele: nom,
  }),
  ecriture(prepareCourrier, {
    par,
    cible: confirmee,
    reference: "DESTINATAIRE_CHANGE",
    ecrire: (acteur, seanceId, { cast, now }) => {
      const destinataire = [cast.referent.membreId];
      return prepareCourrier(acteur, { seanceId, sorte: "INVITATION", destinataire }, now);
    },
  }),
  ecriture(sendCourrier, {
    par,
    cible: courrier,
    reference: "INTROUVABLE",
    ecrire: (acteur, courrierId, { cast, now }) => {
      const envoi = { moyen: "COURRIEL", envoyeLe: jourOf(now, "Europe/Paris") } as const;
      return sendCourrier(acteur, { courrierId, destinataire: [cast.referent.membreId], ...envoi }, now);
    },
  }),
  ecriture(updateModele, {
    par: REDACTEURS,
    ecrire: (acteur, _cible, { now }) =>
      updateModele(acteur, { ...lue, ...MODELES_PAR_DEFAUT.INVITATION, reponses: {} }, now),
  }),
  ecriture(restoreModele, {
    par: REDACTEURS,
    ecrire: (acteur, _cible, { now }) => restoreModele(acteur, lue, now),
  }),
  piece(readCourrier, { par: "intervenant", cible: courrier, appeler: readCourrier }),
  piece(writeLettres, {
    par: "intervenant",
    cible: courrier,
    appeler: async (tx, acteur, id) => {
      const row = await readCourrier(tx, acteur, id);
      return row && writeLettres(tx, acteur, row);
    },
  }),
  libre(nomOf, "Met en forme un nom déjà lu."),
  libre(personneOf, "Met en forme un destinataire déjà lu."),
  piece(readSeance, { par: "intervenant", cible: confirmee, appeler: readSeance }),
  piece(readEntete, { cible: ({ cast }) => cast.secretaire.membreId, appeler: readEntete }),
  piece(readModeles, { cible: courrier, appeler: readModeles, muette: true }),
  piece(readModele, {
    cible: courrier,
    appeler: (tx, acteur) => readModele(tx, acteur, "INVITATION", 0),
    muette: true,
  }),
];
