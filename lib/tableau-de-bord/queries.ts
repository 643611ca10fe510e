import type { Acteur } from "@/lib/acteur";
import { readPublie } from "@/lib/bilan/queries/instantane";
import { type Charge, readChargeChiffres } from "@/lib/charge/queries/charge";
import { readStats, withEspace } from "@/lib/db";
import { visibleDelegations } from "@/lib/indicateur/access";
import { readAnnee } from "@/lib/indicateur/queries/annee";
import { type Chiffres, getChiffres } from "@/lib/indicateur/queries/chiffres";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import type { AnneeMontree } from "./rules";

/** The year before, as its bilan published it (`version`), or as it is known where none did. */
type Precedente = AnneeMontree & { version: number | null };

/** What waits now, in figures that tell of no one. */
export type Maintenant = {
  /** How many demandes waited for an answer at the end of the last month: the year's own figure, withheld with it. */
  demandes: CelluleProtegee | null;
  /** Professionals who wait for a place in a group: activity, exact. */
  places: { delegation: string; personnes: number }[];
  /** Who has weeks to come beyond their hours, without names; null where the hours of the year are withheld. */
  surcharge: Pick<Charge, "enTrop" | "horizon"> | null;
};

export type TableauDeBord = {
  chiffres: Chiffres;
  precedente: Precedente | null;
  /** Of the year under way alone. */
  maintenant: Maintenant | null;
};

/**
 * A year beside the one before, and what waits now: all of it by the statistics role, but the figures of the year before
 * where its bilan published them. A constant number of statements. Null for who may not read figures, and for a year to
 * come. The reading is in the journal.
 */
export async function getTableauDeBord(
  acteur: Acteur,
  annee: number | undefined,
  now: Date,
): Promise<TableauDeBord | null> {
  const chiffres = await getChiffres(acteur, annee, now);
  if (!chiffres) return null;
  const avant = chiffres.annee - 1;
  const publie = await withEspace(acteur, (tx) => readPublie(tx, acteur, avant));
  const lue = publie ?? (chiffres.annees.includes(avant) ? await readAnnee(acteur, avant, now) : null);
  const { tableaux } = lue ?? {};
  return {
    chiffres,
    precedente: tableaux ? { annee: avant, version: publie?.version ?? null, tableaux } : null,
    maintenant: chiffres.enCours ? await readMaintenant(acteur, chiffres, now) : null,
  };
}

type Attente = Maintenant["places"][number] & { delegationId: string };

const ATTENTES = `
  SELECT d."id" AS "delegationId", d."nom" AS "delegation", count(*)::int AS "personnes"
  FROM stat_attente a JOIN stat_delegation d ON d."id" = a."delegationId"
  GROUP BY d."id", d."nom", d."ordre" ORDER BY d."ordre", d."nom"`;

async function readMaintenant(acteur: Acteur, chiffres: Chiffres, now: Date): Promise<Maintenant> {
  const attentes = await readStats<Attente>(acteur, ATTENTES);
  const { tableaux } = chiffres;
  const demandes = tableaux.find(({ code }) => code === "demandes");
  const { ensemble, enTrop, horizon } = await readChargeChiffres(acteur, tableaux, now);
  const siennes = visibleDelegations(acteur);
  return {
    demandes: demandes?.lignes.find(({ code }) => code === "EN_ATTENTE")?.ensemble ?? null,
    places: attentes
      .filter(({ delegationId }) => siennes?.includes(delegationId) ?? true)
      .map(({ delegation, personnes }) => ({ delegation, personnes })),
    surcharge: ensemble.length > 0 ? { enTrop, horizon } : null,
  };
}
