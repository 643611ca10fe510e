import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { findModele } from "@/lib/protocole/queries/modeles";
import { contenuOf, lockSujet, readSujet, rowsOf, type SujetProtocole } from "@/lib/protocole/queries/sujet";
import { listVersions, readTextes } from "@/lib/protocole/queries/versions";
import { protocoleParDefaut } from "@/lib/protocole/rules/rythme";
import { textesOf } from "@/lib/protocole/rules/sections";
import type { CreateProtocole } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour } from "@/lib/time";

export type CreateProtocoleRefus = "INTROUVABLE" | "MODELE_INCONNU";
export type ProtocoleCree = { protocoleId: string; sujet: SujetProtocole };

/**
 * Begins the draft of the next version (000:78, 000:85): from the version in force, from a model, or from a blank page.
 * Its numbers are those in force, or the espace's. By the intervenant·e; of a group by the secretariat too. When one is
 * being written already, that is the one.
 */
export async function createProtocole(
  acteur: Acteur,
  { situationId, groupeId, depart }: z.output<typeof CreateProtocole>,
  now: Date,
): Promise<Result<ProtocoleCree, CreateProtocoleRefus>> {
  const sujet = groupeId === undefined ? { situationId: situationId ?? "" } : { groupeId };
  return withEspace(acteur, async (tx): Promise<Result<ProtocoleCree, CreateProtocoleRefus>> => {
    await lockSujet(tx, acteur, sujet);
    const vu = await readSujet(tx, acteur, sujet);
    if (!vu?.peut.ecrire) return refuse("INTROUVABLE");
    const { brouillon, publiees } = await listVersions(tx, acteur, sujet);
    if (brouillon) return ok({ protocoleId: brouillon.id, sujet });
    const [derniere] = publiees;
    const modele = ["version", "vierge"].includes(depart)
      ? null
      : await findModele(tx, acteur, vu.sorte, depart);
    if (modele === undefined) return refuse("MODELE_INCONNU");
    const repris = depart === "version" && derniere ? await readTextes(tx, acteur, derniere.id) : {};
    const { dateFin, ...rythme } = derniere?.protocole ?? protocoleParDefaut(acteur, vu.sorte);
    const { id } = await tx.protocole.create({
      data: {
        ...{ espaceId: acteur.espaceId, ...rowsOf(sujet), version: (derniere?.version ?? 0) + 1 },
        ...{ ...rythme, dateFin: dateFin && dateFromJour(dateFin), creeLe: now, creeParId: acteur.membreId },
      },
      select: { id: true },
    });
    const textes = textesOf(modele?.textes ?? repris);
    await writeContenu(tx, acteur, "PROTOCOLE", id, contenuOf(sujet), textes, now);
    await journaliser(tx, acteur, "creer", "protocole", id);
    return ok({ protocoleId: id, sujet });
  });
}
