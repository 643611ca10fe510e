import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { validableSeances } from "@/lib/compte-rendu/access";
import { lockCompteRendu } from "@/lib/compte-rendu/commands/brouillon";
import { signVersion } from "@/lib/compte-rendu/commands/version";
import { isVide } from "@/lib/compte-rendu/rules";
import type { ValidateCompteRendu } from "@/lib/compte-rendu/schema";
import { readContenu, writeContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { refuseAlertes } from "@/lib/levee/rules";
import { ok, type Result, refuse } from "@/lib/result";
import { situationOf } from "@/lib/seance/rules/sujet";

export type ValidateCompteRenduRefus = "INTROUVABLE" | "PERIME" | "VIDE" | "ALERTES";

/**
 * Validates the draft of the minutes, by the intervenant·e alone, as it was read: from then on it never changes.
 * Refused while a word that may identify someone has no answer (ALERTES). Its tools become those of the séance, which
 * the year's figures count. Validating twice is validating once.
 */
export async function validateCompteRendu(
  acteur: Acteur,
  input: z.output<typeof ValidateCompteRendu>,
  now: Date,
): Promise<Result<{ seanceId: string; version: number }, ValidateCompteRenduRefus>> {
  return withEspace(
    acteur,
    async (tx): Promise<Result<{ seanceId: string; version: number }, ValidateCompteRenduRefus>> => {
      const { seanceId, version, revision, reponses } = input;
      const seance = await lockCompteRendu(tx, acteur, validableSeances(acteur), seanceId);
      if (!seance?.derniere || !seance.situationId) return refuse("INTROUVABLE");
      const { situationId, derniere } = seance;
      if (derniere.version !== version) return refuse("PERIME");
      if (derniere.statut === "VALIDE") return ok({ seanceId, version });
      if (derniere.revision !== revision) return refuse("PERIME");

      const textes = await readContenu(tx, acteur, "COMPTE_RENDU", derniere.id);
      if (isVide(textes)) return refuse("VIDE");
      const examen = await examineTextes(tx, acteur, situationId, textes, reponses);
      if (examen.restantes.length > 0) return refuseAlertes(examen);
      const support = { support: "COMPTE_RENDU", supportId: derniere.id, situationId } as const;
      await writeContenu(tx, acteur, "COMPTE_RENDU", derniere.id, { situationId }, examen.textes, now);
      await writeLevees(tx, acteur, { ...support, objet: "compte-rendu" }, examen.levees, now);
      const lecteurs = await listLecteurs(tx, acteur, seanceId);
      await signVersion(tx, acteur, { id: derniere.id, seanceId, lecteurs }, now);
      return ok({ seanceId, version });
    },
  );
}

/** Those who may read it: the référent·e, and the participants whom the agreement covers; after a withdrawal, the first alone. */
async function listLecteurs(tx: Tx, { espaceId }: Acteur, seanceId: string): Promise<string[]> {
  const { situation, presences } = await tx.seance.findUniqueOrThrow({
    where: { espaceId_id: { espaceId, id: seanceId } },
    select: {
      presences: { select: { membreId: true } },
      situation: {
        select: {
          referentId: true,
          accordRetireLe: true,
          associations: { where: { statut: "ACCEPTEE", couverte: true }, select: { membreId: true } },
        },
      },
    },
  });
  const { referentId, accordRetireLe, associations } = situationOf({ situation });
  const couverts = new Set(accordRetireLe ? [] : associations.map(({ membreId }) => membreId));
  return [referentId, ...presences.map(({ membreId }) => membreId).filter((id) => couverts.has(id))];
}
