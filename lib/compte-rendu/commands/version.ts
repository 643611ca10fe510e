import type { Acteur } from "@/lib/acteur";
import { copyOutils, writeOutils } from "@/lib/compte-rendu/commands/brouillon";
import { type Derniere, type Envoi, sortOf } from "@/lib/compte-rendu/rules";
import type { Tx } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { closeMessages } from "@/lib/message/commands/close";
import { notifySeances } from "@/lib/message/commands/seance";
import { ok, type Result, refuse } from "@/lib/result";
import { formatHeure, jourOf } from "@/lib/time";

export type SaveCompteRenduRefus = "INTROUVABLE" | "PERIME" | "VALIDE" | "OUTIL_INCONNU";

type Vers = "relire" | "transmettre" | "quitter";

/** What the form is told: when it was saved (« 14 h 32 », in the espace's zone), and where the person goes. */
export type Enregistrement = {
  seanceId: string;
  heure: string;
  vers: Vers | "reprendre" | null;
};

type Page = Envoi & { seanceId: string; outil: readonly string[]; vers?: Vers | undefined };

/**
 * The version being written, its texts aside: the draft once more, or the first, or the correction of what was
 * validated, which is then the next; with exactly these tools. Gives its id and how many tools changed.
 */
export async function writeVersion(
  tx: Tx,
  acteur: Acteur,
  derniere: (NonNullable<Derniere> & { id: string }) | null,
  page: Page,
  now: Date,
): Promise<Result<{ id: string; outils: number }, SaveCompteRenduRefus>> {
  const { espaceId, membreId } = acteur;
  const { seanceId, version, outil } = page;
  const sort = sortOf(derniere, page);
  if (sort === "VALIDE" || sort === "PERIME") return refuse(sort);
  const auteur = { page: page.page, redigeParId: membreId, modifieLe: now };
  const modifiee = sort === "MODIFIER" ? derniere : null;
  const data = { espaceId, seanceId, version, ...auteur };
  const { id } = modifiee ?? (await tx.compteRendu.create({ data, select: { id: true } }));
  if (modifiee)
    await tx.compteRendu.updateMany({
      where: { espaceId, id },
      data: { ...auteur, revision: { increment: 1 } },
    });
  const outils = await writeOutils(tx, acteur, id, outil, modifiee ? undefined : derniere?.id);
  return outils === null ? refuse("OUTIL_INCONNU") : ok({ id, outils });
}

/** Once its texts are written: journalised where anything `change`d, and the intervenant·e told when it is handed over to them. */
export async function finishVersion(
  tx: Tx,
  acteur: Acteur,
  { id, change, intervenantId }: { id: string; change: boolean; intervenantId: string },
  { seanceId, vers, ecraser }: Page,
  now: Date,
): Promise<Enregistrement> {
  if (change) await journaliser(tx, acteur, "rediger", "compte-rendu", id);
  if (vers === "transmettre" && intervenantId !== acteur.membreId) {
    const { espaceId } = acteur;
    await tx.compteRendu.updateMany({ where: { espaceId, id }, data: { transmisLe: now } });
    await journaliser(tx, acteur, "transmettre", "compte-rendu", id);
    const cle = `COMPTE_RENDU_A_VALIDER:${id}:${jourOf(now, acteur.zone)}`;
    const membreIds = [intervenantId];
    await notifySeances(tx, acteur, "COMPTE_RENDU_A_VALIDER", [seanceId], now, { membreIds, cle });
  }
  return { seanceId, heure: formatHeure(now, acteur.zone), vers: vers ?? (ecraser ? "reprendre" : null) };
}

/** A version whose texts are as they will stay: it is signed, its tools are the séance's, and its readers are told. */
export async function signVersion(
  tx: Tx,
  acteur: Acteur,
  { id, seanceId, lecteurs }: { id: string; seanceId: string; lecteurs: readonly string[] },
  now: Date,
): Promise<void> {
  const { espaceId, membreId } = acteur;
  await copyOutils(tx, acteur, seanceId, id);
  const signe = { valideLe: now, valideParId: membreId, page: null };
  await tx.compteRendu.updateMany({ where: { espaceId, id }, data: { statut: "VALIDE", ...signe } });
  await journaliser(tx, acteur, "valider", "compte-rendu", id);
  await closeMessages(tx, acteur, ["COMPTE_RENDU_A_VALIDER"], { seanceId }, now);
  await notifySeances(tx, acteur, "COMPTE_RENDU_VALIDE", [seanceId], now, { membreIds: lecteurs });
}
