import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { refuseAlertes } from "@/lib/levee/rules";
import { bindingProtocoles } from "@/lib/protocole/access";
import { lockProtocole } from "@/lib/protocole/queries/cible";
import { contenuOf } from "@/lib/protocole/queries/sujet";
import { readTextes } from "@/lib/protocole/queries/versions";
import type { CreateRemarque } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";

export type CreateRemarqueRefus = "INTROUVABLE" | "VIDE" | "ALERTES";

/**
 * Says something of one part of a draft that was shown, and the wording one would rather have for it, if any; by those
 * the protocole binds (000:85). A wording that changes nothing is none: VIDE when nothing is said either.
 */
export async function createRemarque(
  acteur: Acteur,
  input: z.output<typeof CreateRemarque>,
  now: Date,
): Promise<Result<{ id: string }, CreateRemarqueRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<{ id: string }, CreateRemarqueRefus>> => {
    const { espaceId, membreId } = acteur;
    const { protocoleId, section, texte, reponses } = input;
    const cible = await lockProtocole(tx, acteur, bindingProtocoles(acteur), protocoleId);
    if (!cible?.proposeLe || cible.publieLe) return refuse("INTROUVABLE");
    const actuel = (await readTextes(tx, acteur, protocoleId))[section];
    const proposition = input.proposition === actuel ? "" : input.proposition;
    if (!texte && !proposition) return refuse("VIDE");
    const { sujet } = cible.vu;
    const sujetId = sujet.groupeId ?? sujet.situationId;
    const examen = await examineTextes(tx, acteur, sujetId, { texte, proposition }, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    const { id } = await tx.protocoleRemarque.create({
      data: { espaceId, protocoleId, section, membreId, creeLe: now },
      select: { id: true },
    });
    await writeContenu(tx, acteur, "PROTOCOLE_REMARQUE", id, contenuOf(sujet), examen.textes, now);
    const support = {
      support: "PROTOCOLE_REMARQUE",
      supportId: id,
      objet: "remarque",
      ...contenuOf(sujet),
    } as const;
    await writeLevees(tx, acteur, support, examen.levees, now);
    await journaliser(tx, acteur, "remarquer", "protocole", protocoleId);
    return ok({ id });
  });
}
