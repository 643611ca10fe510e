import { getCompletude } from "@/lib/completude/queries";
import { liste } from "../cas";

export const cas = [
  liste(getCompletude, {
    par: ["intervenant", "secretaire", "autreSecretaire"],
    lire: (acteur, { now }) => getCompletude(acteur, undefined, now),
    revele: ({ groupeOuvert }) => [groupeOuvert.id],
  }),
];
