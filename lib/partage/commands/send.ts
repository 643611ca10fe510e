import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { holdBilan } from "@/lib/bilan/queries/lock";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notify } from "@/lib/message/commands/notify";
import { sharableBilans } from "@/lib/partage/access";
import { listComite } from "@/lib/partage/queries/liste";
import { empreinteOfJeton, jetonOf } from "@/lib/partage/queries/secret";
import { uniques } from "@/lib/partage/rules/destinataires";
import { expireLeOf } from "@/lib/partage/rules/duree";
import type { CreatePartages } from "@/lib/partage/schema";
import { ok, type Result, refuse } from "@/lib/result";

export type CreatePartagesRefus = "INTROUVABLE" | "PERSONNE" | "ECHEANCE" | "DEJA";

/** `adresses`: those that hold a link to this version already. */
type Issue = Result<{ nombre: number; bilanId: string }, CreatePartagesRefus> & { adresses?: string[] };

/**
 * Sends a published version to people of the committee, members or not: a link of their own each, by mail, that serves
 * until that day included. By whoever may publish it.
 */
export async function createPartages(
  acteur: Acteur,
  { bilanId, membres, personnes, jusquau }: z.output<typeof CreatePartages>,
  now: Date,
): Promise<Issue> {
  const { espaceId, membreId, zone } = acteur;
  return withEspace(acteur, async (tx): Promise<Issue> => {
    const bilan = await holdBilan(tx, acteur, sharableBilans(acteur), bilanId);
    if (!bilan) return refuse("INTROUVABLE");
    const expireLe = expireLeOf(jusquau, now, zone);
    if (!expireLe) return refuse("ECHEANCE");
    const comite = (await listComite(tx, acteur)).filter(({ id }) => membres.includes(id));
    const destinataires = uniques([...comite, ...personnes]);
    if (destinataires.length === 0) return refuse("PERSONNE");
    const joints = await tx.partage.findMany({
      where: {
        espaceId,
        bilanId,
        retireLe: null,
        adresse: { in: destinataires.map(({ adresse }) => adresse) },
      },
      select: { adresse: true },
    });
    if (joints.length > 0)
      return { ...refuse("DEJA"), adresses: joints.flatMap(({ adresse }) => adresse ?? []) };
    const partages = destinataires.map(({ nom, adresse }) => ({ id: randomUUID(), nom, adresse }));
    await tx.partage.createMany({
      data: partages.map((partage) => ({
        ...{ espaceId, bilanId, ...partage, empreinte: empreinteOfJeton(jetonOf(partage.id)) },
        ...{ creeParId: membreId, creeLe: now, expireLe },
      })),
    });
    for (const { id, adresse } of partages)
      await writeLien(tx, acteur, { id, adresse, annee: bilan.annee, expireLe }, now);
    await journaliser(
      tx,
      acteur,
      "partager",
      "partage",
      partages.map(({ id }) => id),
    );
    return ok({ nombre: partages.length, bilanId });
  });
}

type Lien = { id: string; adresse: string; annee: number; expireLe: Date };

/** Mails the link of a partage: the year, and until when; the worker finds the link again when it sends it. */
export const writeLien = (tx: Tx, acteur: Acteur, { id, adresse, annee, expireLe }: Lien, now: Date) =>
  notify(
    tx,
    acteur,
    { sorte: "PARTAGE_LIEN", partageId: id, code: String(annee), debut: expireLe },
    { membreIds: [], adresses: [adresse] },
    now,
  );
