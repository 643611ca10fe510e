import { createHash } from "node:crypto";
import { readVersion } from "@/lib/bilan/queries/version";
import { bailOf, FORMAT_CODES, type Format, suiteOf } from "@/lib/bilan/rules/fichiers";
import { callFunction, type Tx, withEspace } from "@/lib/db";
import { makeOctets } from "./octets";

type Espace = { espaceId: string };
type Pris = { bilanId: string; fichiers: { format: Format; essais: number }[] };

/**
 * Makes the files that are due, version by version, beside the pages: each is kept as soon as it is made. One that cannot
 * be is told to `report`, and tried again a few times. `clock` is asked before each.
 */
export async function makeFichiers(clock: () => Date, report: (faute: unknown) => void): Promise<void> {
  const espaces = await callFunction<{ id: string }>("SELECT travail_fichiers($1) AS id", [clock()]);
  for (const { id: espaceId } of espaces)
    for (;;) {
      const pris = await withEspace({ espaceId }, (tx) => take(tx, espaceId, clock()));
      if (!pris) break;
      await makeThose({ espaceId }, pris, clock, report);
    }
}

/** Taken, they come back after their lease if the worker dies; two workers never take the same. */
async function take(tx: Tx, espaceId: string, now: Date): Promise<Pris | null> {
  const pris = await tx.$queryRaw<{ bilanId: string; format: Format; essais: number }[]>`
    UPDATE "FichierBilan" SET "essais" = "essais" + 1, "prochainLe" = ${bailOf(now)}
    WHERE ("espaceId", "bilanId", "format") IN (
      SELECT "espaceId", "bilanId", "format" FROM "FichierBilan"
      WHERE "espaceId" = ${espaceId}::uuid AND "octets" IS NULL AND "prochainLe" <= ${now}
        AND "format"::text = ANY(${FORMAT_CODES})
        AND "bilanId" = (SELECT "bilanId" FROM "FichierBilan"
          WHERE "espaceId" = ${espaceId}::uuid AND "octets" IS NULL AND "prochainLe" <= ${now}
            AND "format"::text = ANY(${FORMAT_CODES}) ORDER BY "prochainLe", "bilanId" LIMIT 1)
      FOR UPDATE SKIP LOCKED)
    RETURNING "bilanId", "format"::text, "essais"`;
  const [premier] = pris;
  if (!premier) return null;
  const rang = ({ format }: { format: Format }) => FORMAT_CODES.indexOf(format);
  return { bilanId: premier.bilanId, fichiers: pris.toSorted((a, b) => rang(a) - rang(b)) };
}

async function makeThose(
  { espaceId }: Espace,
  { bilanId, fichiers }: Pris,
  clock: () => Date,
  report: (faute: unknown) => void,
): Promise<void> {
  const note = (format: Format, data: object) =>
    withEspace({ espaceId }, (tx) =>
      tx.fichierBilan.updateMany({ where: { espaceId, bilanId, format, octets: null }, data }),
    );
  const publie = await withEspace({ espaceId }, (tx) => readVersion(tx, espaceId, bilanId)).catch(report);
  for (const { format, essais } of fichiers) {
    try {
      if (!publie) throw new Error(`bilan ${bilanId}: not to be read`);
      const octets = await makeOctets(publie.bilan, publie.zone, format);
      await note(format, { ...sealOf(octets), faitLe: clock(), prochainLe: null, echecLe: null });
    } catch (faute) {
      report(faute);
      await note(format, suiteOf(essais, clock()));
    }
  }
}

const sealOf = (octets: Uint8Array) => ({
  octets: Uint8Array.from(octets),
  taille: octets.byteLength,
  sha256: createHash("sha256").update(octets).digest("hex"),
});
