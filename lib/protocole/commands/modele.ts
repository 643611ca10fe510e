import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { canAdministerModeles } from "@/lib/protocole/access";
import { isCleModele, MODELES } from "@/lib/protocole/rules/modeles";
import type { CreateModele, RestoreModele, RetireModele, UpdateModele } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";

type ModeleRefus = "INTERDIT" | "INTROUVABLE";

/** Adds a model of the espace's own. */
export async function createModele(
  acteur: Acteur,
  input: z.output<typeof CreateModele>,
  _now: Date,
): Promise<Result<{ id: string }, "INTERDIT">> {
  if (!canAdministerModeles(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const data = { espaceId: acteur.espaceId, ...input };
    const modele = await tx.protocoleModele.create({ data, select: { id: true } });
    await journaliser(tx, acteur, "creer", "modele", modele.id);
    return ok(modele);
  });
}

/** Changes a model; what was started from it stays as it is. PERIME: someone else has changed it since. */
export async function updateModele(
  acteur: Acteur,
  { modele: cle, version, ...textes }: z.output<typeof UpdateModele>,
  _now: Date,
): Promise<Result<undefined, ModeleRefus | "PERIME">> {
  if (!canAdministerModeles(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx): Promise<Result<undefined, ModeleRefus | "PERIME">> => {
    const id = await lockModele(tx, acteur, cle);
    if (!id) return refuse("INTROUVABLE");
    const { count } = await tx.protocoleModele.updateMany({
      where: { espaceId: acteur.espaceId, id, version },
      data: { ...textes, version: { increment: 1 } },
    });
    if (count === 0) return refuse("PERIME");
    await journaliser(tx, acteur, "modifier", "modele", id);
    return ok();
  });
}

/** Retires a model: no draft starts from it any more. */
export async function retireModele(
  acteur: Acteur,
  { modele: cle }: z.output<typeof RetireModele>,
  now: Date,
): Promise<Result<undefined, ModeleRefus>> {
  return setRetireLe(acteur, cle, "ranger", now);
}

/** Offers a retired model again. */
export async function restoreModele(
  acteur: Acteur,
  { modele: cle }: z.output<typeof RestoreModele>,
  _now: Date,
): Promise<Result<undefined, ModeleRefus>> {
  return setRetireLe(acteur, cle, "retablir", null);
}

async function setRetireLe(
  acteur: Acteur,
  cle: string,
  acte: "ranger" | "retablir",
  retireLe: Date | null,
): Promise<Result<undefined, ModeleRefus>> {
  if (!canAdministerModeles(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx): Promise<Result<undefined, ModeleRefus>> => {
    const id = await lockModele(tx, acteur, cle);
    if (!id) return refuse("INTROUVABLE");
    await tx.protocoleModele.updateMany({ where: { espaceId: acteur.espaceId, id }, data: { retireLe } });
    await journaliser(tx, acteur, acte, "modele", id);
    return ok();
  });
}

/** The row of a model, by its key or id: that of one of Recul's own is made the first time it is changed. Null when there is none. */
async function lockModele(tx: Tx, { espaceId }: Acteur, cle: string): Promise<string | null> {
  if (isCleModele(cle)) {
    const { textes, ...modele } = MODELES[cle];
    const data = [{ espaceId, cle, ...modele, ...textes }];
    await tx.protocoleModele.createMany({ data, skipDuplicates: true });
  } else if (!isId(cle)) return null;
  const where = isCleModele(cle) ? { cle } : { id: cle };
  return (
    (await tx.protocoleModele.findFirst({ where: { espaceId, ...where }, select: { id: true } }))?.id ?? null
  );
}
