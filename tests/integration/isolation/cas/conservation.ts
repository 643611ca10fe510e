import { eraseEchues, eraseSituation, updateConservation } from "@/lib/conservation/commands";
import { getRevue, lockEchues } from "@/lib/conservation/queries";
import { addMinutes } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { ecriture, liste, piece } from "../cas";

const par = ["administrateur"] as const;
const refus = "INTERDIT";
const close = ({ close }: Monde) => close.id;
const dansTroisAns = ({ now }: Monde) => addMinutes(now, 3 * 365 * 24 * 60);

export const cas = [
  liste(getRevue, {
    par,
    lire: (acteur, monde) => getRevue(acteur, dansTroisAns(monde)),
    revele: ({ close }) => [close.code],
  }),
  piece(lockEchues, {
    par: "administrateur",
    cible: close,
    appeler: (tx, acteur, id, monde) => lockEchues(tx, acteur, [id], dansTroisAns(monde)),
  }),
  ecriture(eraseEchues, {
    par,
    refus,
    cible: close,
    ecrire: (acteur, id, monde) =>
      eraseEchues(acteur, { situations: [id], definitif: "on" }, dansTroisAns(monde)),
  }),
  ecriture(eraseSituation, {
    par,
    refus,
    cible: ({ close }) => close.code,
    ecrire: (acteur, code, { now }) => eraseSituation(acteur, { code, definitif: "on" }, now),
  }),
  ecriture(updateConservation, {
    par,
    ecrire: (acteur, _cible, { now }) => updateConservation(acteur, { conservationMois: 36 }, now),
  }),
];
