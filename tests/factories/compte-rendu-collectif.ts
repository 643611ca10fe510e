import { randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { saveCompteRenduCollectif } from "@/lib/compte-rendu-collectif/commands/save";
import { validateCompteRenduCollectif } from "@/lib/compte-rendu-collectif/commands/validate";
import type { TextesCollectifs } from "@/lib/compte-rendu-collectif/rules";
import { now as clock } from "@/lib/time";

type Ecrit = {
  textes: TextesCollectifs;
  version?: number;
  outil?: string[];
  vers?: "transmettre";
  now?: Date;
};

/** A draft of the minutes of a group's séance, by the real command. */
export async function createBrouillonCollectif(
  par: Acteur,
  seanceId: string,
  { textes, version = 1, outil = [], vers, now = clock() }: Ecrit,
): Promise<void> {
  const page = { seanceId, version, revision: 0, page: randomUUID(), ecraser: vers !== undefined, vers };
  const saved = await saveCompteRenduCollectif(par, { ...page, outil, textes }, now);
  if (!saved.ok) throw new Error(`brouillon: ${saved.reason}`);
}

/** The same, then validated by who leads the group. */
export async function createCompteRenduCollectif(
  intervenant: Acteur,
  seanceId: string,
  ecrit: Ecrit,
): Promise<void> {
  const { version = 1, now = clock() } = ecrit;
  await createBrouillonCollectif(intervenant, seanceId, ecrit);
  const relu = { seanceId, version, revision: 1, reponses: {} };
  const validated = await validateCompteRenduCollectif(intervenant, relu, now);
  if (!validated.ok) throw new Error(`validation: ${validated.reason}`);
}
