import { journaliserRefus } from "@/lib/journal";
import { purgeJournal, purgeJournaux } from "@/lib/journal/commands/purger";
import { updateGarde } from "@/lib/journal/commands/regler";
import { sealJournal, sealJournaux } from "@/lib/journal/commands/sceller";
import { getConsultations } from "@/lib/journal/queries/consultations";
import { getJournal, listExport } from "@/lib/journal/queries/journal";
import { readConsultations } from "@/lib/journal/queries/lectures";
import { listNonScellees, readDernier } from "@/lib/journal/queries/lignes";
import { objetsOf } from "@/lib/journal/queries/reperes";
import { verifyJournal } from "@/lib/journal/queries/verifier";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, liste, piece } from "../cas";

const situation = (monde: Monde) => monde.situation.id;

export const cas = [
  liste(getJournal, {
    par: ["administrateur"],
    lire: (acteur) => getJournal(acteur, {}),
    revele: ({ cast }) => [cast.referent.membreId],
  }),
  lecture(getConsultations, {
    par: ["referent"],
    cible: situation,
    lire: (acteur, id) => getConsultations(acteur, id),
  }),
  liste(listExport, {
    par: ["administrateur"],
    lire: (acteur, { now }) => listExport(acteur, {}, now),
    revele: ({ situation }) => [situation.code],
  }),
  ecriture(updateGarde, {
    par: ["administrateur"],
    ecrire: (acteur, _cible, { now }) => updateGarde(acteur, { journalMois: 24 }, now),
  }),
  piece(journaliserRefus, {
    cible: situation,
    muette: true,
    appeler: (tx, acteur, id) => journaliserRefus(tx, acteur, { situationId: id }, "INTROUVABLE"),
  }),
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
  libre(objetsOf, "Un morceau de requête ; qui l’emploie a prouvé l’accès."),
  piece(readConsultations, {
    cible: situation,
    muette: true,
    appeler: (tx, acteur, id) => readConsultations(tx, acteur, { id, code: "", consentements: [] }),
  }),
  piece(readDernier, { cible: situation, muette: true, appeler: (tx, acteur) => readDernier(tx, acteur) }),
  piece(listNonScellees, {
    cible: situation,
    muette: true,
    appeler: async (tx, acteur) => (await listNonScellees(tx, acteur, { depuis: null, max: 5 })).length,
  }),
];
