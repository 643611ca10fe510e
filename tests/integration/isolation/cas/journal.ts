import { purgeJournal, purgeJournaux } from "@/lib/journal/commands/purger";
import { sealJournal, sealJournaux } from "@/lib/journal/commands/sceller";
import { listNonScellees, readDernier } from "@/lib/journal/queries/lignes";
import { verifyJournal } from "@/lib/journal/queries/verifier";
import type { Monde } from "../../../factories/monde";
import { libre, piece } from "../cas";

const situation = (monde: Monde) => monde.situation.id;

export const cas = [
  libre(sealJournaux, "Le facteur scelle, espace par espace, ce qui vient d’être écrit."),
  libre(sealJournal, "De même, pour un espace ; des empreintes, rien d’autre n’est lu."),
  libre(
    purgeJournaux,
    "Le facteur laisse partir les mois que le journal ne garde plus ; la base dit lesquels.",
  ),
  libre(purgeJournal, "De même, pour un espace."),
  libre(
    verifyJournal,
    "La commande journal:verify compare les lignes à leurs sceaux ; elle n’en dit que le rang.",
  ),
  piece(readDernier, { cible: situation, muette: true, appeler: (tx, acteur) => readDernier(tx, acteur) }),
  piece(listNonScellees, {
    cible: situation,
    muette: true,
    appeler: async (tx, acteur) => (await listNonScellees(tx, acteur, { depuis: null, max: 5 })).length,
  }),
];
