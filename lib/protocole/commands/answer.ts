import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { readContenu, writeContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { refuseAlertes } from "@/lib/levee/rules";
import { publishableProtocoles } from "@/lib/protocole/access";
import { lockProtocole } from "@/lib/protocole/queries/cible";
import { contenuOf } from "@/lib/protocole/queries/sujet";
import type { DismissRemarque, RetainRemarque } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";

export type RetainRemarqueRefus = "INTROUVABLE" | "PERIME";
export type DismissRemarqueRefus = "INTROUVABLE" | "ALERTES";

/**
 * Takes a remark: the wording it proposes replaces that part of the draft as it was read (PERIME when the draft has
 * changed since), so that what was seen is what is written. By the intervenant·e.
 */
export async function retainRemarque(
  acteur: Acteur,
  { remarqueId, revision }: z.output<typeof RetainRemarque>,
  now: Date,
): Promise<Result<undefined, RetainRemarqueRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<undefined, RetainRemarqueRefus>> => {
    const remarque = await lockRemarque(tx, acteur, remarqueId);
    if (!remarque) return refuse("INTROUVABLE");
    const { cible, section } = remarque;
    if (cible.revision !== revision) return refuse("PERIME");
    const { proposition } = await readContenu(tx, acteur, "PROTOCOLE_REMARQUE", remarqueId);
    if (proposition) {
      const sujet = contenuOf(cible.vu.sujet);
      await writeContenu(tx, acteur, "PROTOCOLE", cible.id, sujet, { [section]: proposition }, now);
      await tx.protocole.updateMany({
        where: { espaceId: acteur.espaceId, id: cible.id },
        data: { revision: { increment: 1 }, page: null, modifieLe: now, modifieParId: acteur.membreId },
      });
    }
    await answer(tx, acteur, remarqueId, "RETENUE", now);
    await journaliser(tx, acteur, "retenir", "remarque", remarqueId);
    return ok();
  });
}

/** Sets a remark aside, with a word for whoever made it, if any; the draft stays as it is. By the intervenant·e. */
export async function dismissRemarque(
  acteur: Acteur,
  { remarqueId, mot, reponses }: z.output<typeof DismissRemarque>,
  now: Date,
): Promise<Result<undefined, DismissRemarqueRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<undefined, DismissRemarqueRefus>> => {
    const remarque = await lockRemarque(tx, acteur, remarqueId);
    if (!remarque) return refuse("INTROUVABLE");
    const { sujet } = remarque.cible.vu;
    const examen = await examineTextes(tx, acteur, sujet.groupeId ?? sujet.situationId, { mot }, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    await writeContenu(tx, acteur, "PROTOCOLE_REMARQUE", remarqueId, contenuOf(sujet), examen.textes, now);
    const support = { support: "PROTOCOLE_REMARQUE", supportId: remarqueId, objet: "remarque" } as const;
    await writeLevees(tx, acteur, { ...support, ...contenuOf(sujet) }, examen.levees, now);
    await answer(tx, acteur, remarqueId, "ECARTEE", now);
    await journaliser(tx, acteur, "ecarter", "remarque", remarqueId);
    return ok();
  });
}

/** A remark that waits for an answer, with the draft it is on, held; null when there is none to answer. */
async function lockRemarque(tx: Tx, acteur: Acteur, remarqueId: string) {
  const { espaceId } = acteur;
  const where = { espaceId, id: remarqueId };
  const sur = await tx.protocoleRemarque.findFirst({ where, select: { protocoleId: true, section: true } });
  const cible = sur && (await lockProtocole(tx, acteur, publishableProtocoles(acteur), sur.protocoleId));
  if (!cible || cible.publieLe) return null;
  const ouverte = await tx.protocoleRemarque.count({ where: { ...where, etat: "OUVERTE" } });
  return ouverte === 1 ? { cible, section: sur.section } : null;
}

const answer = (tx: Tx, { espaceId, membreId }: Acteur, id: string, etat: "RETENUE" | "ECARTEE", now: Date) =>
  tx.protocoleRemarque.updateMany({
    where: { espaceId, id },
    data: { etat, etatLe: now, etatParId: membreId },
  });
