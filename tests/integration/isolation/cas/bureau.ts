import { getBureau } from "@/lib/bureau/queries/bureau";
import { envoyer } from "@/lib/bureau/queries/envoyer";
import { demandes } from "@/lib/bureau/queries/personnes";
import { prendre } from "@/lib/bureau/queries/prendre";
import { rencontres } from "@/lib/bureau/queries/rencontres";
import { seances } from "@/lib/bureau/queries/seances";
import { sqlOfTaches } from "@/lib/bureau/queries/taches";
import { libre, liste } from "../cas";

export const cas = [
  liste(getBureau, {
    par: ["secretaire", "autreSecretaire"],
    lire: (acteur, { now }) => getBureau(acteur, now),
    revele: ({ transmise }) => [transmise.id],
  }),
  ...[sqlOfTaches, envoyer, demandes, prendre, rencontres, seances].map((partie) =>
    libre(partie, "Écrit une partie de l’instruction du bureau, sans rien lire."),
  ),
];
