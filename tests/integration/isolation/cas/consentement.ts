import { amendConsentement } from "@/lib/consentement/commands/amend";
import { appendEvenement } from "@/lib/consentement/commands/append";
import { recordConsentement } from "@/lib/consentement/commands/record";
import { checkReferences } from "@/lib/consentement/commands/references";
import { updateRetrait } from "@/lib/consentement/commands/reglage";
import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { readAccordsARevoir } from "@/lib/consentement/queries/a-revoir";
import { readArret } from "@/lib/consentement/queries/arret";
import { readCarte } from "@/lib/consentement/queries/carte";
import { readDits } from "@/lib/consentement/queries/dits";
import { getEtat, listEtats, listNonCouverts, readNonCouverts } from "@/lib/consentement/queries/etats";
import { listEvenements } from "@/lib/consentement/queries/evenements";
import { getPageConsentement } from "@/lib/consentement/queries/page";
import { listCollegues, listPorteesChoix } from "@/lib/consentement/queries/portees";
import { readSitue } from "@/lib/consentement/queries/situe";
import type { Tx } from "@/lib/db";
import { getDocument } from "@/lib/restitution/queries/document";
import { getRestitution, readRestitution } from "@/lib/restitution/queries/parties";
import { readSeancesTenues } from "@/lib/restitution/queries/seances";
import { texteConsentement } from "@/lib/texte/rules/consentement";
import { jourOf } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, piece } from "../cas";

const situation = (monde: Monde) => monde.situation.id;

const accordOf = ({ structureId, autreStructureId, now }: Monde) => ({
  survenuLe: jourOf(now, "Europe/Paris"),
  moyen: "ECRIT" as const,
  texteVersion: texteConsentement.version,
  conserveParId: structureId,
  portees: [{ structureId }, { structureId: autreStructureId }],
  exclusions: [],
});

/** The associated professional now works where the agreement does not reach. */
const demenager = (tx: Tx, { cast: { associe }, autreStructureId }: Monde) =>
  tx.membre.updateMany({ where: { id: associe.membreId }, data: { structureId: autreStructureId } });

export const cas = [
  lecture(getRestitution, {
    par: ["referent"],
    cible: situation,
    lire: (acteur, id) => getRestitution(acteur, id),
  }),
  lecture(getDocument, {
    par: ["referent"],
    cible: situation,
    lire: (acteur, id, { now }) => getDocument(acteur, id, { partie: [], grand: false }, now),
  }),
  piece(readRestitution, {
    cible: situation,
    appeler: (tx, acteur, id) => readRestitution(tx, acteur, id),
  }),
  piece(readArret, {
    cible: (monde) => monde.retiree.id,
    muette: true,
    appeler: (tx, acteur, id, { now }) => readArret(tx, acteur, id, now),
  }),
  piece(readSeancesTenues, { cible: situation, appeler: readSeancesTenues }),
  ecriture(updateRetrait, {
    par: ["administrateur"],
    ecrire: (acteur, _cible, { now }) =>
      updateRetrait(acteur, { retraitEcrits: "GARDES", accordMois: 12 }, now),
  }),
  ecriture(recordConsentement, {
    par: ["referent"],
    cible: situation,
    reference: "PORTEE_INCONNUE",
    ecrire: (acteur, situationId, monde) => {
      const accord = accordOf(monde);
      const information = { survenuLe: accord.survenuLe };
      return recordConsentement(acteur, { situationId, information, accord }, monde.now);
    },
  }),
  ecriture(withdrawConsentement, {
    par: ["referent", "secretaire", "autreSecretaire"],
    cible: situation,
    ecrire: (acteur, situationId, { now }) =>
      withdrawConsentement(acteur, { situationId, retraitLe: jourOf(now, acteur.zone) }, now),
  }),
  lecture(getPageConsentement, {
    par: ["referent", "associe", "intervenant", "secretaire", "autreSecretaire"],
    cible: situation,
    lire: getPageConsentement,
  }),
  piece(appendEvenement, {
    cible: situation,
    muette: true,
    appeler: (tx, acteur, id, monde) => appendEvenement(tx, acteur, id, "ACCORD", accordOf(monde), monde.now),
  }),
  ecriture(amendConsentement, {
    par: ["referent"],
    cible: situation,
    reference: "PORTEE_INCONNUE",
    ecrire: async (acteur, situationId, monde) => {
      const accord = accordOf(monde);
      const input = { situationId, information: { survenuLe: accord.survenuLe }, accord };
      const faite = await amendConsentement(acteur, input, monde.now);
      // What it changes was read.
      return "lu" in faite ? amendConsentement(acteur, { ...input, lu: faite.lu }, monde.now) : faite;
    },
  }),
  piece(readSitue, {
    cible: situation,
    appeler: (tx, acteur, id, { now }) => readSitue(tx, acteur, id, now),
  }),
  piece(readDits, {
    cible: ({ structureId }) => structureId,
    appeler: (tx, acteur, structureId) =>
      readDits(tx, acteur, {
        portees: { ajoutees: [{ structureId, membreId: null }], otees: [], nommees: [] },
        exclusions: { ajoutees: [], levees: [] },
      }),
  }),
  piece(checkReferences, {
    cible: ({ structureId }) => structureId,
    appeler: (tx, acteur, structureId, monde) => {
      const accord = { ...accordOf(monde), conserveParId: structureId, portees: [{ structureId }] };
      return checkReferences(tx, acteur, { situationId: monde.situation.id, accord });
    },
  }),
  piece(readCarte, {
    cible: situation,
    appeler: (tx, acteur, id) => readCarte(tx, acteur, id, [], true),
  }),
  piece(readAccordsARevoir, {
    cible: situation,
    muette: true,
    appeler: (tx, { espaceId }) => readAccordsARevoir(tx, { espaceId }, "2026-01-01"),
  }),
  piece(listEtats, { cible: situation, appeler: (tx, acteur, id) => listEtats(tx, acteur, [id]) }),
  piece(listNonCouverts, {
    cible: situation,
    appeler: (tx, acteur, id, monde) => demenager(tx, monde).then(() => listNonCouverts(tx, acteur, [id])),
  }),
  piece(readNonCouverts, {
    cible: situation,
    appeler: (tx, acteur, id, monde) =>
      demenager(tx, monde).then(() => readNonCouverts(tx, acteur, id, "A_COMPLETER")),
  }),
  piece(getEtat, { cible: situation, appeler: getEtat }),
  piece(listEvenements, { cible: situation, appeler: listEvenements }),
  piece(listPorteesChoix, { cible: situation, appeler: (tx, acteur) => listPorteesChoix(tx, acteur) }),
  piece(listCollegues, {
    cible: ({ structureId }) => structureId,
    appeler: (tx, acteur, structureId) => listCollegues(tx, acteur, structureId, []),
  }),
];
