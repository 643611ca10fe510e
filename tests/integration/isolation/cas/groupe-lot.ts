import { drawCodes } from "@/lib/demande/commands/code";
import { createGroupes, updateGroupes } from "@/lib/groupe/commands/lot";
import { readGroupes } from "@/lib/import/queries/groupes";
import { notifyLot } from "@/lib/message/commands/lot";
import type { Monde } from "../../../factories/monde";
import { piece } from "../cas";

const par = "secretaire" as const;
const groupeId = ({ groupeOuvert }: Monde) => groupeOuvert.id;
const ligne = ({ structureId, nordId, cast }: Monde) => ({
  ...{ sorte: "INTERVISION" as const, structureId, places: 9, membres: [cast.collegue.membreId] },
  ...{ delegationId: nordId, territoireId: null, intervenantId: cast.intervenant.membreId },
});

export const cas = [
  piece(drawCodes, {
    par,
    cible: groupeId,
    muette: true,
    appeler: (tx, acteur) => drawCodes(tx, acteur, "G", 3),
  }),
  piece(readGroupes, { par, cible: groupeId, appeler: (tx, acteur) => readGroupes(tx, acteur) }),
  piece(createGroupes, {
    ...{ par, cible: groupeId, muette: true },
    appeler: (tx, acteur, _id, monde) => createGroupes(tx, acteur, [ligne(monde)], monde.now),
  }),
  piece(updateGroupes, {
    ...{ par, cible: groupeId, muette: true },
    appeler: (tx, acteur, id, monde) =>
      updateGroupes(tx, acteur, [{ ...ligne(monde), id, membres: [] }], monde.now),
  }),
  piece(notifyLot, {
    ...{ par, cible: groupeId, muette: true },
    appeler: (tx, acteur, id, { cast, now }) =>
      notifyLot(
        tx,
        acteur,
        "GROUPE_INVITATION",
        [{ groupeId: id, code: "G-1", membreIds: [cast.collegue.membreId] }],
        now,
      ),
  }),
];
