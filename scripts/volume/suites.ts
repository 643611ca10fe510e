import type { Ici } from "./brouillon";
import { membreDeGroupe, PLACES_PRISES } from "./espace";
import { type Lot, piecesOf } from "./seances";
import { ASSOCIES } from "./situations";

/**
 * What was noted of the séances of a quarter: the time reserved, who came, tools, minutes, pistes, and the situations a group
 * worked on. No words: nobody said any.
 */
export function writeSuites(ici: Ici, periode: Lot): string[] {
  const { espace, cle, tirage, parmi, valeur, professionnel, du, lot, id, intervenant, tenue, apres } =
    piecesOf(ici, periode);
  const { professionnels } = ici;
  const etat = (
    present: number,
  ) => `(CASE WHEN NOT (${tenue}) THEN 'ATTENDU' WHEN ${tirage(75, `20 * c."n" + place`)} < ${present} THEN 'PRESENT'
    ELSE ${parmi(["'EXCUSE'", "'ABSENT'"], 76, `20 * c."n" + place`)} END)::"EtatPresence"`;
  return [
    `INSERT INTO "Reservation" ("espaceId", "id", "membreId", "seanceId", "debut", "fin")
      SELECT ${espace}, gen_random_uuid(), ${intervenant}, ${id}, c."debut" - interval '30 minutes', c."debut" + interval '150 minutes'
      ${lot} AND c."statut" IN ('PROPOSEE', 'CONFIRMEE', 'TENUE')`,
    `INSERT INTO "Presence" ("espaceId", "seanceId", "membreId", "etat")
      SELECT ${espace}, ${id}, ${professionnel(`(s."referent" + place) % ${professionnels}`)}, ${etat(0.85)}
      FROM volume_creneau c JOIN volume_situation s ON s."espace" = c."espace" AND s."n" = c."situation",
        unnest(ARRAY[0, ${ASSOCIES}]) place WHERE ${du}`,
    `INSERT INTO "Presence" ("espaceId", "seanceId", "membreId", "etat")
      SELECT ${espace}, ${id}, ${professionnel(membreDeGroupe(ici, 'c."intervenant"'))}, ${etat(0.8)}
      FROM volume_creneau c, generate_series(0, ${PLACES_PRISES - 1}) place WHERE ${du} AND c."situation" IS NULL`,
    ...[0.7, 0.3].map(
      (chance, o) => `INSERT INTO "SeanceOutil" ("espaceId", "seanceId", "valeurId")
        SELECT ${espace}, ${id}, ${valeur("outil", 81 + o, 'c."n"')} ${lot} AND ${tenue} AND ${tirage(83 + o, 'c."n"')} < ${chance} ON CONFLICT DO NOTHING`,
    ),
    `INSERT INTO "CompteRendu" ("espaceId", "id", "seanceId", "statut", "redigeParId", "modifieLe", "valideParId", "valideLe")
      SELECT ${espace}, gen_random_uuid(), ${id}, 'VALIDE', ${intervenant}, ${apres}, ${intervenant}, ${apres} ${lot} AND ${tenue} AND ${tirage(85, 'c."n"')} < 0.9`,
    `INSERT INTO "Piste" ("espaceId", "id", "situationId", "seanceId", "statut", "but", "revoirLe", "statutLe", "creeLe")
      SELECT ${espace}, gen_random_uuid(), ${cle("situation", 'c."situation"')}, ${id},
        (${parmi(["'PROPOSEE'", "'A_L_ESSAI'", "'RETENUE'", "'RETENUE'", "'ECARTEE'"], 86, 'c."n"')})::"StatutPiste",
        (${parmi(["'PERSONNE'", "'PROFESSIONNEL'", "'STRUCTURE'"], 87, 'c."n"')})::"ButPiste", (c."debut" + interval '42 days')::date, ${apres}, ${apres}
      ${lot} AND ${tenue} AND c."situation" IS NOT NULL AND ${tirage(88, 'c."n"')} < 0.4`,
    `INSERT INTO "SeanceSituation" ("espaceId", "seanceId", "situationId", "ajouteLe", "ajouteParId", "travaillee")
      SELECT ${espace}, ${id}, ${cle("situation", 's."n"')}, s."accepteeLe", ${intervenant}, true
      FROM volume_creneau c JOIN LATERAL (SELECT "n", "accepteeLe" FROM volume_situation s
        WHERE s."espace" = c."espace" AND s."intervenant" = c."intervenant" AND s."enGroupe" AND s."accepteeLe" < c."debut" AND s."derniere" > c."debut"
        ORDER BY "n" LIMIT 1) s ON true
      WHERE ${du} AND c."situation" IS NULL AND ${tenue}`,
  ];
}
