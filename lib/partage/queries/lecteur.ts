import { callFunction, type Tx, withEspace } from "@/lib/db";
import { standingAt } from "@/lib/partage/rules/duree";
import { Jeton } from "@/lib/partage/schema";
import { empreinteOfJeton, empreinteOfSession } from "./secret";

declare const minted: unique symbol;

/**
 * Who reads through a link, with or without an account: one version of one bilan, and nothing else. Only this file makes
 * one, from a link that the database has just said stands.
 */
export type Lecteur = {
  readonly [minted]: true;
  readonly espaceId: string;
  readonly partageId: string;
};

/** The reader of this link; null when it is unknown, over or withdrawn, which are one answer. */
export async function findLecteur(jeton: string, now: Date): Promise<Lecteur | null> {
  if (!Jeton.safeParse(jeton).success) return null;
  const [lecteur] = await callFunction<Lecteur>("SELECT * FROM partage_ouvert($1, $2)", [
    empreinteOfJeton(jeton),
    now,
  ]);
  return lecteur ?? null;
}

type Travail<T> = (tx: Tx, partage: PartageLu) => Promise<T>;

/** What a reader is given, while the link stands and this browser's session with it; null otherwise. */
export async function withLecture<T>(
  { espaceId, partageId }: Lecteur,
  session: string | null,
  now: Date,
  work: Travail<T>,
): Promise<T | null> {
  if (!session) return null;
  return withEspace({ espaceId }, async (tx) => {
    const partage = await tx.partage.findFirst({
      where: {
        ...{ espaceId, id: partageId, ...standingAt(now) },
        sessions: { some: { empreinte: empreinteOfSession(session), expireLe: { gt: now } } },
      },
      select: {
        ...{ bilanId: true, expireLe: true },
        espace: { select: { nom: true, slug: true, zone: true } },
      },
    });
    return partage && work(tx, partage);
  });
}

export type PartageLu = {
  bilanId: string;
  expireLe: Date;
  espace: { nom: string; slug: string; zone: string };
};
