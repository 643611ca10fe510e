import { z } from "zod";
import { REPONSES } from "@/lib/levee/rules";

const PREFIXE = "alerte-";

/** The form field that answers for one word. */
export const champAlerte = (empreinte: string) => `${PREFIXE}${empreinte}`;

/** Gathers the fields `alerte-<empreinte>` of a form under `reponses`; blank ones are not answers yet. */
export function gatherReponses(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const champs = Object.entries(raw).filter(([champ, valeur]) => champ.startsWith(PREFIXE) && valeur !== "");
  return {
    ...raw,
    reponses: Object.fromEntries(champs.map(([champ, valeur]) => [champ.slice(PREFIXE.length), valeur])),
  };
}

/** The answers to the warnings, by fingerprint. */
export const reponses = z
  .record(
    z.string().regex(/^[0-9a-f]{64}$/),
    z.enum(REPONSES, { error: "Choisissez une des réponses proposées." }),
  )
  .default({});
