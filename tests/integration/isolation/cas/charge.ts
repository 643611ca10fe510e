import { getCharge, getChargeChiffres } from "@/lib/charge/queries/charge";
import { sqlOfReleve } from "@/lib/charge/queries/releve";
import { libre, liste } from "../cas";

export const cas = [
  liste(getCharge, {
    par: ["intervenant", "autreIntervenant", "secretaire", "autreSecretaire"],
    lire: (acteur, { now }) => getCharge(acteur, now),
    revele: ({ mot }) => [`Nord ${mot}`],
  }),
  liste(getChargeChiffres, {
    par: ["responsable"],
    lire: (acteur, { now }) => getChargeChiffres(acteur, now),
    revele: ({ mot }) => [`Nord ${mot}`],
  }),
  libre(sqlOfReleve, "Écrit l’instruction des deux lectures ci-dessus, sans rien lire."),
];
