import { randomUUID } from "node:crypto";
import { lockCompteRendu, writeOutils } from "@/lib/compte-rendu/commands/brouillon";
import { discardCorrection } from "@/lib/compte-rendu/commands/discard";
import { saveCompteRendu } from "@/lib/compte-rendu/commands/save";
import { validateCompteRendu } from "@/lib/compte-rendu/commands/validate";
import { enteteOf, getCompteRendu, resumeOf } from "@/lib/compte-rendu/queries/compte-rendu";
import { findSeanceEcrite } from "@/lib/compte-rendu/queries/lecture";
import { getRedaction, getRelecture } from "@/lib/compte-rendu/queries/redaction";
import { listVersions, readEcrit, versionOf } from "@/lib/compte-rendu/queries/versions";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, piece } from "../cas";

const tenue = ({ seances }: Monde) => seances.tenue.id;
const redigee = ({ seances }: Monde) => seances.redigee.id;
const validee = ({ seances }: Monde) => seances.validee.id;
const brouillon = ({ compteRenduId }: Monde) => compteRenduId;
const SECTIONS = { faits: "Un temps calme.", hypotheses: "", pistes: "", ressources: "", outils: "" };

export const cas = [
  ecriture(saveCompteRendu, {
    par: ["intervenant", "secretaire"],
    cible: tenue,
    reference: "OUTIL_INCONNU",
    ecrire: (acteur, seanceId, { valeurId, now }) => {
      const page = { version: 1, revision: 0, page: randomUUID(), ecraser: false, vers: undefined };
      return saveCompteRendu(acteur, { seanceId, ...page, outil: [valeurId], ...SECTIONS }, now);
    },
  }),
  ecriture(validateCompteRendu, {
    par: ["intervenant"],
    cible: redigee,
    ecrire: (acteur, seanceId, { now }) =>
      validateCompteRendu(acteur, { seanceId, version: 1, revision: 1, reponses: {} }, now),
  }),
  ecriture(discardCorrection, {
    par: ["intervenant", "secretaire"],
    cible: validee,
    ecrire: async (acteur, seanceId, { now }) => {
      const page = { version: 2, revision: 0, page: randomUUID(), ecraser: false, vers: undefined };
      await saveCompteRendu(acteur, { seanceId, ...page, outil: [], ...SECTIONS }, now);
      return discardCorrection(acteur, { seanceId, version: 2, revision: 1 }, now);
    },
  }),
  lecture(getCompteRendu, {
    par: ["referent", "associe", "intervenant", "secretaire"],
    cible: validee,
    lire: (acteur, id) => getCompteRendu(acteur, id),
  }),
  lecture(getRedaction, { par: ["intervenant", "secretaire"], cible: redigee, lire: getRedaction }),
  lecture(getRelecture, { par: ["intervenant"], cible: redigee, lire: getRelecture }),
  libre(enteteOf, "Met en forme une séance déjà lue."),
  libre(resumeOf, "Met en forme une séance et des versions déjà lues."),
  piece(findSeanceEcrite, {
    cible: validee,
    appeler: (tx, _acteur, id) => findSeanceEcrite(tx, {}, id),
  }),
  libre(versionOf, "Met en forme une version déjà lue."),
  piece(listVersions, { cible: validee, appeler: listVersions }),
  piece(readEcrit, { cible: brouillon, appeler: readEcrit }),
  piece(lockCompteRendu, {
    cible: redigee,
    appeler: (tx, acteur, id) => lockCompteRendu(tx, acteur, {}, id),
  }),
  piece(writeOutils, {
    cible: brouillon,
    appeler: (tx, acteur, id, { valeurId }) => writeOutils(tx, acteur, id, [valeurId]),
  }),
];
