import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { canReadJournal } from "@/lib/journal/access";
import { sealJournal } from "@/lib/journal/commands/sceller";
import { CONSULTEE, readConsultations } from "@/lib/journal/queries/lectures";
import { objetsOf, REPERES } from "@/lib/journal/queries/reperes";
import type { Consultation } from "@/lib/journal/rules/consultations";
import type { LigneLue } from "@/lib/journal/rules/ligne";
import { finDePage } from "@/lib/journal/rules/visites";
import type { RechercheJournal } from "@/lib/journal/schema";
import { addDays, type Jour, jourFromDate, toInstant } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";

const PAGE = 100;
/** As many as a spreadsheet opens without pain; the export says when there were more. */
const EXPORT = 50_000;

/** How far the journal is sealed, what waits for the next pass, and what it no longer keeps. */
export type EtatJournal = {
  scelleLe: Date | null;
  enAttente: number;
  journalMois: number;
  purgeJusque: Jour | null;
};

/** Who read the situation that was asked about, in the days that were; `code` is null when no situation has it. */
export type Consultee = { code: string | null; personnes: Consultation[] };

export type PageJournal = {
  recherche: RechercheJournal;
  /** Null while no situation is asked about. */
  consultee: Consultee | null;
  lignes: LigneLue[];
  /** The id the next page starts after; null on the last. */
  suite: string | null;
  membres: { id: string; nom: string }[];
  etat: EtatJournal;
};

/** One page of the journal, the latest lines first, and how far it is sealed; null for who does not answer for it. Journaled. */
export async function getJournal(acteur: Acteur, recherche: RechercheJournal): Promise<PageJournal | null> {
  if (!canReadJournal(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const { espaceId } = acteur;
    const lues = await listLignes(tx, acteur, recherche, PAGE + 1);
    const lignes = lues.slice(0, finDePage(lues, PAGE));
    const consultee = recherche.situation ? await readConsultee(tx, acteur, recherche) : null;
    const membres = await tx.membre.findMany({
      where: { espaceId },
      orderBy: [{ nom: "asc" }, { prenom: "asc" }],
      select: { id: true, prenom: true, nom: true },
    });
    const etat = await readEtat(tx, acteur);
    await journaliser(tx, acteur, "lire", "journal", espaceId);
    return {
      recherche,
      consultee,
      lignes,
      suite: lues.length > lignes.length ? (lignes.at(-1)?.id ?? null) : null,
      membres: membres.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` })),
      etat,
    };
  });
}

/**
 * The lines the same search finds, sealed, with their seals, and whether there were more than a file holds; null for who does
 * not answer for the journal. The export is a line of it.
 */
export async function listExport(acteur: Acteur, recherche: RechercheJournal, now: Date) {
  if (!canReadJournal(acteur)) return null;
  await sealJournal(acteur, now);
  return withEspace(acteur, async (tx) => {
    await journaliser(tx, acteur, "exporter", "journal", acteur.espaceId);
    const lignes = await listLignes(tx, acteur, { ...recherche, avant: undefined }, EXPORT + 1);
    return { lignes: lignes.slice(0, EXPORT), entier: lignes.length <= EXPORT };
  });
}

/** The days and the person asked about, as what a line `j` must be. */
function bornesOf({ zone }: Acteur, { du, au, membre }: RechercheJournal): Prisma.Sql[] {
  const debut = (jour: Jour) => toInstant(jour, "00:00", zone);
  return [
    ...(du ? [Prisma.sql`j."le" >= ${debut(du)}`] : []),
    ...(au ? [Prisma.sql`j."le" < ${debut(addDays(au, 1))}`] : []),
    ...(membre ? [Prisma.sql`j."membreId" = ${membre}::uuid`] : []),
  ];
}

/** Two statements, whatever was read. */
async function readConsultee(tx: Tx, acteur: Acteur, recherche: RechercheJournal): Promise<Consultee> {
  const situation = await tx.situation.findFirst({
    where: { espaceId: acteur.espaceId, code: recherche.situation?.toUpperCase() },
    select: CONSULTEE,
  });
  if (!situation) return { code: null, personnes: [] };
  const { personnes } = await readConsultations(tx, acteur, situation, bornesOf(acteur, recherche));
  return { code: situation.code, personnes };
}

function listLignes(tx: Tx, acteur: Acteur, recherche: RechercheJournal, max: number) {
  const { espaceId } = acteur;
  const { acte, objet, situation, avant } = recherche;
  const clauses = [
    Prisma.sql`j."espaceId" = ${espaceId}::uuid`,
    ...bornesOf(acteur, recherche),
    ...(acte ? [Prisma.sql`j."acte" IN (${Prisma.join(acte.split(","))})`] : []),
    ...(objet ? [Prisma.sql`j."objet" = ${objet}`] : []),
    ...(situation
      ? [Prisma.sql`j."objetId" IN (${objetsOf(espaceId, Prisma.sql`upper("code") = upper(${situation})`)})`]
      : []),
    ...(avant ? [Prisma.sql`j."id" < ${BigInt(avant)}`] : []),
  ];
  return tx.$queryRaw<LigneLue[]>`
    SELECT j."id"::text, j."le", j."acte", j."objet", j."objetId"::text, j."motif",
      j."membreId"::text, j."membreId" = j."objetId" AS soi,
      coalesce(m."prenom" || ' ' || m."nom", p."nom") AS qui, o."code", o.nom, o.jour, c."empreinte" AS sceau
    FROM (SELECT * FROM "Journal" j WHERE ${Prisma.join(clauses, " AND ")} ORDER BY j."id" DESC LIMIT ${max}) j
    LEFT JOIN "Membre" m ON m."espaceId" = j."espaceId" AND m."id" = j."membreId"
    LEFT JOIN "Partage" p ON p."espaceId" = j."espaceId" AND p."id" = j."partageId"
    LEFT JOIN "JournalSceau" c ON c."espaceId" = j."espaceId" AND c."ligne" = j."id"
    ${REPERES}
    ORDER BY j."id" DESC`;
}

/** In words what `journal:verify` counts in lines; two statements. */
async function readEtat(tx: Tx, { espaceId }: Acteur): Promise<EtatJournal> {
  const { journalMois, sceaux, segments } = await tx.espace.findUniqueOrThrow({
    where: { id: espaceId },
    select: {
      journalMois: true,
      sceaux: { orderBy: { rang: "desc" }, take: 1, select: { scelleLe: true } },
      segments: {
        where: { purgeLe: { not: null } },
        orderBy: { mois: "desc" },
        take: 1,
        select: { mois: true },
      },
    },
  });
  const [attente] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (
      SELECT 1 FROM "Journal" j WHERE j."espaceId" = ${espaceId}::uuid AND j."le" > now() - interval '1 day'
        AND NOT EXISTS (SELECT FROM "JournalSceau" s WHERE s."espaceId" = j."espaceId" AND s."ligne" = j."id") LIMIT 1000) n`;
  const purge = segments[0];
  return {
    scelleLe: sceaux[0]?.scelleLe ?? null,
    enAttente: attente?.n ?? 0,
    journalMois,
    purgeJusque: purge ? jourFromDate(purge.mois) : null,
  };
}
