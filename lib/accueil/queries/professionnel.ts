import type { Attente } from "@/lib/accueil/rules";
import type { Acteur } from "@/lib/acteur";
import { type AccordARevoir, readAccordsARevoir } from "@/lib/consentement/queries/a-revoir";
import { listNonCouverts } from "@/lib/consentement/queries/etats";
import type { Tx } from "@/lib/db";
import { fileableDemandes } from "@/lib/demande/access";
import { cheminProtocole } from "@/lib/protocole/labels/etat";
import { listAAccepter } from "@/lib/protocole/queries/attente";
import { situationOf } from "@/lib/seance/rules/sujet";
import { addDays, dateFromJour, jourOf, toInstant } from "@/lib/time";

/** What waits for a professional: their drafts and demandes, their situations, what they are asked. Eleven statements. */
export async function listAttentesProfessionnel(tx: Tx, acteur: Acteur, now: Date): Promise<Attente[]> {
  const { espaceId, membreId } = acteur;
  const today = jourOf(now, acteur.zone);
  const situation = { espaceId, referentId: membreId };
  // What a withdrawal stops is asked of nobody any more.
  const enAccord = { ...situation, accordRetireLe: null };
  const demandes = await tx.demande.findMany({
    where: fileableDemandes(acteur),
    select: {
      id: true,
      code: true,
      situation: { select: { code: true } },
      statut: true,
      etape: true,
      modifieLe: true,
      decideLe: true,
      transmiseLe: true,
      saisiePar: { select: { prenom: true, nom: true } },
    },
  });
  const associations = await tx.association.findMany({
    where: { espaceId, membreId, statut: "PROPOSEE" },
    select: {
      id: true,
      proposeeLe: true,
      situation: { select: { id: true, code: true } },
      proposeePar: { select: { prenom: true, nom: true } },
    },
  });
  const sansAccord = await tx.$queryRaw<{ id: string; code: string; depuis: Date; partiel: boolean }[]>`
    SELECT "id", "code", "accepteeLe" AS depuis, consentement_etat("espaceId", "id") = 'A_COMPLETER' AS partiel FROM "Situation"
    WHERE "espaceId" = ${espaceId}::uuid AND "referentId" = ${membreId}::uuid AND "statut" = 'SUIVIE'
      AND consentement_etat("espaceId", "id") IN ('ABSENT', 'A_COMPLETER')`;
  const partiels = sansAccord.filter(({ partiel }) => partiel).map(({ id }) => id);
  const nonCouverts = await listNonCouverts(tx, acteur, partiels);
  const aRevoir = await readAccordsARevoir(tx, { espaceId, referentId: membreId }, today);
  const aAnnoncer = await tx.seance.findMany({
    where: { espaceId, statut: "CONFIRMEE", annonceeLe: null, debut: { gt: now }, situation },
    select: { id: true, debut: true, statutLe: true, situation: { select: { code: true } } },
  });
  const aRestituer = await tx.seance.findMany({
    where: {
      espaceId,
      statut: "TENUE",
      restitueeLe: null,
      situation: enAccord,
      comptesRendus: { some: { statut: "VALIDE" } },
    },
    select: { id: true, debut: true, statutLe: true, situation: { select: { code: true } } },
  });
  const pistes = await tx.piste.findMany({
    where: { espaceId, statut: "A_L_ESSAI", revoirLe: { lte: dateFromJour(today) }, situation: enAccord },
    select: {
      ...{ id: true, revoirLe: true, seanceId: true },
      seance: { select: { groupeId: true } },
      situation: { select: { code: true } },
    },
  });
  const suivis = await tx.suivi.findMany({
    where: { espaceId, faitLe: null, prevuLe: { lte: dateFromJour(addDays(today, 7)) }, situation },
    select: { id: true, prevuLe: true, situation: { select: { id: true, code: true } } },
  });
  const protocoles = await listAAccepter(tx, acteur);
  return [
    ...protocoles.map(
      ({ id, sujet, code, depuis }): Attente => ({
        id,
        nature: "protocole",
        code,
        depuis,
        href: cheminProtocole(sujet, "/accepter"),
      }),
    ),
    ...demandes.map(({ id, situation, statut, etape, modifieLe, decideLe, ...demande }): Attente => {
      const code = situation?.code ?? demande.code;
      const { transmiseLe, saisiePar } = demande;
      if (statut === "BROUILLON" && transmiseLe && saisiePar) {
        const qui = `${saisiePar.prenom} ${saisiePar.nom}`;
        return { id, nature: "a-confirmer", code, qui, depuis: transmiseLe, href: `/demandes/${id}/etape/5` };
      }
      return statut === "BROUILLON"
        ? { id, nature: "brouillon", code, depuis: modifieLe, href: `/demandes/${id}/etape/${etape}` }
        : { id, nature: "complement", code, depuis: decideLe ?? modifieLe, href: `/demandes/${id}` };
    }),
    ...associations.map(
      ({ id, proposeeLe, situation: { id: situationId, code }, proposeePar }): Attente => ({
        id,
        nature: "association",
        code,
        qui: `${proposeePar.prenom} ${proposeePar.nom}`,
        depuis: proposeeLe,
        href: `/situations/${situationId}`,
      }),
    ),
    ...sansAccord.map(
      ({ id, code, depuis, partiel }): Attente => ({
        id,
        nature: partiel ? "accord-partiel" : "consentement",
        code,
        ...(partiel ? { pour: nonCouverts.get(id) ?? [] } : {}),
        depuis,
        href: `/situations/${id}/consentement/accord`,
      }),
    ),
    ...aRelireOf(aRevoir, acteur.zone),
    ...aAnnoncer.map(
      ({ id, debut, statutLe, situation }): Attente => ({
        id,
        nature: "annonce",
        code: situationOf({ situation }).code,
        moment: debut,
        depuis: statutLe,
        href: `/seances/${id}#devoirs`,
      }),
    ),
    ...aRestituer.map(
      ({ id, debut, statutLe, situation }): Attente => ({
        id,
        nature: "restitution",
        code: situationOf({ situation }).code,
        moment: debut,
        depuis: statutLe,
        href: `/seances/${id}#devoirs`,
      }),
    ),
    ...pistes.map(
      ({ id, revoirLe, seanceId, seance: { groupeId }, situation: { code } }): Attente => ({
        id,
        nature: "piste",
        code,
        depuis: revoirLe ?? now,
        // What a group imagined is followed where its minutes are read.
        href: groupeId ? `/seances/${seanceId}/compte-rendu` : `/seances/${seanceId}`,
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

/** The oldest of the agreements to go over again, the others behind it: none of them is urgent. One that does not cover everyone is to be extended. */
function aRelireOf(aRevoir: readonly AccordARevoir[], zone: string): Attente[] {
  const [premier, ...suite] = aRevoir.filter(({ complet }) => complet);
  if (!premier) return [];
  const { id, situationId, code, survenuLe, aRevoirLe } = premier;
  const depuis = toInstant(aRevoirLe, "00:00", zone);
  const href = `/situations/${situationId}/consentement/accord`;
  return [{ id, nature: "accord-a-revoir", code, accordLe: survenuLe, depuis, href, autres: suite.length }];
}
