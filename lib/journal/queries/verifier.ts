import { DEPART, isChaine, type Maillon } from "@/lib/chaine";
import { type Tx, withEspace } from "@/lib/db";
import { listNonScellees, readDernier } from "@/lib/journal/queries/lignes";
import type { Defaut, Tete, Verdict } from "@/lib/journal/rules/defaut";
import { isPurgeable, MOIS_MINIMUM } from "@/lib/journal/rules/garde";
import { canonique, canoniqueMois, type LigneScellee, RETARD_MS } from "@/lib/journal/rules/ligne";
import { instantOf, jourFromDate } from "@/lib/time";

type Espace = { espaceId: string };
type Suite = { rang: bigint; empreinte: string };
type Scellee = Maillon & { rang: bigint; ligne: bigint } & {
  [K in keyof LigneScellee]: LigneScellee[K] | null;
};

const LOT = 5_000;

/**
 * Whether the journal of an espace is what was sealed: reads every seal in order and names the first line that was
 * changed, removed, moved or put in. `contre` is a head exported before: a journal that stops short of it was cut.
 */
export async function verifyJournal(espace: Espace, contre?: Tete): Promise<Verdict> {
  const { depart, defaut } = await withEspace(espace, (tx) => verifyMois(tx, espace));
  let suite = depart;
  let trouve = defaut;
  let lignes = 0;
  while (!trouve) {
    const lot = await withEspace(espace, (tx) => listScellees(tx, espace, suite.rang));
    if (lot.length === 0) break;
    for (const scellee of lot) {
      trouve = await verifyLigne(espace, suite, scellee, lot);
      if (trouve) break;
      suite = scellee;
      lignes += 1;
    }
  }
  trouve ??= await withEspace(espace, (tx) => findInseree(tx, espace));
  trouve ??= contre ? await withEspace(espace, (tx) => verifyTete(tx, espace, contre)) : null;
  return { lignes, tete: { rang: String(suite.rang), empreinte: suite.empreinte }, defaut: trouve };
}

/** The months that are over: from which rank the seals are still there, and what is wrong with what is kept of the others. */
async function verifyMois(tx: Tx, { espaceId }: Espace): Promise<{ depart: Suite; defaut: Defaut | null }> {
  const segments = await tx.journalSegment.findMany({ where: { espaceId }, orderBy: { mois: "asc" } });
  let avant: Suite = { rang: 0n, empreinte: DEPART };
  let depart = avant;
  for (const { mois, purgeLe, ...segment } of segments) {
    const jour = jourFromDate(mois);
    const suit = segment.premier === avant.rang + 1n && segment.depart === avant.empreinte;
    const juste = isChaine(segment, espaceId, avant.empreinte, canoniqueMois({ ...segment, mois: jour }));
    if (juste === null) return { depart, defaut: { nature: "CLE_INCONNUE", mois: jour } };
    if (!suit || !juste) return { depart, defaut: { nature: "MOIS_MODIFIE", mois: jour } };
    if (purgeLe && !isPurgeable(jour, MOIS_MINIMUM, purgeLe))
      return { depart, defaut: { nature: "MOIS_TROP_TOT", mois: jour } };
    avant = { rang: segment.dernier, empreinte: segment.tete };
    if (purgeLe) depart = avant;
    else if (!(await isTete(tx, espaceId, avant)))
      return { depart, defaut: { nature: "MOIS_MODIFIE", mois: jour } };
  }
  return { depart, defaut: null };
}

const isTete = async (tx: Tx, espaceId: string, { rang, empreinte }: Suite): Promise<boolean> =>
  (await tx.journalSceau.count({ where: { espaceId, rang, empreinte } })) === 1;

async function listScellees(tx: Tx, { espaceId }: Espace, apres: bigint): Promise<Scellee[]> {
  return tx.$queryRaw<Scellee[]>`
    SELECT s."rang", s."ligne", s."cle", s."empreinte",
      j."id", j."le", j."membreId", j."partageId", j."acte", j."objet", j."objetId", j."motif"
    FROM "JournalSceau" s LEFT JOIN "Journal" j ON j."espaceId" = s."espaceId" AND j."id" = s."ligne"
    WHERE s."espaceId" = ${espaceId}::uuid AND s."rang" > ${apres} ORDER BY s."rang" LIMIT ${LOT}`;
}

async function verifyLigne(
  { espaceId }: Espace,
  avant: Suite,
  { cle, empreinte, rang, ligne, ...lue }: Scellee,
  lot: readonly Scellee[],
): Promise<Defaut | null> {
  const ou = { rang: String(rang), ligne: String(ligne), le: lue.le };
  if (rang !== avant.rang + 1n) return { nature: "SCEAU_RETIRE", ...ou };
  if (!isEntiere(lue)) return { nature: "RETIREE", ...ou };
  const vaut = (autre: LigneScellee) =>
    isChaine({ cle, empreinte }, espaceId, avant.empreinte, canonique(rang, autre));
  const juste = vaut(lue);
  if (juste === null) return { nature: "CLE_INCONNUE", ...ou };
  if (juste) return null;
  // The seal of another line that is still there: the two changed places.
  const deplacee = lot.some((autre) => isEntiere(autre) && vaut(autre));
  return { nature: deplacee ? "DEPLACEE" : "MODIFIEE", ...ou };
}

const isEntiere = <L extends { id: bigint | null }>(ligne: L): ligne is L & LigneScellee => ligne.id !== null;

/** A line without a seal and older than what could still have been committed late: it was put in afterwards. */
async function findInseree(tx: Tx, espace: Espace): Promise<Defaut | null> {
  const dernier = await readDernier(tx, espace);
  if (!dernier) return null;
  const depuis = instantOf(dernier.le.getTime() - RETARD_MS);
  const [ligne] = await listNonScellees(tx, espace, { depuis, avant: true, max: 1 });
  return ligne ? { nature: "INSEREE", rang: null, ligne: String(ligne.id), le: ligne.le } : null;
}

/** Whether the head exported before is still on the chain, or in a month that is gone since. */
async function verifyTete(tx: Tx, { espaceId }: Espace, { rang, empreinte }: Tete): Promise<Defaut | null> {
  const exporte = BigInt(rang);
  if (exporte === 0n) return null;
  const purge = await tx.journalSegment.findFirst({
    where: { espaceId, purgeLe: { not: null }, dernier: { gte: exporte } },
    select: { mois: true },
  });
  if (purge || (await isTete(tx, espaceId, { rang: exporte, empreinte }))) return null;
  return { nature: "FIN_COUPEE", rang, ligne: null, le: null };
}
