import { z } from "zod";
import { coche, facultatif, id, jour, texte, texteLibre, version } from "@/lib/champ";
import { gatherReponses, reponses } from "@/lib/levee/schema";
import { SECTION_CODES, SECTIONS } from "@/lib/protocole/rules/sections";

const entier = (min: number, max: number, unite: string) =>
  z.coerce
    .number({ error: `Indiquez un nombre de ${unite}.` })
    .int(`Indiquez un nombre entier de ${unite}.`)
    .min(min, `Au moins ${min}.`)
    .max(max, `Au plus ${max}.`);

const rythme = {
  rythmeSemaines: entier(1, 52, "semaines"),
  toleranceJours: entier(0, 60, "jours"),
  dureeMinutes: entier(15, 600, "minutes"),
  preparationMinutes: entier(0, 480, "minutes"),
  nombreSeances: facultatif(entier(1, 60, "séances")),
  dateFin: facultatif(jour),
};

const mots = {
  objectifs: texteLibre(SECTIONS.objectifs),
  participants: texteLibre(SECTIONS.participants),
  modalites: texteLibre(SECTIONS.modalites),
  partage: texteLibre(SECTIONS.partage),
  confidentialite: texteLibre(SECTIONS.confidentialite),
  evaluation: texteLibre(SECTIONS.evaluation),
};

/** `depart`: the version in force, a blank page, or a model by its key or its id. */
export const CreateProtocole = z
  .object({
    situationId: facultatif(id),
    groupeId: facultatif(id),
    depart: z.string({ error: "Choisissez de quoi partir." }).min(1, "Choisissez de quoi partir.").max(40),
  })
  .refine(({ situationId, groupeId }) => (situationId === undefined) !== (groupeId === undefined));

/** `revision` is the one the page opened on, `page` which page it is; `vers` where the person goes. */
export const SaveProtocole = z.object({
  protocoleId: id,
  revision: z.coerce.number().int().min(0),
  page: id,
  ecraser: coche,
  vers: facultatif(z.enum(["relire", "quitter"])).catch(undefined),
  ...rythme,
  ...mots,
  cadre: texteLibre(SECTIONS.cadre),
});

/** `pour`: shown to those it binds, to be commented on; or published, to be accepted. */
export const PublishProtocole = z.preprocess(
  gatherReponses,
  z.object({
    protocoleId: id,
    revision: z.coerce.number().int().min(0),
    pour: z.enum(["remarques", "acceptation"]).default("acceptation"),
    reponses,
  }),
);

export const AcceptProtocole = z.object({ protocoleId: id });
export const RemindProtocole = z.object({ protocoleId: id });
export const DiscardProtocole = z.object({ protocoleId: id, revision: z.coerce.number().int().min(0) });

const REMARQUE = 1000;

export const CreateRemarque = z.preprocess(
  gatherReponses,
  z.object({
    protocoleId: id,
    section: z.enum(SECTION_CODES as [keyof typeof SECTIONS, ...(keyof typeof SECTIONS)[]]),
    texte: texteLibre(REMARQUE),
    proposition: texteLibre(SECTIONS.objectifs),
    reponses,
  }),
);

/** `revision` of the draft as it was read: what is put in place of it is what was seen. */
export const RetainRemarque = z.object({ remarqueId: id, revision: z.coerce.number().int().min(0) });

export const DismissRemarque = z.preprocess(
  gatherReponses,
  z.object({ remarqueId: id, mot: texteLibre(REMARQUE), reponses }),
);

const nom = texte(80, "Donnez un nom au modèle.");
/** Which model: the key of one of Recul's own, or an id. */
const cle = z.string().min(1).max(40);

export const CreateModele = z.object({
  sorte: z.enum(["INDIVIDUEL", "COLLECTIF"], { error: "Choisissez pour quoi il sert." }),
  nom,
  ...mots,
});
export const UpdateModele = z.object({ modele: cle, version, nom, ...mots });
export const RetireModele = z.object({ modele: cle });
export const RestoreModele = z.object({ modele: cle });

/** What the address of a version says: whether to show what changed since the one before. */
export const LectureProtocole = z.object({ ecart: coche });

/** What the address of the protocole says was just done. */
export const ArriveeProtocole = z.object({
  fait: z.enum(["publier", "accepter"]).optional().catch(undefined),
});

export const FormatProtocole = z.enum(["pdf", "docx"]);
