import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { visibleRencontres, writableRencontres } from "@/lib/rencontre/access";
import { ligneOf, type RencontreLigne } from "@/lib/rencontre/queries/dto";
import { LIGNE_SELECT } from "@/lib/rencontre/queries/select";
import { isANoter } from "@/lib/rencontre/rules/statut";
import { type Total, totalsOf } from "@/lib/rencontre/rules/total";
import type { Rencontres as Filtre } from "@/lib/rencontre/schema/adresse";
import { jourOf, yearRange } from "@/lib/time";
import type { SorteRencontre } from "@/prisma/client/enums";

export type Rencontres = {
  annee: number;
  /** The years that hold something, and the current one; the latest first. */
  annees: number[];
  /** What the list is kept to; `intervenant` null is everyone. */
  filtre: {
    delegation: string | null;
    intervenant: string | null;
    sorte: SorteRencontre | null;
    aEcrire: boolean;
  };
  intervenants: { id: string; nom: string }[];
  delegations: { id: string; nom: string }[];
  /** Over, and nobody has said whether they took place: the oldest first. */
  aNoter: RencontreLigne[];
  /** The nearest first. */
  aVenir: RencontreLigne[];
  /** The latest first. */
  passees: RencontreLigne[];
  /** Of those held, as they are kept. */
  totaux: Record<SorteRencontre, Total>;
};

/**
 * The rencontres of a civil year in the espace's zone, the current one unless said, and what they amount to; an
 * intervenant·e's own unless said. Null for a role that sees none. Four statements.
 */
export async function listRencontres(
  acteur: Acteur,
  { annee: demandee, delegation, intervenant, sorte, ecrire }: z.output<typeof Filtre>,
  now: Date,
): Promise<Rencontres | null> {
  if (!can(acteur, "rencontre.suivre")) return null;
  const { espaceId, zone, membreId } = acteur;
  const courante = Number(jourOf(now, zone).slice(0, 4));
  const annee = demandee ?? courante;
  const { start, end } = yearRange(annee, zone);
  const sien = acteur.roles.includes("INTERVENANT") ? membreId : null;
  const qui = intervenant === "tous" ? null : (intervenant ?? sien);
  return withEspace(acteur, async (tx) => {
    const rows = await tx.rencontre.findMany({
      where: {
        AND: [
          visibleRencontres(acteur),
          ecrire
            ? { AND: [writableRencontres(acteur), { ecritLe: null }] }
            : { debut: { gte: start, lt: end } },
          delegation ? { delegationId: delegation } : {},
          qui ? { intervenantId: qui } : {},
          sorte ? { sorte } : {},
        ],
      },
      orderBy: [{ debut: "asc" }, { id: "asc" }],
      select: LIGNE_SELECT,
    });
    const annees = await tx.$queryRaw<{ annee: number }[]>`
      SELECT DISTINCT extract(year FROM "debut" AT TIME ZONE ${zone})::int AS annee FROM "Rencontre"
      WHERE "espaceId" = ${espaceId}::uuid`;
    const intervenants = await tx.membre.findMany({
      where: { espaceId, roles: { some: { role: "INTERVENANT" } } },
      orderBy: [{ nom: "asc" }, { prenom: "asc" }],
      select: { id: true, prenom: true, nom: true },
    });
    const delegations = await tx.delegation.findMany({
      where: { espaceId },
      orderBy: [{ ordre: "asc" }, { nom: "asc" }],
      select: { id: true, nom: true },
    });
    const lignes = rows.map(ligneOf);
    const aNoter = lignes.filter((ligne) => isANoter(ligne, now));
    const aVenir = lignes.filter((ligne) => ligne.statut === "PREVUE" && !isANoter(ligne, now));
    return {
      annee,
      annees: [...new Set([courante, ...annees.map((row) => row.annee)])].sort((a, b) => b - a),
      filtre: {
        delegation: delegation ?? null,
        intervenant: qui,
        sorte: sorte ?? null,
        aEcrire: ecrire === "oui",
      },
      intervenants: intervenants.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` })),
      delegations,
      ...{ aNoter, aVenir },
      passees: lignes.filter(({ statut }) => statut !== "PREVUE").reverse(),
      totaux: totalsOf(lignes),
    };
  });
}
