import * as enrolement from "@/lib/facteur/commands/enrolement";
import * as preuve from "@/lib/facteur/commands/preuve";
import * as secours from "@/lib/facteur/commands/secours";
import { getFacteur, readFacteur } from "@/lib/facteur/queries";
import { type Cas, libre } from "../cas";

const SIEN = "Le compte de la session, et aucun autre.";

export const cas: readonly Cas[] = [
  libre(readFacteur, SIEN),
  libre(getFacteur, SIEN),
  libre(enrolement.verifyTitulaire, SIEN),
  libre(enrolement.prepareFacteur, SIEN),
  libre(enrolement.confirmFacteur, SIEN),
  libre(preuve.proveCode, SIEN),
  libre(preuve.proveFacteur, SIEN),
  libre(preuve.proveSecours, SIEN),
  libre(secours.renewSecours, SIEN),
  libre(secours.removeFacteur, SIEN),
  libre(preuve.verifyCode, "Compare un code au secret qu’on lui donne, sans rien lire."),
  libre(preuve.weighCode, "Compare un code au secret qu’on lui donne, et compte l’essai."),
  libre(preuve.empreinteSecours, "Calcule une empreinte, sans rien lire."),
];
