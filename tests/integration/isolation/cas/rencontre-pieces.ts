import { notifyRencontres } from "@/lib/message/commands/rencontre";
import { isIntervenant } from "@/lib/rencontre/commands/assign";
import { momentOf, refuseTaken } from "@/lib/rencontre/commands/booking";
import { writePartenaires } from "@/lib/rencontre/commands/partenaires";
import { readRencontresAbonnees } from "@/lib/rencontre/queries/abonnement";
import { readRencontresPrevues } from "@/lib/rencontre/queries/accueil";
import { readRencontresAgenda } from "@/lib/rencontre/queries/agenda";
import { arePartenairesConnus, readChoixPartenaires } from "@/lib/rencontre/queries/choix";
import { detailOf, ligneOf, signatairesOf } from "@/lib/rencontre/queries/dto";
import { readRencontresFeuille } from "@/lib/rencontre/queries/feuille";
import { readRencontre } from "@/lib/rencontre/queries/get";
import { readIntervenants } from "@/lib/rencontre/queries/intervenants";
import { addMinutes } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { libre, piece } from "../cas";

const JOUR = 24 * 60;
const prevue = ({ rencontres }: Monde) => rencontres.prevue.id;
const autour = { avantMinutes: 0, apresMinutes: 0, trajetMinutes: 0 };
const autourDe = ({ now }: Monde) => ({ du: addMinutes(now, -30 * JOUR), au: addMinutes(now, 60 * JOUR) });

export const cas = [
  piece(readRencontre, {
    cible: prevue,
    par: "intervenant",
    appeler: (tx, acteur, id, { now }) => readRencontre(tx, acteur, id, now),
  }),
  piece(readRencontresAgenda, {
    cible: prevue,
    par: "intervenant",
    appeler: (tx, acteur, _id, monde) => readRencontresAgenda(tx, acteur, autourDe(monde)),
  }),
  piece(readRencontresFeuille, {
    cible: prevue,
    par: "intervenant",
    appeler: (tx, acteur, _id, monde) => readRencontresFeuille(tx, acteur, autourDe(monde)),
  }),
  piece(readRencontresAbonnees, {
    cible: prevue,
    par: "intervenant",
    appeler: (tx, acteur, _id, monde) => readRencontresAbonnees(tx, acteur, autourDe(monde).du),
  }),
  piece(readRencontresPrevues, {
    cible: prevue,
    par: "intervenant",
    appeler: (tx, acteur, _id, monde) => readRencontresPrevues(tx, acteur, autourDe(monde).au, monde.now),
  }),
  piece(readChoixPartenaires, {
    cible: prevue,
    par: "intervenant",
    appeler: (tx, acteur) => readChoixPartenaires(tx, acteur),
  }),
  piece(arePartenairesConnus, {
    cible: ({ structureId }) => structureId,
    par: "intervenant",
    appeler: (_tx, acteur, id) => arePartenairesConnus(acteur, { structure: [id], membre: [] }),
  }),
  piece(refuseTaken, {
    cible: ({ cast }) => cast.intervenant.membreId,
    par: "intervenant",
    appeler: (tx, acteur, id, { rencontres, now }) => {
      const { debut, fin } = rencontres.prevue;
      return refuseTaken(tx, acteur, id, [{ champ: "jour", debut, fin, lieuId: null, ...autour }], now);
    },
  }),
  piece(writePartenaires, {
    cible: prevue,
    par: "intervenant",
    muette: true,
    appeler: (tx, acteur, id) => writePartenaires(tx, acteur, id, "attendu", { structure: [], membre: [] }),
  }),
  piece(notifyRencontres, {
    cible: prevue,
    par: "intervenant",
    muette: true,
    appeler: (tx, acteur, id, { now }) => notifyRencontres(tx, acteur, "RENCONTRE_PREVUE", [id], now),
  }),
  libre(momentOf, "Écrit un jour et deux heures comme deux instants."),
  piece(isIntervenant, {
    par: "intervenant",
    cible: ({ cast }) => cast.autreIntervenant.membreId,
    appeler: (tx, acteur, id) => isIntervenant(tx, acteur, id),
  }),
  piece(readIntervenants, {
    par: "intervenant",
    cible: prevue,
    appeler: (tx, acteur) => readIntervenants(tx, acteur),
  }),
  libre(ligneOf, "Met en forme une rencontre déjà lue."),
  libre(detailOf, "Met en forme une rencontre déjà lue."),
  libre(signatairesOf, "Lit les signataires d’une rencontre déjà lue."),
];
