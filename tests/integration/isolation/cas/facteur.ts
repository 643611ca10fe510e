import * as enrolement from "@/lib/facteur/commands/enrolement";
import { forgetFacteur, requireFacteur } from "@/lib/facteur/commands/exigence";
import * as preuve from "@/lib/facteur/commands/preuve";
import * as secours from "@/lib/facteur/commands/secours";
import { getFacteur, readFacteur } from "@/lib/facteur/queries";
import { type Cas, ecriture, libre } from "../cas";

const SIEN = "Le compte de la session, et aucun autre.";

const par = ["administrateur"] as const;

export const cas: readonly Cas[] = [
  ecriture(requireFacteur, {
    par,
    ecrire: (acteur, _cible, { now }) => requireFacteur(acteur, { roles: ["COPIL"] }, now),
  }),
  ecriture(forgetFacteur, {
    par,
    refus: "INTERDIT",
    cible: ({ cast }) => cast.referent.membreId,
    ecrire: (acteur, membreId, { now }) => forgetFacteur(acteur, { membreId }, now),
  }),
  libre(readFacteur, SIEN),
  libre(getFacteur, SIEN),
  libre(enrolement.prepareFacteur, SIEN),
  libre(enrolement.confirmFacteur, SIEN),
  libre(preuve.proveCode, SIEN),
  libre(preuve.proveFacteur, SIEN),
  libre(secours.renewSecours, SIEN),
  libre(secours.removeFacteur, SIEN),
  libre(preuve.verifyCode, "Compare un code au secret qu’on lui donne, sans rien lire."),
  libre(preuve.weighCode, "Compare un code au secret qu’on lui donne, et compte l’essai."),
  libre(preuve.empreinteSecours, "Calcule une empreinte, sans rien lire."),
];
