import { createHash } from "node:crypto";
import { readVersion } from "@/lib/bilan/queries/version";
import { bailOf, ESSAIS_MAX, FORMAT_CODES, type Format, suiteOf } from "@/lib/bilan/rules/fichiers";
import { callFunction, type Tx, withEspace } from "@/lib/db";
import { makeOctets } from "./octets";

type Espace = { espaceId: string };
type Outils = {
  lire: ReturnType<typeof readOnce>;
  clock: () => Date;
  report: (faute: unknown) => void;
};
type Pris = { bilanId: string; format: Format; essais: number };

/**
 * Makes the files that are due, one at a time, beside the pages: each is kept as soon as it is made. One that cannot
 * be is told to `report`, and tried again a few times. `clock` is asked before each.
 */
export async function makeFichiers(clock: () => Date, report: (faute: unknown) => void): Promise<void> {
  const espaces = await callFunction<{ id: string }>("SELECT travail_fichiers($1) AS id", [clock()]);
  for (const { id: espaceId } of espaces) {
    const lire = readOnce(espaceId);
    for (;;) {
      const pris = await withEspace({ espaceId }, (tx) => take(tx, espaceId, clock()));
      if (!pris) break;
      await makeOne({ espaceId }, pris, { lire, clock, report });
    }
  }
}

/** The version a file is of, read and journaled once for the files made one after the other. */
function readOnce(espaceId: string) {
  let derniere: { bilanId: string; lue: ReturnType<typeof readVersion> } | undefined;
  return (bilanId: string) => {
    if (derniere?.bilanId !== bilanId)
      derniere = { bilanId, lue: withEspace({ espaceId }, (tx) => readVersion(tx, espaceId, bilanId)) };
    return derniere.lue;
  };
}

/**
 * The file that was tried the least: one that cannot be made never keeps the others waiting. Taken, it comes back after its
 * lease if the worker dies, and no more once it has died of it too often; two workers never take the same.
 */
async function take(tx: Tx, espaceId: string, now: Date): Promise<Pris | null> {
  await tx.fichierBilan.updateMany({
    where: { espaceId, octets: null, prochainLe: { lte: now }, essais: { gte: ESSAIS_MAX } },
    data: { prochainLe: null, echecLe: now },
  });
  const [pris] = await tx.$queryRaw<Pris[]>`
    WITH choisi AS MATERIALIZED (
      SELECT "espaceId", "bilanId", "format" FROM "FichierBilan"
      WHERE "espaceId" = ${espaceId}::uuid AND "octets" IS NULL AND "prochainLe" <= ${now}
        AND "format"::text = ANY(${FORMAT_CODES})
      ORDER BY "essais", "prochainLe", "bilanId", "format" LIMIT 1
      FOR UPDATE SKIP LOCKED)
    UPDATE "FichierBilan" f SET "essais" = f."essais" + 1, "prochainLe" = ${bailOf(now)}
    FROM choisi c WHERE (f."espaceId", f."bilanId", f."format") = (c."espaceId", c."bilanId", c."format")
    RETURNING f."bilanId", f."format"::text, f."essais"`;
  return pris ?? null;
}

async function makeOne(
  { espaceId }: Espace,
  { bilanId, format, essais }: Pris,
  { lire, clock, report }: Outils,
): Promise<void> {
  const note = (data: object) =>
    withEspace({ espaceId }, (tx) =>
      tx.fichierBilan.updateMany({ where: { espaceId, bilanId, format, octets: null }, data }),
    );
  try {
    const publie = await lire(bilanId);
    if (!publie) throw new Error(`bilan ${bilanId}: not to be read`);
    const octets = await makeOctets(publie.bilan, publie.zone, format);
    await note({ ...sealOf(octets), faitLe: clock(), prochainLe: null, echecLe: null });
  } catch (faute) {
    report(faute);
    await note(suiteOf(essais, clock()));
  }
}

const sealOf = (octets: Uint8Array) => ({
  octets: Uint8Array.from(octets),
  taille: octets.byteLength,
  sha256: createHash("sha256").update(octets).digest("hex"),
});
