import type { Acteur } from "@/lib/acteur";
import type { RecordConsentement } from "@/lib/consentement/schema";
import type { Tx } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { dateFromJour } from "@/lib/time";
import type { ActeConsentement } from "@/prisma/client/enums";

type Entree = NonNullable<RecordConsentement["information"]> &
  Partial<NonNullable<RecordConsentement["accord"]>>;

const ACTES = {
  INFORMATION: "informer",
  ACCORD: "accorder",
  MODIFICATION: "modifier",
  RETRAIT: "retirer",
} as const satisfies Record<ActeConsentement, string>;

/** Adds one event and the rows of its scope to the history, with its line in the journal. */
export async function appendEvenement(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
  acte: ActeConsentement,
  entree: Entree,
  now: Date,
): Promise<void> {
  const { espaceId } = acteur;
  const { survenuLe, recueilliParId = acteur.membreId, portees = [], exclusions = [], ...accord } = entree;
  const { id: consentementId } = await tx.consentement.create({
    data: {
      espaceId,
      situationId,
      acte,
      survenuLe: dateFromJour(survenuLe),
      recueilliParId,
      exclusions,
      enregistreLe: now,
      ...accord,
    },
    select: { id: true },
  });
  await tx.consentementPortee.createMany({
    data: portees.map(({ structureId, membreId = null }) => ({
      espaceId,
      consentementId,
      structureId,
      membreId,
    })),
  });
  await journaliser(tx, acteur, ACTES[acte], "consentement", consentementId);
}
