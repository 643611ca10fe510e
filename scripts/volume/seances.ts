import { drawsOf, type Ici } from "./brouillon";

/** A quarter of a year. */
export type Lot = { annee: number; trimestre: number };

/** The pieces of SQL on the séances `c` of an espace in one quarter. */
export function piecesOf(ici: Ici, { annee, trimestre }: Lot) {
  const draws = drawsOf(ici);
  const { cle, tirage } = draws;
  const now = `'${ici.now.toISOString()}'::timestamptz`;
  const du = `c."espace" = ${ici.rang} AND c."annee" = ${annee} AND c."trimestre" = ${trimestre}`;
  return {
    ...draws,
    now,
    du,
    lot: `FROM volume_creneau c WHERE ${du}`,
    id: cle("seance", 'c."n"'),
    intervenant: cle("membre", 'c."intervenant"'),
    tenue: `c."statut" = 'TENUE'`,
    /** When its minutes were validated: within three weeks. */
    apres: `least(${now}, c."debut" + make_interval(days => 2 + floor(18 * ${tirage(74, 'c."n"')})::int))`,
  };
}

/** The séances of an espace in one quarter, individual and of groups: planned, announced, held and given back, or not. */
export function writeSeances(ici: Ici, periode: Lot): string {
  const { espace, cle, tirage, parmi, now, lot, id, intervenant, tenue, apres } = piecesOf(ici, periode);
  const si = (condition: string, sql: string) => `CASE WHEN ${condition} THEN ${sql} END`;
  const minutes = (min: number, max: number, graine: number) =>
    `(${min} + 5 * floor(${(max - min) / 5 + 1} * ${tirage(graine, 'c."n"')})::int)`;
  const annoncee = `c."situation" IS NOT NULL AND c."statut" IN ('CONFIRMEE', 'TENUE') AND ${tirage(70, 'c."n"')} < 0.7`;
  const restituee = `c."situation" IS NOT NULL AND ${tenue} AND ${tirage(71, 'c."n"')} < 0.65`;
  const reelle = `${tenue} AND ${tirage(72, 'c."n"')} < 0.8`;
  const notee = `least(${now}, c."debut" + interval '2 hours' + make_interval(hours => floor(200 * ${tirage(73, 'c."n"')} ^ 3)::int))`;
  return `INSERT INTO "Seance" ("espaceId", "id", "situationId", "groupeId", "intervenantId", "debut", "fin", "statut", "statutLe", "statutParId", "motif",
        "reelDebut", "reelFin", "preparationReelleMinutes", "annonceeLe", "annonceeParId", "restitueeLe", "restitueeParId", "creeLe", "creeParId")
      SELECT ${espace}, ${id}, ${si('c."situation" IS NOT NULL', cle("situation", 'c."situation"'))}, ${si('c."situation" IS NULL', cle("groupe", 'c."intervenant"'))}, ${intervenant},
        c."debut", c."debut" + interval '2 hours', c."statut", ${notee}, ${intervenant},
        ${si(`c."statut" IN ('ANNULEE', 'NON_TENUE', 'REPORTEE')`, `(${parmi(["'PROFESSIONNEL_INDISPONIBLE'", "'INTERVENANT_INDISPONIBLE'", "'INTEMPERIE'"], 77, 'c."n"')})::"MotifSeance"`)},
        ${si(reelle, `c."debut" + make_interval(mins => ${minutes(0, 15, 78)})`)}, ${si(reelle, `c."debut" + make_interval(mins => ${minutes(80, 130, 79)})`)},
        ${si(reelle, minutes(20, 70, 80))}, ${si(annoncee, `(c."debut" - interval '7 days')::date`)}, ${si(annoncee, intervenant)},
        ${si(restituee, `(${apres})::date`)}, ${si(restituee, intervenant)}, least(${now}, c."debut" - interval '20 days'), ${intervenant}
      ${lot}`;
}
