import type { Acteur } from "@/lib/acteur";
import { getCompteRendu } from "@/lib/compte-rendu/queries/compte-rendu";
import { getRedaction, getRelecture } from "@/lib/compte-rendu/queries/redaction";
import { getCompteRenduCollectif } from "@/lib/compte-rendu-collectif/queries/fiche";
import {
  getRedactionCollective,
  getRelectureCollective,
} from "@/lib/compte-rendu-collectif/queries/redaction";
import { withEspace } from "@/lib/db";

// The three pages of minutes have one address, whether the séance is on one situation or of a group: each reads what it
// is of in one transaction, and is told apart by its `groupe`.

/** The minutes of a séance, in one version or the last validated; null when they are not the acteur's to open. */
export const getCompteRenduSeance = (acteur: Acteur, seanceId: string, version?: number) =>
  withEspace(
    acteur,
    async () =>
      (await getCompteRendu(acteur, seanceId, version)) ??
      (await getCompteRenduCollectif(acteur, seanceId, version)),
  );

/** What one writes the minutes of a séance on; null for who does not write them. */
export const getRedactionSeance = (acteur: Acteur, seanceId: string) =>
  withEspace(
    acteur,
    async () => (await getRedaction(acteur, seanceId)) ?? (await getRedactionCollective(acteur, seanceId)),
  );

/** The draft to read again and validate; null when there is none or the acteur does not validate it. */
export const getRelectureSeance = (acteur: Acteur, seanceId: string) =>
  withEspace(
    acteur,
    async () => (await getRelecture(acteur, seanceId)) ?? (await getRelectureCollective(acteur, seanceId)),
  );
