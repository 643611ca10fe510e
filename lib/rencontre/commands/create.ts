import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { journaliser } from "@/lib/journal";
import { notifyRencontres } from "@/lib/message/commands/rencontre";
import { canBookFor } from "@/lib/rencontre/access";
import { isIntervenant } from "@/lib/rencontre/commands/assign";
import { momentOf, refuseTaken } from "@/lib/rencontre/commands/booking";
import { arePartenairesConnus } from "@/lib/rencontre/queries/choix";
import type { CreateRencontres } from "@/lib/rencontre/schema/rencontre";
import { ok, type Result, refuse } from "@/lib/result";
import { isDateRecevable } from "@/lib/seance/rules/creneau";

type Input = z.output<typeof CreateRencontres>;
type Refus = "CRENEAU_PRIS" | "DATE_HORS_BORNES" | "INTERDIT" | "INTERVENANT_INCONNU" | "REFERENCE_INCONNUE";

/**
 * Plans an instance or a meeting of partners (000:89-99) on one date or on several: « toutes les CLI du trimestre ».
 * All of them or none; their time is booked at once, preparation and road included. By the intervenant·e for themselves,
 * by the secretariat for any.
 */
export async function createRencontres(
  acteur: Acteur,
  input: Input,
  now: Date,
): Promise<Result<{ ids: string[] }, Refus>> {
  if (!can(acteur, "rencontre.organiser")) return refuse("INTERDIT");
  const { espaceId, membreId, zone } = acteur;
  return withEspace(acteur, async (tx) => {
    const references = await readReferences(tx, acteur, input);
    if (!references) return refuse("REFERENCE_INCONNUE");
    const { lieuId = null, avantMinutes, apresMinutes, trajetMinutes } = input;
    const intervenantId = input.intervenantId ?? membreId;
    if (!canBookFor(acteur, intervenantId) || !(await isIntervenant(tx, acteur, intervenantId)))
      return refuse("INTERVENANT_INCONNU");
    const autour = { lieuId, avantMinutes, apresMinutes, trajetMinutes };
    const prises = input.jours.map(({ champ, valeur }) => ({
      ...{ champ, ...autour },
      ...momentOf(valeur, input, zone),
    }));
    if (prises.some(({ debut }) => !isDateRecevable(debut, now, zone))) return refuse("DATE_HORS_BORNES");
    const taken = await refuseTaken(tx, acteur, intervenantId, prises, now);
    if (taken) return taken;

    const rencontres = await tx.rencontre.createManyAndReturn({
      data: prises.map(({ champ: _, ...prise }) => ({
        ...{ espaceId, ...references, intervenantId, ...prise },
        ...{ statutLe: now, statutParId: membreId, creeLe: now, creeParId: membreId },
      })),
      select: { id: true },
    });
    const ids = rencontres.map(({ id }) => id);
    const attendus = [
      ...input.structure.map((structureId) => ({ structureId })),
      ...input.membre.map((membreId) => ({ membreId })),
    ];
    await tx.rencontrePartenaire.createMany({
      data: ids.flatMap((rencontreId) =>
        attendus.map((attendu) => ({ espaceId, rencontreId, attendu: true, ...attendu })),
      ),
      skipDuplicates: true,
    });
    await journaliser(tx, acteur, "creer", "rencontre", ids);
    await notifyRencontres(tx, acteur, "RENCONTRE_PREVUE", ids, now);
    return ok({ ids });
  });
}

/** Which instance, if any, and where it counts; null when something the form sent is not the espace's. */
async function readReferences(tx: Tx, acteur: Acteur, { quoi, placeId, lieuId, structure, membre }: Input) {
  const { espaceId } = acteur;
  const sensibilisation = quoi === "SENSIBILISATION";
  const instance = sensibilisation
    ? null
    : await tx.valeur.findFirst({ where: { espaceId, id: quoi, liste: "instance" }, select: { id: true } });
  const delegation = await tx.delegation.findFirst({
    where: { espaceId, id: placeId },
    select: { id: true },
  });
  const territoire = await tx.territoire.findFirst({
    where: { espaceId, id: placeId },
    select: { id: true, delegationId: true },
  });
  const delegationId = delegation?.id ?? territoire?.delegationId;
  const connus = await arePartenairesConnus(acteur, { structure, membre });
  const lieu = !lieuId || (await tx.lieu.count({ where: { espaceId, id: lieuId } })) === 1;
  if (!delegationId || !connus || !lieu || (!sensibilisation && !instance)) return null;
  const sorte = sensibilisation ? ("SENSIBILISATION" as const) : ("INSTANCE" as const);
  return { sorte, instanceId: instance?.id ?? null, delegationId, territoireId: territoire?.id ?? null };
}
