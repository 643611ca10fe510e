import { createValeur, updateValeur } from "@/lib/referentiel/commands";
import { getListe, listListes, listValeurs } from "@/lib/referentiel/queries";
import { PERSONNAGES } from "../../../factories/distribution";
import { ecriture, liste } from "../cas";

const par = ["administrateur"] as const;
const refus = "INTERDIT";

export const cas = [
  liste(listValeurs, {
    par: PERSONNAGES,
    sansCharte: true,
    lire: (acteur) => listValeurs(acteur, ["outil"]),
    revele: ({ valeurId }) => [valeurId],
  }),
  liste(listListes, { par, lire: listListes, revele: () => ["outil"] }),
  liste(getListe, {
    par,
    lire: (acteur) => getListe(acteur, "outil"),
    revele: ({ valeurId }) => [valeurId],
  }),
  ecriture(createValeur, {
    par,
    ecrire: (acteur, _cible, { now }) =>
      createValeur(acteur, { liste: "outil", libelle: "Photolangage rare", groupe: null }, now),
  }),
  ecriture(updateValeur, {
    par,
    refus,
    cible: ({ valeurId }) => valeurId,
    ecrire: (acteur, valeurId, { now }) =>
      updateValeur(acteur, { valeurId, libelle: "Autre nom", ordre: 1, retiree: false }, now),
  }),
];
