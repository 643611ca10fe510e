import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { lockCompteRendu } from "@/lib/compte-rendu/commands/brouillon";
import type { ValidateCompteRenduRefus } from "@/lib/compte-rendu/commands/validate";
import { signVersion } from "@/lib/compte-rendu/commands/version";
import { validableCollectives } from "@/lib/compte-rendu-collectif/access";
import { examineCollectif, writeExamen } from "@/lib/compte-rendu-collectif/commands/examen";
import { restoreSituations } from "@/lib/compte-rendu-collectif/commands/situations";
import { findSeanceCollective, partageOf } from "@/lib/compte-rendu-collectif/queries/lecture";
import { readEcritCollectif } from "@/lib/compte-rendu-collectif/queries/textes";
import { isVide } from "@/lib/compte-rendu-collectif/rules";
import type { ValidateCompteRenduCollectif } from "@/lib/compte-rendu-collectif/schema";
import { type Tx, withEspace } from "@/lib/db";
import { type AlertesRefus, refuseAlertes } from "@/lib/levee/rules";
import { ok, type Result, refuse } from "@/lib/result";

type Reponse = Result<{ seanceId: string; version: number }, ValidateCompteRenduRefus> | AlertesRefus;

/**
 * Validates the draft of a group's minutes, by the intervenant·e alone, as it was read: from then on no part of it
 * changes. Refused while a word that may identify someone has no answer, in the group's words or in a situation's. The
 * members who were expected and each situation's référent·e are told. Validating twice is validating once.
 */
export async function validateCompteRenduCollectif(
  acteur: Acteur,
  input: z.output<typeof ValidateCompteRenduCollectif>,
  now: Date,
): Promise<Reponse> {
  return withEspace(acteur, async (tx): Promise<Reponse> => {
    const { seanceId, version, revision, reponses } = input;
    const where = validableCollectives(acteur);
    const tenu = await lockCompteRendu(tx, acteur, where, seanceId);
    const seance = tenu && (await findSeanceCollective(tx, acteur, where, seanceId));
    const derniere = tenu?.derniere;
    if (!seance || !derniere) return refuse("INTROUVABLE");
    if (derniere.version !== version) return refuse("PERIME");
    if (derniere.statut === "VALIDE") return ok({ seanceId, version });
    if (derniere.revision !== revision) return refuse("PERIME");

    const situationIds = partageOf(seance, "ecrivable").travaillees.map(({ situationId }) => situationId);
    const lecture = { general: true, situationIds };
    const { textes } = await readEcritCollectif(tx, acteur, derniere.id, lecture);
    if (isVide(textes)) return refuse("VIDE");
    const examens = await examineCollectif(tx, acteur, seance, textes, reponses);
    const alertes = examens.flatMap(({ examen }) => examen.alertes);
    const restantes = examens.flatMap(({ examen }) => examen.restantes);
    if (restantes.length > 0) return refuseAlertes({ alertes, restantes });
    for (const examen of examens) await writeExamen(tx, acteur, derniere.id, seance, examen, now);
    await restoreSituations(tx, acteur, { id: derniere.id, seance }, now);
    const lecteurs = await listLecteurs(tx, acteur, seanceId);
    await signVersion(tx, acteur, { id: derniere.id, seanceId, lecteurs }, now);
    return ok({ seanceId, version });
  });
}

/** Those who may open it: the members who were expected, still of the group, and the référent·e of each situation worked on. */
async function listLecteurs(tx: Tx, { espaceId }: Acteur, seanceId: string): Promise<string[]> {
  const { presences, examens, groupe } = await tx.seance.findUniqueOrThrow({
    where: { espaceId_id: { espaceId, id: seanceId } },
    select: {
      presences: { select: { membreId: true } },
      groupe: { select: { membres: { where: { statut: "ADMIS" }, select: { membreId: true } } } },
      examens: { where: { travaillee: true }, select: { situation: { select: { referentId: true } } } },
    },
  });
  const admis = new Set(groupe?.membres.map(({ membreId }) => membreId));
  return [
    ...presences.map(({ membreId }) => membreId).filter((id) => admis.has(id)),
    ...examens.map(({ situation }) => situation.referentId),
  ];
}
