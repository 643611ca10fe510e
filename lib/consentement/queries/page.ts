import type { Acteur } from "@/lib/acteur";
import { readAssociations } from "@/lib/association/queries/associations";
import { STATUTS_REUNIS } from "@/lib/association/rules";
import { isId } from "@/lib/champ";
import { canRecord, canWithdraw } from "@/lib/consentement/access";
import { accordARevoirLe } from "@/lib/consentement/rules/etat";
import { withEspace } from "@/lib/db";
import { listValeurs, type ValeurChoix } from "@/lib/referentiel/queries";
import { canReadContenu, visibleSituations } from "@/lib/situation/access";
import type { Jour } from "@/lib/time";
import type { DevenirEcrits } from "@/prisma/client/enums";
import { type Arret, readArret } from "./arret";
import { type ConsentementCarte, readCarte } from "./carte";
import { listCollegues, listPorteesChoix, type PorteeChoix } from "./portees";

export type PageConsentement = {
  id: string;
  code: string;
  moi: string;
  referent: string;
  carte: ConsentementCarte;
  peut: { recueillir: boolean; retirer: boolean };
  /** What its forms offer, for who records. */
  choix: { portees: PorteeChoix[]; exclusions: ValeurChoix[]; collecteurs: { id: string; nom: string }[] };
  /** The structures already concerned: the référent·e's and those of the professionals gathered. */
  structures: string[];
  /** Séances a withdrawal would cancel. */
  aVenir: number;
  /** What the withdrawal stopped; null while there is none. */
  arret: Arret | null;
  /** What it would make of the minutes. */
  ecrits: DevenirEcrits;
  /** From which day the agreement is to be gone over again; null while there is none in force. */
  aRevoirLe: Jour | null;
};

/** The consent of a situation with its history, and what recording it needs; null when the situation is not theirs to see. */
export async function getPageConsentement(
  acteur: Acteur,
  situationId: string,
): Promise<PageConsentement | null> {
  if (!isId(situationId)) return null;
  return withEspace(acteur, async (tx) => {
    const { espaceId } = acteur;
    const situation = await tx.situation.findFirst({
      where: { AND: [visibleSituations(acteur), { id: situationId }] },
      select: {
        id: true,
        code: true,
        statut: true,
        referentId: true,
        intervenantId: true,
        accordRetireLe: true,
        referent: { select: { prenom: true, nom: true, structureId: true } },
      },
    });
    if (!situation) return null;
    const { id, code, statut, referent } = situation;
    const associations = await readAssociations(tx, acteur, id);
    const associes = associations.filter((association) => association.statut === "ACCEPTEE");
    const carte = await readCarte(
      tx,
      acteur,
      id,
      associations,
      canReadContenu(acteur, { ...situation, associes }),
    );
    const { retraitEcrits, accordMois } = await tx.espace.findUniqueOrThrow({
      where: { id: espaceId },
      select: { retraitEcrits: true, accordMois: true },
    });
    const enVigueur = carte.etat === "EN_VIGUEUR" || carte.etat === "A_COMPLETER" ? carte.accord : null;
    const recueillir = canRecord(acteur, situation) && statut !== "CLOSE";
    const reunis = associations.filter(({ statut }) => STATUTS_REUNIS.some((reuni) => reuni === statut));
    const structures = [referent.structureId, ...reunis.map(({ structureId }) => structureId)].filter(
      (structureId) => structureId !== null,
    );
    return {
      id,
      structures: [...new Set(structures)],
      code,
      moi: acteur.membreId,
      referent: `${referent.prenom} ${referent.nom}`,
      carte,
      arret: carte.retrait && (await readArret(tx, acteur, id, carte.retrait.enregistreLe)),
      ecrits: retraitEcrits,
      aRevoirLe: enVigueur && accordARevoirLe(enVigueur.survenuLe, accordMois),
      peut: { recueillir, retirer: canWithdraw(acteur, situation) && situation.accordRetireLe === null },
      choix: recueillir
        ? {
            portees: await listPorteesChoix(tx, acteur),
            exclusions: (await listValeurs(acteur, ["exclusion"])).exclusion,
            collecteurs: await listCollegues(
              tx,
              acteur,
              referent.structureId,
              associes.map(({ membreId }) => membreId),
            ),
          }
        : { portees: [], exclusions: [], collecteurs: [] },
      aVenir: await tx.seance.count({
        where: { espaceId, situationId: id, statut: { in: ["PROPOSEE", "CONFIRMEE", "REPORTEE"] } },
      }),
    };
  });
}
