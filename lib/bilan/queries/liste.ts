import type { Acteur } from "@/lib/acteur";
import { droitsOf, visibleBilans } from "@/lib/bilan/access";
import { withEspace } from "@/lib/db";
import { jourOf } from "@/lib/time";
import type { EtatBilan } from "@/prisma/client/enums";

type Version = { id: string; version: number; etat: EtatBilan; modifieLe: Date; publieLe: Date | null };

export type BilansParAnnee = {
  /** The latest first: the last published version, and the one under way. */
  annees: { annee: number; publiee: Version | null; enCours: Version | null }[];
  /** The years one could begin: this one and the last, where nothing was. */
  aCommencer: number[];
  droits: ReturnType<typeof droitsOf>;
};

/** The bilans of the espace, year by year, that the acteur opens; none for who reads none. */
export async function listBilans(acteur: Acteur, now: Date): Promise<BilansParAnnee> {
  const droits = droitsOf(acteur);
  const versions = await withEspace(acteur, (tx) =>
    tx.bilan.findMany({
      where: visibleBilans(acteur),
      orderBy: [{ annee: "desc" }, { version: "desc" }],
      select: { id: true, annee: true, version: true, etat: true, modifieLe: true, publieLe: true },
    }),
  );
  const annees = [...new Set(versions.map(({ annee }) => annee))];
  const courante = Number(jourOf(now, acteur.zone).slice(0, 4));
  const proposees = [courante, courante - 1].filter((annee) => !annees.includes(annee));
  return {
    annees: annees.map((annee) => {
      const siennes = versions.filter((version) => version.annee === annee);
      return {
        annee,
        publiee: siennes.find(({ etat }) => etat === "PUBLIE") ?? null,
        enCours: siennes.find(({ etat }) => etat !== "PUBLIE") ?? null,
      };
    }),
    aCommencer: droits.ecrire ? proposees : [],
    droits,
  };
}
