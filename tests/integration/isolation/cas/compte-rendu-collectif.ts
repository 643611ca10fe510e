import { randomUUID } from "node:crypto";
import { copyOutils } from "@/lib/compte-rendu/commands/brouillon";
import { finishVersion, signVersion, writeVersion } from "@/lib/compte-rendu/commands/version";
import { validableCollectives, writableCollectives } from "@/lib/compte-rendu-collectif/access";
import { examineCollectif, writeExamen } from "@/lib/compte-rendu-collectif/commands/examen";
import { saveCompteRenduCollectif } from "@/lib/compte-rendu-collectif/commands/save";
import { restoreSituations, writeSituations } from "@/lib/compte-rendu-collectif/commands/situations";
import { validateCompteRenduCollectif } from "@/lib/compte-rendu-collectif/commands/validate";
import { getCompteRenduCollectif } from "@/lib/compte-rendu-collectif/queries/fiche";
import { findSeanceCollective, partageOf } from "@/lib/compte-rendu-collectif/queries/lecture";
import {
  getRedactionCollective,
  getRelectureCollective,
} from "@/lib/compte-rendu-collectif/queries/redaction";
import {
  getCompteRenduSeance,
  getRedactionSeance,
  getRelectureSeance,
} from "@/lib/compte-rendu-collectif/queries/seance";
import { readEcritCollectif } from "@/lib/compte-rendu-collectif/queries/textes";
import { copyContenu } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, piece } from "../cas";

const MEMBRES = ["referent", "invite", "collegue", "intervenant"] as const;
const tenue = ({ collectiveTenue }: Monde) => collectiveTenue.id;
const redigee = ({ collectiveRedigee }: Monde) => collectiveRedigee.id;
const versionDe = (tx: Tx, seanceId: string) =>
  tx.compteRendu.findFirstOrThrow({
    where: { seanceId },
    select: { id: true, version: true, statut: true, revision: true, page: true },
  });
const PAGE = { version: 1, revision: 1, ecraser: true, vers: "quitter" as const, outil: [] };

export const cas = [
  lecture(getCompteRenduCollectif, {
    par: MEMBRES,
    cible: tenue,
    lire: (acteur, id) => getCompteRenduCollectif(acteur, id),
  }),
  lecture(getRedactionCollective, { par: ["intervenant"], cible: tenue, lire: getRedactionCollective }),
  lecture(getRelectureCollective, { par: ["intervenant"], cible: redigee, lire: getRelectureCollective }),
  lecture(getCompteRenduSeance, {
    par: MEMBRES,
    cible: tenue,
    lire: (acteur, id) => getCompteRenduSeance(acteur, id),
  }),
  lecture(getRedactionSeance, { par: ["intervenant"], cible: tenue, lire: getRedactionSeance }),
  lecture(getRelectureSeance, { par: ["intervenant"], cible: redigee, lire: getRelectureSeance }),
  libre(partageOf, "Trie les situations d’une séance déjà lue."),
  ecriture(saveCompteRenduCollectif, {
    par: ["intervenant"],
    cible: redigee,
    reference: "OUTIL_INCONNU",
    ecrire: (acteur, seanceId, { valeurId, now }) => {
      const page = { version: 1, revision: 1, page: randomUUID(), ecraser: true, vers: undefined };
      return saveCompteRenduCollectif(acteur, { seanceId, ...page, outil: [valeurId], textes: {} }, now);
    },
  }),
  ecriture(validateCompteRenduCollectif, {
    par: ["intervenant"],
    cible: redigee,
    ecrire: (acteur, seanceId, { now }) =>
      validateCompteRenduCollectif(acteur, { seanceId, version: 1, revision: 1, reponses: {} }, now),
  }),
  piece(findSeanceCollective, {
    par: "intervenant",
    cible: tenue,
    appeler: (tx, acteur, id) => findSeanceCollective(tx, acteur, writableCollectives(acteur), id),
  }),
  piece(readEcritCollectif, {
    par: "intervenant",
    cible: tenue,
    appeler: async (tx, acteur, id, { situation }) => {
      const lecture = { general: true, situationIds: [situation.id] };
      return readEcritCollectif(tx, acteur, (await versionDe(tx, id)).id, lecture);
    },
  }),
  ...[writeSituations, restoreSituations].map((fonction) =>
    piece(fonction, {
      par: "intervenant",
      cible: redigee,
      appeler: async (tx, acteur, seanceId, { now }) => {
        const { id } = await versionDe(tx, seanceId);
        const seance = await findSeanceCollective(tx, acteur, validableCollectives(acteur), seanceId);
        if (!seance) return null;
        return fonction === writeSituations
          ? writeSituations(tx, acteur, { id, seance }, {}, now)
          : restoreSituations(tx, acteur, { id, seance }, now);
      },
      muette: true,
    }),
  ),
  piece(examineCollectif, {
    par: "intervenant",
    cible: redigee,
    appeler: async (tx, acteur, seanceId) => {
      const seance = await findSeanceCollective(tx, acteur, validableCollectives(acteur), seanceId);
      return seance && examineCollectif(tx, acteur, seance, { groupe: { synthese: "Un mot." } }, {});
    },
  }),
  piece(writeExamen, {
    par: "intervenant",
    cible: redigee,
    appeler: async (tx, acteur, seanceId, { now }) => {
      const { id } = await versionDe(tx, seanceId);
      const seance = await findSeanceCollective(tx, acteur, validableCollectives(acteur), seanceId);
      const examen = { textes: { synthese_groupe: "Un mot." }, alertes: [], levees: [], restantes: [] };
      return seance && writeExamen(tx, acteur, id, seance, { cle: "groupe", examen }, now);
    },
    muette: true,
  }),
  piece(writeVersion, {
    par: "intervenant",
    cible: redigee,
    appeler: async (tx, acteur, seanceId, { now }) =>
      writeVersion(tx, acteur, await versionDe(tx, seanceId), { ...PAGE, seanceId, page: randomUUID() }, now),
  }),
  piece(finishVersion, {
    par: "intervenant",
    cible: redigee,
    appeler: async (tx, acteur, seanceId, { cast, now }) => {
      const { id } = await versionDe(tx, seanceId);
      const version = { id, change: true, intervenantId: cast.secretaire.membreId };
      return finishVersion(tx, acteur, version, { ...PAGE, seanceId, page: randomUUID() }, now);
    },
    muette: true,
  }),
  piece(signVersion, {
    par: "intervenant",
    cible: redigee,
    appeler: async (tx, acteur, seanceId, { cast, now }) => {
      const { id } = await versionDe(tx, seanceId);
      return signVersion(tx, acteur, { id, seanceId, lecteurs: [cast.referent.membreId] }, now);
    },
    muette: true,
  }),
  piece(copyOutils, {
    par: "intervenant",
    cible: redigee,
    appeler: async (tx, acteur, id) => copyOutils(tx, acteur, id, (await versionDe(tx, id)).id),
    muette: true,
  }),
  piece(copyContenu, {
    par: "intervenant",
    cible: redigee,
    appeler: async (tx, acteur, id) => {
      const de = await versionDe(tx, id);
      return copyContenu(tx, acteur, "COMPTE_RENDU", de.id, randomUUID());
    },
    muette: true,
  }),
];
