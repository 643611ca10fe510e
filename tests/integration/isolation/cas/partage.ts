import { forgetPartages } from "@/lib/partage/commands/forget";
import { extendPartage, resendPartage, retirePartage } from "@/lib/partage/commands/keep";
import { openPartage, sendCode } from "@/lib/partage/commands/open";
import { createPartages, writeLien } from "@/lib/partage/commands/send";
import { readFichierPartage } from "@/lib/partage/queries/fichier";
import { findLecteur, withLecture } from "@/lib/partage/queries/lecteur";
import { readPartage } from "@/lib/partage/queries/lecture";
import { countPartages, getPartages, listComite } from "@/lib/partage/queries/liste";
import * as secret from "@/lib/partage/queries/secret";
import { addDays, addMinutes, jourOf } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, piece } from "../cas";

/** Who may publish a bilan sends it. */
const ENVOIENT = ["intervenant", "autreIntervenant", "responsable"] as const;

const publie = ({ bilans }: Monde) => bilans.publie.id;
const partage = ({ bilans }: Monde) => bilans.partage.id;
const dans = (now: Date, zone: string) => addDays(jourOf(now, zone), 60);

const LIEN = "La porte est le lien : 256 bits dont la base garde l’empreinte (tests/integration/partage).";

export const cas = [
  lecture(getPartages, {
    par: ENVOIENT,
    cible: publie,
    lire: (acteur, id, { now }) => getPartages(acteur, id, now),
  }),
  ecriture(createPartages, {
    par: ENVOIENT,
    cible: publie,
    ecrire: (acteur, bilanId, { now }) =>
      createPartages(
        acteur,
        {
          ...{ bilanId, membres: [], jusquau: dans(now, acteur.zone) },
          personnes: [{ nom: "Paul Kerdoncuff", adresse: "paul@exemple.fr" }],
        },
        now,
      ),
  }),
  ecriture(retirePartage, {
    par: ENVOIENT,
    cible: partage,
    ecrire: (acteur, partageId, { now }) => retirePartage(acteur, { partageId }, now),
  }),
  ecriture(resendPartage, {
    par: ENVOIENT,
    cible: partage,
    ecrire: (acteur, partageId, { now }) => resendPartage(acteur, { partageId }, now),
  }),
  ecriture(extendPartage, {
    par: ENVOIENT,
    cible: partage,
    ecrire: (acteur, partageId, { now }) =>
      extendPartage(acteur, { partageId, jusquau: dans(now, acteur.zone) }, now),
  }),
  piece(countPartages, {
    cible: publie,
    par: "intervenant",
    appeler: (tx, acteur, id) => countPartages(tx, acteur, id),
  }),
  piece(listComite, { cible: publie, par: "intervenant", appeler: (tx, acteur) => listComite(tx, acteur) }),
  piece(writeLien, {
    cible: partage,
    par: "intervenant",
    muette: true,
    appeler: (tx, acteur, id, { now }) =>
      writeLien(
        tx,
        acteur,
        { id, adresse: "paul@exemple.fr", annee: 2025, expireLe: addMinutes(now, 60) },
        now,
      ),
  }),
  ...[findLecteur, withLecture, readPartage, readFichierPartage, sendCode, openPartage].map((fonction) =>
    libre(fonction, LIEN),
  ),
  ...Object.values(secret).map((fonction) =>
    libre(fonction, "Ce que la clé de l’application fait d’un identifiant : rien n’est lu."),
  ),
  libre(
    forgetPartages,
    "Le facteur, dans chaque espace à son tour : ce qui est fini depuis trois mois s’oublie.",
  ),
];
