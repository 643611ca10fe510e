import { getCharge, getChargeChiffres, readChargeChiffres } from "@/lib/charge/queries/charge";
import { sqlOfReleve } from "@/lib/charge/queries/releve";
import { readAnnee } from "@/lib/indicateur/queries/annee";
import { libre, liste, piece } from "../cas";

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
  piece(readChargeChiffres, {
    cible: ({ situation }) => situation.id,
    par: "responsable",
    appeler: async (_tx, acteur, _id, { now }) =>
      readChargeChiffres(acteur, (await readAnnee(acteur, undefined, now))?.tableaux ?? [], now),
  }),
  libre(sqlOfReleve, "Écrit l’instruction des deux lectures ci-dessus, sans rien lire."),
];
