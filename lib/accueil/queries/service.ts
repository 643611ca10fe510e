import type { Attente } from "@/lib/accueil/rules";
import type { Acteur } from "@/lib/acteur";
import { echeanceOf } from "@/lib/bureau/rules";
import { validableSeances } from "@/lib/compte-rendu/access";
import { validableCollectives } from "@/lib/compte-rendu-collectif/access";
import { listEtats } from "@/lib/consentement/queries/etats";
import type { Tx } from "@/lib/db";
import { queuedDemandes } from "@/lib/demande/access";
import { cheminProtocole } from "@/lib/protocole/labels/etat";
import { listARepondre } from "@/lib/protocole/queries/attente";
import { sujetOf } from "@/lib/seance/rules/sujet";
import { addDays, addMinutes, dateFromJour, jourOf } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";

const JOUR = 24 * 60;

const SEANCE = {
  id: true,
  debut: true,
  fin: true,
  situation: { select: { code: true } },
  groupe: { select: { code: true } },
} as const satisfies Prisma.SeanceSelect;

/**
 * What waits for the intervenant·e: the queue of their délégations, their situations and séances, the minutes to write
 * and to validate with their deadline. Nine statements.
 */
export async function listAttentesService(tx: Tx, acteur: Acteur, now: Date): Promise<Attente[]> {
  const { espaceId, membreId } = acteur;
  const miens = { intervenantId: membreId };
  const retard = addMinutes(now, -acteur.delaiAlerteJours * JOUR);
  const { delaiCompteRenduJours } = await tx.espace.findUniqueOrThrow({
    where: { id: espaceId },
    select: { delaiCompteRenduJours: true },
  });
  const demandes = await tx.demande.findMany({
    where: { AND: [queuedDemandes(acteur), { statut: "DEPOSEE" }] },
    select: {
      id: true,
      code: true,
      deposeLe: true,
      situation: { select: { code: true } },
      auteur: { select: { prenom: true, nom: true } },
    },
  });
  const sansSeance = await tx.situation.findMany({
    where: {
      espaceId,
      statut: "SUIVIE",
      // After a withdrawal nothing is to be planned.
      accordRetireLe: null,
      ...miens,
      seances: {
        none: {
          OR: [
            { debut: { gt: now }, statut: { in: ["PROPOSEE", "CONFIRMEE"] } },
            { debut: { gt: retard }, statut: "TENUE" },
          ],
        },
      },
    },
    select: { id: true, code: true, accepteeLe: true, creeLe: true },
  });
  const passees = await tx.seance.findMany({
    where: { espaceId, statut: "CONFIRMEE", fin: { lt: now }, ...miens },
    select: SEANCE,
  });
  const aRendre = { OR: [validableSeances(acteur), validableCollectives(acteur)] };
  const aEcrire = await tx.seance.findMany({
    where: { AND: [aRendre, { secretaireId: null, comptesRendus: { none: {} } }] },
    select: SEANCE,
  });
  // What the named secretary still writes is hers until she hands it over.
  const brouillon = (ou: Prisma.CompteRenduWhereInput = {}): Prisma.SeanceWhereInput => ({
    comptesRendus: { some: { statut: "BROUILLON", ...ou } },
  });
  const remis = { OR: [{ transmisLe: { not: null } }, { redigeParId: membreId }] };
  const aValider = await tx.seance.findMany({
    where: { AND: [aRendre, { OR: [{ secretaireId: null, ...brouillon() }, brouillon(remis)] }] },
    select: SEANCE,
  });
  const proposees = await tx.seance.findMany({
    where: { espaceId, statut: "PROPOSEE", debut: { gt: now, lt: addMinutes(now, 21 * JOUR) }, ...miens },
    select: {
      id: true,
      debut: true,
      statutLe: true,
      situation: { select: { id: true, code: true } },
      groupe: { select: { code: true } },
    },
  });
  // While the agreement is to be collected or extended, it is the référent·e who has something to do.
  const situationIds = new Set(proposees.flatMap(({ situation }) => (situation ? [situation.id] : [])));
  const etats = await listEtats(tx, acteur, [...situationIds]);
  const aConfirmer = proposees.filter(
    ({ situation }) => !situation || etats.get(situation.id) === "EN_VIGUEUR",
  );
  const suivis = await tx.suivi.findMany({
    where: {
      espaceId,
      faitLe: null,
      prevuLe: { lte: dateFromJour(addDays(jourOf(now, acteur.zone), 7)) },
      situation: miens,
    },
    select: { id: true, prevuLe: true, situation: { select: { id: true, code: true } } },
  });
  const remarques = await listARepondre(tx, acteur);
  const seance =
    (nature: Attente["nature"], suite = "") =>
    (row: Prisma.SeanceGetPayload<{ select: typeof SEANCE }>): Attente => ({
      id: row.id,
      nature,
      code: sujetOf(row).code,
      moment: row.debut,
      depuis: row.fin,
      href: `/seances/${row.id}${suite}`,
    });
  const aEcheance = (attente: Attente): Attente => ({
    ...attente,
    ...echeanceOf(attente.depuis, delaiCompteRenduJours, now, acteur.zone),
  });
  return [
    ...demandes.map(({ id, code, deposeLe, situation, auteur }): Attente => {
      const depuis = deposeLe ?? now;
      return {
        id,
        nature: depuis < retard ? "demande-en-retard" : "demande",
        code: situation?.code ?? code,
        qui: `${auteur.prenom} ${auteur.nom}`,
        depuis,
        href: `/demandes/${id}`,
      };
    }),
    ...sansSeance.map(
      ({ id, code, accepteeLe, creeLe }): Attente => ({
        id,
        nature: "sans-seance",
        code,
        depuis: accepteeLe ?? creeLe,
        href: `/situations/${id}/planifier`,
      }),
    ),
    ...passees.map(seance("statut")),
    ...aEcrire.map((row) => aEcheance(seance("compte-rendu", "/compte-rendu/ecrire")(row))),
    ...aValider.map((row) => aEcheance(seance("validation", "/compte-rendu/valider")(row))),
    ...aConfirmer.map(
      ({ id, debut, statutLe, situation, groupe }): Attente => ({
        id,
        nature: "confirmation",
        code: sujetOf({ situation, groupe }).code,
        moment: debut,
        depuis: statutLe,
        href: `/seances/${id}`,
      }),
    ),
    ...remarques.map(
      ({ id, sujet, code, depuis }): Attente => ({
        id,
        nature: "remarque",
        code,
        depuis,
        href: cheminProtocole(sujet, "/projet"),
      }),
    ),
    ...suivis.map(
      ({ id, prevuLe, situation: { id: situationId, code } }): Attente => ({
        id,
        nature: "suivi",
        code,
        depuis: prevuLe,
        href: `/situations/${situationId}/suivis/${id}`,
      }),
    ),
  ];
}
