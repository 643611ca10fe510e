import { randomBytes } from "node:crypto";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { countCode, countEssai } from "@/lib/limite";
import { notify } from "@/lib/message/commands/notify";
import { findLecteur } from "@/lib/partage/queries/lecteur";
import { codeOf, empreinteOfSession, isCode } from "@/lib/partage/queries/secret";
import { CODE_MINUTES, isCodeEnCours, LECTURE_MINUTES, standingAt } from "@/lib/partage/rules/duree";
import { ok, type Result, refuse } from "@/lib/result";
import { addMinutes } from "@/lib/time";

/** TROP: it was asked too often. */
export type SendCodeRefus = "INTROUVABLE" | "TROP";
/** CODE: it is not the one, or no longer. */
export type OpenPartageRefus = "INTROUVABLE" | "CODE";

/** The secret of a browser’s session, and for how long it reads. */
export type Ouverture = { session: string; secondes: number };

/** Sends a code of six digits to the address the link was sent to; the one before it no longer serves. */
export async function sendCode(jeton: string, now: Date): Promise<Result<undefined, SendCodeRefus>> {
  const lecteur = await findLecteur(jeton, now);
  if (!lecteur) return refuse("INTROUVABLE");
  const { espaceId, partageId } = lecteur;
  if (!(await countCode(partageId))) return refuse("TROP");
  return withEspace({ espaceId }, async (tx): Promise<Result<undefined, SendCodeRefus>> => {
    const ouvert = { espaceId, id: partageId, ...standingAt(now) };
    await tx.partage.updateMany({ where: ouvert, data: { codeLe: now } });
    const partage = await tx.partage.findFirst({ where: ouvert, select: { adresse: true } });
    if (!partage?.adresse) return refuse("INTROUVABLE");
    const dit = { sorte: "PARTAGE_CODE", partageId, debut: addMinutes(now, CODE_MINUTES) } as const;
    await notify(tx, { espaceId }, dit, { membreIds: [], adresses: [partage.adresse] }, now);
    return ok();
  });
}

/**
 * Opens the link to the browser that gives the code, which serves once: the secret of its session, 256 random bits of
 * which only the fingerprint is kept, good for four hours. Few tries, counted before the code is looked at.
 */
export async function openPartage(
  jeton: string,
  code: string,
  now: Date,
): Promise<Result<Ouverture, OpenPartageRefus>> {
  const lecteur = await findLecteur(jeton, now);
  if (!lecteur) return refuse("INTROUVABLE");
  const { espaceId, partageId } = lecteur;
  const ouvert = { espaceId, id: partageId, ...standingAt(now) };
  const select = { codeLe: true, premiereLe: true };
  const partage = await withEspace({ espaceId }, (tx) => tx.partage.findFirst({ where: ouvert, select }));
  const codeLe = partage?.codeLe ?? null;
  if (!isCodeEnCours(codeLe, now)) return refuse("CODE");
  if (!(await countEssai(partageId, codeLe.toISOString()))) return refuse("CODE");
  if (!isCode(code, codeOf(partageId, codeLe))) return refuse("CODE");
  const session = randomBytes(32).toString("base64url");
  return withEspace({ espaceId }, async (tx): Promise<Result<Ouverture, OpenPartageRefus>> => {
    const { count } = await tx.partage.updateMany({
      where: { ...ouvert, codeLe },
      data: {
        ...{ codeLe: null, ouvertures: { increment: 1 }, derniereLe: now },
        premiereLe: partage?.premiereLe ?? now,
      },
    });
    if (count === 0) return refuse("CODE");
    await tx.partageSession.create({
      data: {
        ...{ espaceId, partageId, empreinte: empreinteOfSession(session) },
        ...{ ouverteLe: now, expireLe: addMinutes(now, LECTURE_MINUTES) },
      },
    });
    await journaliser(tx, lecteur, "ouvrir", "partage", partageId);
    return ok({ session, secondes: LECTURE_MINUTES * 60 });
  });
}
