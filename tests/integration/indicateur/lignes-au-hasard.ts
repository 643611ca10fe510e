import type pg from "pg";
import { addDays, addMinutes, toInstant } from "@/lib/time";
import type { Hasard } from "./hasard";

type Ligne = Record<string, unknown>;
export type Lignes = Record<string, Ligne[]>;

/** What every drawn line hangs on. */
export type Cadre = {
  hasard: Hasard;
  espaceId: string;
  zone: string;
  annee: number;
  delegations: readonly { id: string }[];
  territoires: readonly { id: string; delegationId: string }[];
  membres: readonly string[];
  valeurs: readonly { id: string; liste: string }[];
};

const MINUIT = "00:00";

/**
 * An instant of the year or its neighbours: often within an hour of a midnight of the zone that counts (New Year's Eve, the
 * first of a month) or of the night of a clock change.
 */
export function drawInstant({ hasard, zone, annee }: Pick<Cadre, "hasard" | "zone" | "annee">): Date {
  const minuits = [
    `${annee}-01-01`,
    `${annee + 1}-01-01`,
    `${annee}-03-30`,
    `${annee}-10-26`,
    `${annee}-07-01`,
  ];
  if (hasard.parfois(35))
    return addMinutes(toInstant(hasard.un(minuits), MINUIT, zone), hasard.entier(-90, 90));
  const jour = addDays(`${annee - 1}-11-01`, hasard.entier(0, 450));
  return addMinutes(toInstant(jour, MINUIT, zone), hasard.entier(0, 1439));
}

const jour = ({ hasard, annee }: Cadre) =>
  hasard.parfois(25)
    ? hasard.un([`${annee - 1}-12-31`, `${annee}-01-01`, `${annee}-12-31`, `${annee + 1}-01-01`])
    : addDays(`${annee - 1}-11-15`, hasard.entier(0, 430));

const STATUTS = ["TENUE", "TENUE", "TENUE", "ANNULEE", "NON_TENUE", "REPORTEE", "CONFIRMEE", "PROPOSEE"];
const ETATS = ["PRESENT", "PRESENT", "PRESENT", "EXCUSE", "ABSENT", "ATTENDU"];
const PISTES = ["PROPOSEE", "A_L_ESSAI", "RETENUE", "ECARTEE"];
export const EFFETS = ["SUPERIEUR", "A_LA_HAUTEUR", "EN_DECA", "NE_SAIT_PAS"];

/** A séance, planned and perhaps held at other hours, recorded at once or weeks later; who was expected there. */
export function drawSeance(cadre: Cadre, de: { situationId: string } | { groupeId: string }): Lignes {
  const { hasard, espaceId, membres } = cadre;
  const id = hasard.id();
  const debut = drawInstant(cadre);
  const statut = hasard.un(STATUTS);
  const reel = statut === "TENUE" && hasard.parfois(60) ? addMinutes(debut, hasard.entier(-60, 60)) : null;
  const qui = membres[0];
  const annonceeLe = hasard.parfois(50) ? jour(cadre) : null;
  const restitueeLe = statut === "TENUE" && hasard.parfois(40) ? jour(cadre) : null;
  const seance = {
    ...{ id, ...de, statut, debut, fin: addMinutes(debut, 30 * hasard.entier(1, 6)) },
    ...{ intervenantId: qui, statutParId: qui, creeParId: qui, creeLe: debut },
    statutLe: addMinutes(debut, hasard.un([60, 600, 40_000])),
    ...{ avantMinutes: hasard.entier(0, 60), apresMinutes: hasard.entier(0, 60) },
    ...{ reelDebut: reel, reelFin: reel && addMinutes(reel, hasard.entier(20, 200)) },
    preparationReelleMinutes: hasard.parfois(50) ? hasard.entier(0, 90) : null,
    ...{ annonceeLe, annonceeParId: annonceeLe && qui },
    ...{ restitueeLe, restitueeParId: restitueeLe && qui },
  };
  const valide = hasard.parfois(60) ? addMinutes(debut, hasard.un([2_000, 50_000])) : null;
  return withEspace(espaceId, {
    Seance: [seance],
    Presence: hasard.quelques(membres, 4).map((membreId) => ({
      ...{ seanceId: id, membreId, etat: hasard.un(ETATS) },
    })),
    CompteRendu: [
      {
        ...{ id: hasard.id(), seanceId: id, version: 1, redigeParId: qui, modifieLe: debut },
        ...{ statut: valide ? "VALIDE" : "BROUILLON", valideLe: valide, valideParId: valide && qui },
      },
    ],
    SeanceOutil: hasard
      .quelques(cadre.valeurs.filter(({ liste }) => liste === "outil").slice(0, 6), 2)
      .map(({ id: valeurId }) => ({ seanceId: id, valeurId })),
  });
}

export const withEspace = (espaceId: string, lignes: Lignes): Lignes =>
  Object.fromEntries(
    Object.entries(lignes).map(([table, siennes]) => [table, siennes.map((l) => ({ espaceId, ...l }))]),
  );

export function merge(lots: readonly Lignes[]): Lignes {
  const tout: Lignes = {};
  for (const lot of lots)
    for (const [table, lignes] of Object.entries(lot)) tout[table] = [...(tout[table] ?? []), ...lignes];
  return tout;
}

/** A demande, its situation when it is of one, and all that followed. */
export function drawSituation(cadre: Cadre): Lignes {
  const { hasard, espaceId, membres, delegations, territoires, valeurs } = cadre;
  const id = hasard.id();
  const demandeId = hasard.id();
  const deposeLe = drawInstant(cadre);
  const statut = hasard.un([
    "ACCEPTEE",
    "ACCEPTEE",
    "ACCEPTEE",
    "DEPOSEE",
    "COMPLEMENT",
    "ORIENTEE",
    "REFUSEE",
    "RETIREE",
  ]);
  const decideLe = addMinutes(deposeLe, hasard.un([30, 5_000, 60_000]));
  const acceptee = statut === "ACCEPTEE";
  const decidee = ["ACCEPTEE", "ORIENTEE", "REFUSEE"].includes(statut);
  const delegationId = hasard.un(delegations).id;
  const territoireId = hasard.parfois(80) ? hasard.un(territoires).id : null;
  const [qui] = membres;
  const choix = valeurs.filter(({ liste }) => liste !== "outil").filter((_, rang) => rang % 9 === 0);
  const seances = acceptee
    ? hasard.fois(hasard.entier(0, 5), () => drawSeance(cadre, { situationId: id }))
    : [];
  const pistes = seances.flatMap(({ Seance = [] }) =>
    hasard.fois(hasard.entier(0, 2), () => {
      const creeLe = addMinutes(Seance[0]?.debut as Date, hasard.entier(100, 3_000));
      return {
        ...{
          id: hasard.id(),
          situationId: id,
          seanceId: Seance[0]?.id,
          but: "PERSONNE",
          revoirLe: jour(cadre),
        },
        ...{ statut: hasard.un(PISTES), statutAvant: hasard.parfois(50) ? hasard.un(PISTES) : null },
        ...{ creeLe, statutLe: addMinutes(creeLe, hasard.un([0, 50_000])) },
      };
    }),
  );
  const close = acceptee && hasard.parfois(40);
  const signe = { moyen: "ECRIT", texteVersion: "1", conserveParId: hasard.id() };
  return merge([
    ...seances,
    withEspace(espaceId, {
      Situation: [
        {
          ...{
            id,
            code: `SIT-${id.slice(0, 8)}`,
            referentId: qui,
            territoireId: acceptee ? territoireId : null,
          },
          ...{ statut: close ? "CLOSE" : acceptee ? "SUIVIE" : "OUVERTE", intervenantId: qui },
          delegationId: acceptee && hasard.parfois(90) ? delegationId : null,
          ...{ accepteeLe: acceptee ? decideLe : null, creeLe: deposeLe },
        },
      ],
      Demande: [
        {
          ...{
            id: demandeId,
            code: `DEM-${id.slice(0, 8)}`,
            situationId: id,
            auteurId: qui,
            statut,
            deposeLe,
          },
          ...{
            delegationId,
            territoireId,
            modalite: "INDIVIDUEL",
            trancheAge: "NON_RENSEIGNE",
            suiviMedical: "NON",
          },
          ...{ modifieLe: decideLe, creeLe: deposeLe, motifId: valeurs[0]?.id },
          ...{ decideLe: decidee ? decideLe : null, decideParId: decidee ? qui : null },
        },
      ],
      Choix: hasard.quelques(choix, 4).map((valeur) => ({ demandeId, valeurId: valeur.id })),
      Consentement: hasard.fois(hasard.entier(0, 4), () => ({
        ...{ id: hasard.id(), situationId: id, recueilliParId: qui, survenuLe: jour(cadre), ...signe },
        acte: hasard.un(["INFORMATION", "ACCORD", "MODIFICATION", "RETRAIT"]),
        enregistreLe: drawInstant(cadre),
      })),
      Piste: pistes,
      Protocole: hasard.fois(hasard.entier(0, 2), (rang) => {
        // One draft at most, after what is published.
        const publieLe = rang === 0 || hasard.parfois(60) ? drawInstant(cadre) : null;
        return {
          ...{ id: hasard.id(), situationId: id, version: rang + 1, rythmeSemaines: hasard.entier(2, 12) },
          ...{ creeLe: deposeLe, creeParId: qui, publieLe, publieParId: publieLe && qui },
        };
      }),
      Cloture: close
        ? [
            {
              ...{ situationId: id, motifId: valeurs[0]?.id, closeParId: qui },
              ...{ effet: hasard.un(EFFETS), closeLe: drawInstant(cadre) },
            },
          ]
        : [],
      Suivi: close
        ? [3, 6].map((mois) => {
            const fait = hasard.parfois(50) ? drawInstant(cadre) : null;
            const dit = { faitLe: fait, faitParId: fait && qui, effet: fait && hasard.un(EFFETS) };
            return { id: hasard.id(), situationId: id, mois, prevuLe: jour(cadre), ...dit };
          })
        : [],
    }),
  ]);
}

/**
 * Writes the lines as they are: they are rows to count, most of which no command would have written, so guards and foreign
 * keys are put aside; what the database checks of a line by itself is not.
 */
export async function writeLignes(admin: pg.Client, lignes: Lignes): Promise<void> {
  await admin.query("BEGIN; SET LOCAL session_replication_role = replica");
  for (const [table, siennes] of Object.entries(lignes)) {
    const colonnes = [...new Set(siennes.flatMap((ligne) => Object.keys(ligne)))].map((nom) => `"${nom}"`);
    if (siennes.length === 0) continue;
    await admin.query(
      `INSERT INTO "${table}" (${colonnes}) SELECT ${colonnes} FROM json_populate_recordset(NULL::"${table}", $1)`,
      [JSON.stringify(siennes)],
    );
  }
  await admin.query("COMMIT");
}
