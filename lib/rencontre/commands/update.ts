import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifyRencontres } from "@/lib/message/commands/rencontre";
import { keepableRencontres, nameableRencontres } from "@/lib/rencontre/access";
import { refuseTaken } from "@/lib/rencontre/commands/booking";
import { writePartenaires } from "@/lib/rencontre/commands/partenaires";
import { arePartenairesConnus } from "@/lib/rencontre/queries/choix";
import { transition } from "@/lib/rencontre/rules/statut";
import type { AssignSecretaire, UpdateRencontre } from "@/lib/rencontre/schema/rencontre";
import { ok, type Result, refuse } from "@/lib/result";

type Refus = "CRENEAU_PRIS" | "INTROUVABLE" | "PERIME" | "ETAT" | "REFERENCE_INCONNUE";

/** Changes what surrounds a rencontre still to come: its place, the minutes booked around it, and who is expected. */
export async function updateRencontre(
  acteur: Acteur,
  input: z.output<typeof UpdateRencontre>,
  now: Date,
): Promise<Result<undefined, Refus>> {
  const { espaceId } = acteur;
  const { rencontreId, version, lieuId = null, avantMinutes, apresMinutes, trajetMinutes } = input;
  return withEspace(acteur, async (tx) => {
    const rencontre = await tx.rencontre.findFirst({
      where: { AND: [keepableRencontres(acteur), { id: rencontreId }] },
      select: {
        ...{ version: true, statut: true, intervenantId: true, lieuId: true, debut: true, fin: true },
        partenaires: { where: { attendu: true, membreId: { not: null } }, select: { membreId: true } },
      },
    });
    if (!rencontre) return refuse("INTROUVABLE");
    const { statut, intervenantId, debut, fin } = rencontre;
    if (rencontre.version !== version) return refuse("PERIME");
    if (!transition(statut, "modifier")) return refuse("ETAT");
    const lieu = !lieuId || (await tx.lieu.count({ where: { espaceId, id: lieuId } })) === 1;
    if (!lieu || !(await arePartenairesConnus(acteur, input))) return refuse("REFERENCE_INCONNUE");
    const autour = { lieuId, avantMinutes, apresMinutes, trajetMinutes };
    const prise = { champ: "trajetMinutes", debut, fin, ...autour };
    const taken = await refuseTaken(tx, acteur, intervenantId, [prise], now, [rencontreId]);
    if (taken) return taken;
    const { count } = await tx.rencontre.updateMany({
      where: { espaceId, id: rencontreId, version },
      data: { ...autour, version: { increment: 1 } },
    });
    if (count === 0) return refuse("PERIME");
    await writePartenaires(tx, acteur, rencontreId, "attendu", input);
    await journaliser(tx, acteur, "modifier", "rencontre", rencontreId);
    const avant = rencontre.partenaires.flatMap(({ membreId }) => membreId ?? []);
    await tellUpdate(
      tx,
      acteur,
      { rencontreId, avant, apres: input.membre, lieu: lieuId !== rencontre.lieuId },
      now,
    );
    return ok();
  });
}

type Suite = { rencontreId: string; avant: string[]; apres: string[]; lieu: boolean };

/** Tells each one what it changes for them: expected, no longer expected, elsewhere. */
async function tellUpdate(tx: Tx, acteur: Acteur, { rencontreId, avant, apres, lieu }: Suite, now: Date) {
  const ajoutes = apres.filter((id) => !avant.includes(id));
  const retires = avant.filter((id) => !apres.includes(id));
  const ids = [rencontreId];
  await notifyRencontres(tx, acteur, "RENCONTRE_PREVUE", ids, now, { membreIds: ajoutes });
  await notifyRencontres(tx, acteur, "RENCONTRE_RETRAIT", ids, now, { membreIds: retires });
  if (lieu) await notifyRencontres(tx, acteur, "RENCONTRE_LIEU", ids, now, { sauf: ajoutes });
}

/**
 * Names the secretary of a rencontre, who may then read and write its minutes; nobody when left blank. By the
 * intervenant·e alone: the secretariat does not open contents to itself.
 */
export async function assignSecretaire(
  acteur: Acteur,
  input: z.output<typeof AssignSecretaire>,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "PERIME" | "SECRETAIRE_INCONNU">> {
  const { espaceId } = acteur;
  const { rencontreId, version, secretaireId = null } = input;
  return withEspace(acteur, async (tx) => {
    const rencontre = await tx.rencontre.findFirst({
      where: { AND: [nameableRencontres(acteur), { id: rencontreId }] },
      select: { secretaireId: true, statut: true },
    });
    if (!rencontre) return refuse("INTROUVABLE");
    if (secretaireId) {
      const secretaire = { desactiveLe: null, roles: { some: { role: "SECRETARIAT" } } } as const;
      const connue = await tx.membre.count({ where: { espaceId, id: secretaireId, ...secretaire } });
      if (connue === 0) return refuse("SECRETAIRE_INCONNU");
    }
    const { count } = await tx.rencontre.updateMany({
      where: { espaceId, id: rencontreId, version },
      data: { secretaireId, version: { increment: 1 } },
    });
    if (count === 0) return refuse("PERIME");
    await journaliser(tx, acteur, "confier", "rencontre", rencontreId);
    const { secretaireId: ancienId } = rencontre;
    if (secretaireId !== ancienId && rencontre.statut === "PREVUE") {
      const tell = (sorte: "RENCONTRE_PREVUE" | "RENCONTRE_RETRAIT", id: string | null) =>
        notifyRencontres(tx, acteur, sorte, [rencontreId], now, { membreIds: id ? [id] : [] });
      await tell("RENCONTRE_PREVUE", secretaireId);
      await tell("RENCONTRE_RETRAIT", ancienId);
    }
    return ok();
  });
}
