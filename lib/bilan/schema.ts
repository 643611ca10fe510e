import { z } from "zod";
import { SECTION_CODES as SECTIONS_DE_GROUPE } from "@/lib/bilan-groupe/rules";
import { coche, facultatif, id, liste, texteLibre } from "@/lib/champ";
import { annee } from "@/lib/evaluation/schema";
import { gatherReponses, reponses } from "@/lib/levee/schema";
import { SECTIONS_EXTRAITES } from "./rules/extraits";
import { FORMAT_CODES, type Format } from "./rules/fichiers";
import { PLACEES } from "./rules/ordre";
import { LONGUEUR_GROUPE, PARTIES, REMARQUE_MAX, SECTIONS } from "./rules/plan";

const revision = z.coerce.number().int().min(0);

export const CreateBilan = z.object({ annee });

/** Gathers the fields `g-<groupe>` of a form under `groupes`. */
function gatherGroupes(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const champs = Object.entries(raw).filter(([champ]) => champ.startsWith("g-"));
  return { ...raw, groupes: Object.fromEntries(champs.map(([champ, texte]) => [champ.slice(2), texte])) };
}

/** `revision` is the one the page opened on, `page` which page it is; `vers` where the person goes. */
export const SaveBilan = z.preprocess(
  gatherGroupes,
  z.object({
    bilanId: id,
    revision,
    page: id,
    ecraser: coche,
    vers: facultatif(z.enum(["relire", "quitter"])),
    synthese: texteLibre(SECTIONS.synthese),
    changements: texteLibre(SECTIONS.changements),
    contexte: texteLibre(SECTIONS.contexte),
    activite: texteLibre(SECTIONS.activite),
    problematiques: texteLibre(SECTIONS.problematiques),
    pistes: texteLibre(SECTIONS.pistes),
    outils: texteLibre(SECTIONS.outils),
    effets: texteLibre(SECTIONS.effets),
    partenariats: texteLibre(SECTIONS.partenariats),
    perspectives: texteLibre(SECTIONS.perspectives),
    groupes: z.record(id, texteLibre(LONGUEUR_GROUPE)).default({}),
  }),
);

/** The parts of a group's bilan that are taken over. */
export const TakeExtraits = z.object({
  bilanId: id,
  groupeId: id,
  sections: z.preprocess(
    (valeur) => (valeur === undefined || valeur === "" ? [] : [valeur].flat()),
    z.array(z.enum(SECTIONS_DE_GROUPE as [string, ...string[]])).min(1, "Choisissez au moins une partie."),
  ),
});

const section = z.enum(SECTIONS_EXTRAITES);

/** What is taken over of individual work, by the keys of what was shown. */
export const TakeExtraitsIndividuels = z.object({
  bilanId: id,
  section,
  extraits: liste(z.string().max(80), 500).refine(
    (cles) => cles.length > 0,
    "Choisissez au moins un extrait.",
  ),
});

/** Which section an address asks to be helped with. */
export const LectureExtraits = z.object({ section: section.catch("pistes") });

export const SubmitBilan = z.preprocess(gatherReponses, z.object({ bilanId: id, revision, reponses }));

export const ReopenBilan = z.preprocess(
  gatherReponses,
  z.object({ bilanId: id, revision, remarque: texteLibre(2000), reponses }),
);

const place = z.enum(PLACEES.map((_, rang) => String(rang + 1)));

const facultative = place.or(z.literal("hors"));

/** The place of each part of the plan, or « hors » for one that may be left out. */
export const UpdatePlan = z.object({
  contexte: facultative,
  activite: place,
  groupes: facultative,
  problematiques: place,
  pistes: place,
  outils: place,
  effets: place,
  partenariats: facultative,
  perspectives: facultative,
});

/** What one says of a part of a bilan under way. */
export const CreateRemarque = z.preprocess(
  gatherReponses,
  z.object({
    bilanId: id,
    section: z.enum(PARTIES),
    texte: texteLibre(REMARQUE_MAX).refine((texte) => texte !== "", "Écrivez la remarque."),
    reponses,
  }),
);
export const ResolveRemarque = z.object({ remarqueId: id });
export const ReopenRemarque = z.object({ remarqueId: id });

export const PublishBilan = z.object({ bilanId: id, revision });

/** What an address says was just done. */
export const LectureBilan = z.object({
  fait: z.enum(["soumettre", "rendre", "publier"]).optional().catch(undefined),
});

/** The files that could not be made. */
export const RetryFichiers = z.object({ bilanId: id });

/** A file of a published version, as its address names it. */
export const FormatBilan = z
  .enum(FORMAT_CODES.map((format) => format.toLowerCase()))
  .transform((format) => format.toUpperCase() as Format);
