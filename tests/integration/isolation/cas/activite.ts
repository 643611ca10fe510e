import { getActivite } from "@/lib/activite/queries";
import { liste } from "../cas";

export const cas = [
  liste(getActivite, {
    par: ["intervenant", "autreIntervenant"],
    lire: (acteur, { now }) => getActivite(acteur, now),
    revele: () => ["individuelles"],
  }),
];
