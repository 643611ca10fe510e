import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writableSeances } from "@/lib/ordre-du-jour/access";
import { SORTES_LIBRES, type SorteLibre } from "@/lib/ordre-du-jour/rules";
import type { SaveOrdreDuJour } from "@/lib/ordre-du-jour/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { lockSeance } from "@/lib/seance/queries/lock";

const isLibre = (quoi: string): quoi is SorteLibre => SORTES_LIBRES.some((sorte) => sorte === quoi);

/**
 * Writes the agenda of a group's séance as a whole, in the order said, by who leads it and until it is held. A
 * situation has its part only if it is on the agenda, once.
 */
export async function saveOrdreDuJour(
  acteur: Acteur,
  input: z.output<typeof SaveOrdreDuJour>,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "PERIME" | "THEME_INCONNU">> {
  const { espaceId } = acteur;
  const { seanceId, lue } = input;
  return withEspace(acteur, async (tx) => {
    await lockSeance(tx, acteur, seanceId);
    const seance = await tx.seance.findFirst({
      where: { AND: [writableSeances(acteur), { id: seanceId }] },
      select: {
        parties: { select: { id: true } },
        examens: { where: { retireLe: null }, select: { situationId: true } },
      },
    });
    if (!seance) return refuse("INTROUVABLE");
    const connues = new Set(seance.parties.map(({ id }) => id));
    if (connues.size !== lue.length || lue.some((id) => !connues.has(id))) return refuse("PERIME");
    const parties = input.parties.toSorted((a, b) => a.rang - b.rang);
    const situations = parties.map(({ quoi }) => quoi).filter((quoi) => !isLibre(quoi));
    const inscrites = new Set(seance.examens.map(({ situationId }) => situationId));
    if (situations.some((id) => !inscrites.has(id)) || new Set(situations).size < situations.length)
      return refuse("PERIME");
    const themes = parties.flatMap(({ quoi, theme }) => (quoi === "APPORT" && theme ? [theme] : []));
    if (!(await areThemes(tx, acteur, themes))) return refuse("THEME_INCONNU");
    await tx.seancePartie.deleteMany({ where: { espaceId, seanceId } });
    await tx.seancePartie.createMany({
      data: parties.map(({ quoi, theme, minutes }, rang) => ({
        ...{ espaceId, seanceId, ordre: rang + 1, minutes },
        ...(isLibre(quoi)
          ? { sorte: quoi, themeId: quoi === "APPORT" ? (theme ?? null) : null }
          : { sorte: "SITUATION" as const, situationId: quoi }),
      })),
    });
    await journaliser(tx, acteur, "modifier", "seance", seanceId);
    return ok();
  });
}

async function areThemes(tx: Tx, { espaceId }: Acteur, ids: readonly string[]): Promise<boolean> {
  const voulus = [...new Set(ids)];
  if (voulus.length === 0) return true;
  return (
    (await tx.valeur.count({ where: { espaceId, liste: "theme", id: { in: voulus } } })) === voulus.length
  );
}
