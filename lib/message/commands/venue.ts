import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { type Endroit, formatEndroit } from "@/lib/lieu/labels";
import { ENDROIT } from "@/lib/lieu/queries";
import { notify } from "@/lib/message/commands/notify";
import { isInformee } from "@/lib/venue/rules";

/** Who is informed that the person comes, a member or an address, and the beginning they were told. */
export type Annonce = { encadrantId: string | null; encadrantCourriel: string | null; informePour: Date };

type Dit = { seance: Endroit & { debut: Date; fin: Date }; annonce: Annonce };

/**
 * Tells the encadrant·e that the person comes to a séance, or does not after all, at the date they were told while it is
 * to come. A date and a place: neither the code of the situation, nor a way to it.
 */
export async function tellVenue(
  tx: Tx,
  acteur: Acteur,
  sorte: "PERSONNE_PRESENTE" | "PERSONNE_ABSENTE",
  { seance, annonce }: Dit,
  now: Date,
): Promise<void> {
  const { encadrantId, encadrantCourriel, informePour: debut } = annonce;
  if (debut <= now) return;
  const fin = isInformee(annonce, seance) ? seance.fin : null;
  const membreIds = encadrantId ? [encadrantId] : [];
  const adresses = encadrantCourriel ? [encadrantCourriel] : [];
  await notify(tx, acteur, { sorte, debut, fin, lieu: formatEndroit(seance) }, { membreIds, adresses }, now);
}

/** Tells each encadrant·e that séances at which the person was expected do not take place. */
export async function notifyAbsences(
  tx: Tx,
  acteur: Acteur,
  seanceIds: readonly string[],
  now: Date,
): Promise<void> {
  const venues = await tx.venue.findMany({
    where: { espaceId: acteur.espaceId, seanceId: { in: [...seanceIds] } },
    select: {
      ...{ encadrantId: true, encadrantCourriel: true, informePour: true },
      seance: { select: { debut: true, fin: true, ...ENDROIT } },
    },
  });
  for (const { seance, ...annonce } of venues)
    await tellVenue(tx, acteur, "PERSONNE_ABSENTE", { seance, annonce }, now);
}
