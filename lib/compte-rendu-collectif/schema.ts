import { z } from "zod";
import { coche, facultatif, id, liste, texteLibre, version } from "@/lib/champ";
import { maxOf, readChamp } from "@/lib/compte-rendu-collectif/rules";
import { gatherReponses, reponses } from "@/lib/levee/schema";

/** The fields that are texts, gathered under `textes` by whose they are; each as long as it may be. */
const gatherTextes = (raw: unknown) => {
  if (typeof raw !== "object" || raw === null) return raw;
  const textes: Record<string, Record<string, unknown>> = {};
  for (const [champ, texte] of Object.entries(raw)) {
    const lu = readChamp(champ);
    if (lu) textes[lu.cle] = { ...textes[lu.cle], [lu.section]: texte };
  }
  return { ...raw, textes };
};

const sections = z.record(z.string(), z.string()).transform((lues, context) =>
  Object.fromEntries(
    Object.entries(lues).map(([section, texte]) => {
      const lu = texteLibre(maxOf(section)).safeParse(texte);
      if (!lu.success) context.addIssue({ code: "custom", message: lu.error.issues[0]?.message ?? "" });
      return [section, lu.success ? lu.data : texte];
    }),
  ),
);

/** As of a séance on one situation; `textes` by whose they are, then by section. */
export const SaveCompteRenduCollectif = z.preprocess(
  gatherTextes,
  z.object({
    seanceId: id,
    version,
    revision: z.coerce.number().int().min(0),
    page: id,
    ecraser: coche,
    vers: facultatif(z.enum(["relire", "transmettre", "quitter"])).catch(undefined),
    outil: liste(id, 60),
    textes: z.record(z.string(), sections),
  }),
);

export const ValidateCompteRenduCollectif = z.preprocess(
  gatherReponses,
  z.object({ seanceId: id, version, revision: version, reponses }),
);
