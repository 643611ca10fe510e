import { assignIntervenant } from "@/lib/rencontre/commands/assign";
import { createRencontres } from "@/lib/rencontre/commands/create";
import { draftRencontre } from "@/lib/rencontre/commands/draft";
import { cancelRencontre, missRencontre } from "@/lib/rencontre/commands/end";
import { holdRencontre } from "@/lib/rencontre/commands/hold";
import { postponeRencontre } from "@/lib/rencontre/commands/postpone";
import { assignSecretaire, updateRencontre } from "@/lib/rencontre/commands/update";
import { getEcrit } from "@/lib/rencontre/queries/ecrit";
import { getRencontre, getRencontreAFaire } from "@/lib/rencontre/queries/get";
import { listRencontres } from "@/lib/rencontre/queries/liste";
import { getNouvelle } from "@/lib/rencontre/queries/nouvelle";
import { Nouvelle, Rencontres } from "@/lib/rencontre/schema/adresse";
import { addDays, jourOf } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, liste } from "../cas";

const ORGANISATEURS = ["intervenant", "secretaire", "autreSecretaire"] as const;
const SERVICE = [...ORGANISATEURS, "autreIntervenant"] as const;
const _JOUR = 24 * 60;

const prevue = ({ rencontres }: Monde) => rencontres.prevue.id;
const passee = ({ rencontres }: Monde) => rencontres.passee.id;
const tenue = ({ rencontres }: Monde) => rencontres.tenue.id;
const dans = ({ now }: Monde, jours: number) => addDays(jourOf(now, "Europe/Paris"), jours);
const heures = { debut: "09:00", fin: "11:00" };
const autour = { avantMinutes: 0, apresMinutes: 0, trajetMinutes: 0 };
const partenairesOf = ({ structureId, cast }: Monde) => ({
  structure: [structureId],
  membre: [cast.associe.membreId],
});

export const cas = [
  ecriture(createRencontres, {
    par: SERVICE,
    reference: "REFERENCE_INCONNUE",
    ecrire: (acteur, _cible, monde) => {
      const intervenantId = acteur.roles.includes("INTERVENANT")
        ? acteur.membreId
        : monde.cast.intervenant.membreId;
      const jours = [{ champ: "jour-1", valeur: dans(monde, 40) }];
      const quoi = "SENSIBILISATION" as const;
      const ou = { placeId: monde.sudId, lieuId: monde.lieuId };
      const input = { quoi, ...ou, intervenantId, ...heures, ...autour, jours, ...partenairesOf(monde) };
      return createRencontres(acteur, input, monde.now);
    },
  }),
  ecriture(postponeRencontre, {
    par: ORGANISATEURS,
    cible: prevue,
    ecrire: (acteur, rencontreId, monde) => {
      const report = { rencontreId, version: 1, jour: dans(monde, 41), ...heures };
      return postponeRencontre(acteur, { ...report, motif: "ORGANISATEUR" }, monde.now);
    },
  }),
  ecriture(assignIntervenant, {
    par: ORGANISATEURS,
    cible: prevue,
    reference: "INTERVENANT_INCONNU",
    ecrire: (acteur, rencontreId, { cast, now }) =>
      assignIntervenant(
        acteur,
        { rencontreId, version: 1, intervenantId: cast.autreIntervenant.membreId },
        now,
      ),
  }),
  ecriture(updateRencontre, {
    par: ORGANISATEURS,
    cible: prevue,
    ecrire: (acteur, rencontreId, monde) => {
      const { lieuId, now } = monde;
      const input = { rencontreId, version: 1, lieuId, ...autour, ...partenairesOf(monde) };
      return updateRencontre(acteur, input, now);
    },
  }),
  ecriture(cancelRencontre, {
    par: ORGANISATEURS,
    cible: prevue,
    ecrire: (acteur, rencontreId, { now }) =>
      cancelRencontre(acteur, { rencontreId, version: 1, motif: "ORGANISATEUR" }, now),
  }),
  ecriture(missRencontre, {
    par: ORGANISATEURS,
    cible: passee,
    ecrire: (acteur, rencontreId, { now }) =>
      missRencontre(acteur, { rencontreId, version: 1, motif: "INTEMPERIE" }, now),
  }),
  ecriture(holdRencontre, {
    par: ORGANISATEURS,
    cible: passee,
    ecrire: (acteur, rencontreId, monde) => {
      const fait = { rencontreId, version: 1, jour: dans(monde, -5), ...heures, preparation: 0, presents: 6 };
      return holdRencontre(acteur, { ...fait, ...partenairesOf(monde), sujet: [monde.valeurId] }, monde.now);
    },
  }),
  ecriture(assignSecretaire, {
    par: ["intervenant"],
    cible: tenue,
    ecrire: (acteur, rencontreId, { rencontres, cast, now }) => {
      const { membreId: secretaireId } = cast.autreSecretaire;
      return assignSecretaire(acteur, { rencontreId, version: rencontres.tenue.version, secretaireId }, now);
    },
  }),
  ecriture(draftRencontre, {
    par: ["intervenant", "secretaire"],
    cible: tenue,
    ecrire: (acteur, rencontreId, { rencontres, now }) => {
      const texte = { points: "Un point d’étape.", suites: "", reponses: {} };
      return draftRencontre(acteur, { rencontreId, version: rencontres.tenue.version, ...texte }, now);
    },
  }),
  lecture(getRencontre, {
    par: SERVICE,
    cible: prevue,
    lire: (acteur, id, { now }) => getRencontre(acteur, id, now),
  }),
  lecture(getRencontreAFaire, {
    par: ORGANISATEURS,
    cible: prevue,
    lire: (acteur, id, { now }) => getRencontreAFaire(acteur, id, now),
  }),
  lecture(getEcrit, {
    par: ["intervenant", "secretaire"],
    cible: tenue,
    lire: (acteur, id, { now }) => getEcrit(acteur, id, now),
  }),
  liste(listRencontres, {
    par: SERVICE,
    lire: async (acteur, { now, rencontres }) => {
      const annee = jourOf(rencontres.prevue.debut, "Europe/Paris").slice(0, 4);
      return listRencontres(acteur, Rencontres.parse({ intervenant: "tous", annee }), now);
    },
    revele: ({ rencontres, lieuId }) => [rencontres.prevue.id, lieuId],
  }),
  liste(getNouvelle, {
    par: SERVICE,
    lire: (acteur) => getNouvelle(acteur, Nouvelle.parse({})),
    revele: ({ sudId, structureId, lieuId }) => [sudId, structureId, lieuId],
  }),
];
