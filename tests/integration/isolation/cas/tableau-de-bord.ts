import { getTableauDeBord } from "@/lib/tableau-de-bord/queries";
import { liste } from "../cas";

export const cas = [
  liste(getTableauDeBord, {
    par: ["responsable"],
    lire: (acteur, { now }) => getTableauDeBord(acteur, undefined, now),
    revele: ({ mot }) => [`Nord ${mot}`],
  }),
];
