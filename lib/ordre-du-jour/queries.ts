import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { placeableSituations, writableSeances } from "@/lib/ordre-du-jour/access";
import { type EtatExamen, etatExamenOf, isModifiable, type NonCouvert } from "@/lib/ordre-du-jour/rules";
import { isIntervenant, isReferent } from "@/lib/situation/access";
import { type Jour, jourFromDate } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { SortePartie, StatutSeance } from "@/prisma/client/enums";

/** A situation on the agenda, as the acteur may know of it. Its code is told to who may still hear of it. */
export type ExamenLigne = {
  situationId: string;
  code: string | null;
  etat: EtatExamen;
  /** The acteur is its référent·e: the two duties are theirs. */
  mienne: boolean;
  /** The acteur may open the page of the situation. */
  ouvrable: boolean;
  retirable: boolean;
  annonceeLe: Jour | null;
  restitueeLe: Jour | null;
};

export type PartieLigne = {
  id: string;
  sorte: SortePartie;
  minutes: number;
  theme: { id: string; libelle: string } | null;
  situationId: string | null;
};

export type OrdreDuJour = {
  parties: PartieLigne[];
  examens: ExamenLigne[];
  /** What the acteur may bring, when they may. */
  aPlacer: { id: string; code: string }[];
  modifiable: boolean;
};

const PARTIES = {
  orderBy: { ordre: "asc" },
  select: {
    id: true,
    sorte: true,
    minutes: true,
    situationId: true,
    theme: { select: { id: true, libelle: true } },
  },
} as const satisfies Prisma.Seance$partiesArgs;

const jourOrNull = (date: Date | null) => date && jourFromDate(date);

type Seance = { id: string; statut: StatutSeance; organiser: boolean; mene: boolean; attendu: boolean };

/** The agenda of a group's séance that the acteur sees: its parts, and its situations. Three statements. */
export async function readOrdreDuJour(tx: Tx, acteur: Acteur, seance: Seance): Promise<OrdreDuJour> {
  const { espaceId } = acteur;
  const parties = await tx.seancePartie.findMany({ where: { espaceId, seanceId: seance.id }, ...PARTIES });
  const rows = await tx.seanceSituation.findMany({
    where: { espaceId, seanceId: seance.id },
    orderBy: [{ ajouteLe: "asc" }, { situationId: "asc" }],
    select: {
      situationId: true,
      retireLe: true,
      travaillee: true,
      annonceeLe: true,
      restitueeLe: true,
      situation: { select: { code: true, referentId: true, intervenantId: true, accordRetireLe: true } },
    },
  });
  const ouverte = isModifiable(seance.statut);
  const placable = ouverte && (seance.mene || seance.attendu);
  const aPlacer = placable ? await listAPlacer(tx, acteur, seance.id) : [];
  const examens = rows.map(({ situationId, situation, ...row }): ExamenLigne => {
    const etat = etatExamenOf(row);
    const mienne = isReferent(acteur, situation);
    const partie = mienne || isIntervenant(acteur, situation);
    const tue = etat === "RETIREE" || situation.accordRetireLe !== null;
    return {
      situationId,
      code: partie || !tue ? situation.code : null,
      etat,
      mienne,
      ouvrable: partie || seance.organiser,
      retirable: ouverte && etat === "PREVUE" && (partie || seance.mene),
      annonceeLe: jourOrNull(row.annonceeLe),
      restitueeLe: jourOrNull(row.restitueeLe),
    };
  });
  return { parties, examens, aPlacer, modifiable: ouverte && seance.mene };
}

const listAPlacer = (tx: Tx, acteur: Acteur, seanceId: string) =>
  tx.situation.findMany({
    where: {
      AND: [placeableSituations(acteur), { examens: { none: { seanceId, retireLe: null } } }],
    },
    orderBy: { code: "asc" },
    take: 100,
    select: { id: true, code: true },
  });

export type OrdreAEcrire = {
  seance: { id: string; code: string; debut: Date; fin: Date };
  parties: PartieLigne[];
  situations: { id: string; code: string }[];
  themes: { id: string; libelle: string }[];
};

/** What it takes to write an agenda; null when it is not the acteur's to write, or the séance is held. */
export async function getOrdreAEcrire(acteur: Acteur, seanceId: string): Promise<OrdreAEcrire | null> {
  if (!isId(seanceId)) return null;
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const seance = await tx.seance.findFirst({
      where: { AND: [writableSeances(acteur), { id: seanceId }] },
      select: {
        id: true,
        debut: true,
        fin: true,
        groupe: { select: { code: true } },
        parties: PARTIES,
        examens: {
          where: { retireLe: null },
          orderBy: { ajouteLe: "asc" },
          select: { situation: { select: { id: true, code: true } } },
        },
      },
    });
    if (!seance) return null;
    const { parties, examens, groupe, ...reste } = seance;
    const retenus = new Set(parties.map(({ theme }) => theme?.id).filter((id) => id !== undefined));
    const themes = await tx.valeur.findMany({
      where: { espaceId, liste: "theme", OR: [{ retireeLe: null }, { id: { in: [...retenus] } }] },
      orderBy: { ordre: "asc" },
      select: { id: true, libelle: true },
    });
    const situations = examens.map(({ situation }) => situation);
    const connues = new Set(situations.map(({ id }) => id));
    return {
      seance: { ...reste, code: groupe?.code ?? "" },
      parties: parties.filter(({ situationId }) => situationId === null || connues.has(situationId)),
      situations,
      themes,
    };
  });
}

/** Of these people, those before whom one of these situations may not be spoken of (L.1110-4 CSP). One statement. */
export async function listNonCouverts(
  tx: Tx,
  { espaceId }: Acteur,
  situationIds: readonly string[],
  membreIds: readonly string[],
): Promise<NonCouvert[]> {
  if (situationIds.length === 0 || membreIds.length === 0) return [];
  return tx.$queryRaw<NonCouvert[]>`
    SELECT m."prenom" || ' ' || m."nom" AS nom, t."nom" AS structure
    FROM "Membre" m LEFT JOIN "Structure" t ON t."espaceId" = m."espaceId" AND t."id" = m."structureId"
    WHERE m."espaceId" = ${espaceId}::uuid AND m."id" = ANY(${[...membreIds]}::uuid[]) AND EXISTS (
      SELECT FROM "Situation" s WHERE s."espaceId" = m."espaceId" AND s."id" = ANY(${[...situationIds]}::uuid[])
        AND s."referentId" <> m."id" AND NOT consentement_couvre(s."espaceId", s."id", m."id"))
    ORDER BY m."nom", m."prenom"`;
}
