import { chainer, DEPART, type Maillon } from "@/lib/chaine";
import { callFunction, type Tx, withEspace } from "@/lib/db";
import { listNonScellees, readDernier } from "@/lib/journal/queries/lignes";
import { canonique, canoniqueMois, moisOf, RETARD_MS } from "@/lib/journal/rules/ligne";
import { dateFromJour, instantOf } from "@/lib/time";

type Espace = { espaceId: string };
const LOT = 2_000;

/** Seals what every espace's journal has gained. */
export async function sealJournaux(clock: () => Date): Promise<void> {
  const espaces = await callFunction<{ id: string }>("SELECT travail_espaces() AS id", []);
  for (const { id } of espaces) await sealJournal({ espaceId: id }, clock());
}

/**
 * Seals every line of an espace that is committed and not yet sealed, in the order they are found: a line that commits
 * late is sealed late, and nobody who writes one waits. How many were. A line put in afterwards, dated as if it were
 * old, is not: the verification names it.
 */
export async function sealJournal(espace: Espace, now: Date): Promise<number> {
  for (let total = 0; ; ) {
    const scellees = await withEspace(espace, (tx) => sealLot(tx, espace, now));
    total += scellees;
    if (scellees < LOT) return total;
  }
}

async function sealLot(tx: Tx, { espaceId }: Espace, now: Date): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`journal/${espaceId}`}, 0))`;
  const dernier = await readDernier(tx, { espaceId });
  const segment = await tx.journalSegment.findFirst({ where: { espaceId }, orderBy: { mois: "desc" } });
  const depart = { rang: segment?.dernier ?? 0n, empreinte: segment?.tete ?? DEPART };
  const mois = dernier && moisOf(dernier.scelleLe);
  if (dernier && mois && dernier.rang > depart.rang && mois < moisOf(now)) {
    const clos = { premier: depart.rang + 1n, dernier: dernier.rang, depart: depart.empreinte };
    const tete = { mois, ...clos, tete: dernier.empreinte };
    const maillon = chainer(espaceId, depart.empreinte, canoniqueMois(tete));
    await tx.journalSegment.create({ data: { espaceId, ...tete, ...maillon, mois: dateFromJour(mois) } });
  }
  const depuis = dernier && instantOf(dernier.le.getTime() - RETARD_MS);
  const lignes = await listNonScellees(tx, { espaceId }, { depuis, max: LOT });
  let { rang, empreinte } = dernier ?? depart;
  const sceaux: (Maillon & { rang: bigint; ligne: bigint })[] = [];
  for (const ligne of lignes) {
    rang += 1n;
    const maillon = chainer(espaceId, empreinte, canonique(rang, ligne));
    empreinte = maillon.empreinte;
    sceaux.push({ ...maillon, rang, ligne: ligne.id });
  }
  const scelleLe = dernier && dernier.scelleLe > now ? dernier.scelleLe : now;
  await tx.journalSceau.createMany({ data: sceaux.map((sceau) => ({ espaceId, ...sceau, scelleLe })) });
  return sceaux.length;
}
