import type { Acteur } from "@/lib/acteur";
import { orderParties, PLACEES } from "@/lib/bilan/rules/ordre";
import type { PartieBilan } from "@/lib/bilan/rules/plan";
import { type Tx, withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";

/** The parts of the espace's bilans, in its order. */
export async function readParties(tx: Tx, { espaceId }: Pick<Acteur, "espaceId">): Promise<PartieBilan[]> {
  const { planBilan } = await tx.espace.findUniqueOrThrow({
    where: { id: espaceId },
    select: { planBilan: true },
  });
  return orderParties(planBilan);
}

/** A part an espace places, and where; null where it is left out. */
export type PartiePlacee = { partie: (typeof PLACEES)[number]; place: number | null };

/** The plan of the bilans to come, for the administrator; null for anyone else. */
export async function getPlan(acteur: Acteur): Promise<PartiePlacee[] | null> {
  if (!can(acteur, "espace.administrer")) return null;
  const retenues = await withEspace(acteur, (tx) => readParties(tx, acteur));
  const placees = retenues.flatMap((partie) => PLACEES.find((placee) => placee === partie) ?? []);
  return [
    ...placees.map((partie, rang) => ({ partie, place: rang + 1 })),
    ...PLACEES.filter((partie) => !placees.includes(partie)).map((partie) => ({ partie, place: null })),
  ];
}
