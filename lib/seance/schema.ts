import { z } from "zod";
import { choix, coche, facultatif, heure, id, jour, liste, version } from "@/lib/champ";
import { lienVisio, minutesDeTrajet } from "@/lib/lieu/schema";
import { NATURES, VUES } from "@/lib/seance/rules/agenda";
import { SERIE_MAX } from "@/lib/seance/rules/planification";
import { ETATS_CONSTATES, REUNIS_MAX } from "@/lib/seance/rules/presence";
import { instantOf } from "@/lib/time";
import { EtatPresence, MotifCorrection, type MotifSeance } from "@/prisma/client/enums";

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const CRENEAU = new RegExp(`^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00\\.000Z)_(${UUID})?_(\\d{1,3})$`);
const CRENEAU_ILLISIBLE = "Ce créneau n’est plus proposé. Choisissez à nouveau.";

/** A slot as `formatCreneauValeur` writes it. */
const creneau = z
  .string({ error: CRENEAU_ILLISIBLE })
  .regex(CRENEAU, CRENEAU_ILLISIBLE)
  .transform((valeur, context) => {
    const [, debut = "", lieuId = null, trajet = "0"] = CRENEAU.exec(valeur) ?? [];
    const ms = Date.parse(debut);
    const minutes = minutesDeTrajet.safeParse(trajet);
    if (Number.isNaN(ms) || !minutes.success) {
      context.addIssue(CRENEAU_ILLISIBLE);
      return z.NEVER;
    }
    return { debut: instantOf(ms), lieuId, trajetMinutes: minutes.data };
  });

const minutes = z.coerce
  .number({ error: "Indiquez un nombre de minutes." })
  .int("Indiquez un nombre entier de minutes.")
  .min(0, "Indiquez un nombre de minutes.")
  .max(480, "Au plus 480 minutes, soit 8 heures.");

/** Fields of one family, `<prefixe>-<suffixe>`, gathered under one name; blank ones are left out. */
const gather = (prefixe: string, nom: string) => (raw: unknown) => {
  if (typeof raw !== "object" || raw === null) return raw;
  const champs = Object.entries(raw).filter(
    ([champ, valeur]) => champ.startsWith(`${prefixe}-`) && valeur !== "",
  );
  return {
    ...raw,
    [nom]: champs.map(([champ, valeur]) => ({ champ, suffixe: champ.slice(prefixe.length + 1), valeur })),
  };
};

const participants = liste(id, REUNIS_MAX).refine(
  (ids) => ids.length > 0,
  "Choisissez au moins une personne.",
);

/** For one situation or one group. `creneau-1`, `creneau-2`…: one slot a field; the blank ones are for later. */
export const ProposeSeances = z.preprocess(
  gather("creneau", "creneaux"),
  z.object({
    situationId: facultatif(id),
    groupeId: facultatif(id),
    participant: participants,
    /** Booked at the dates it is free. */
    salleId: facultatif(id),
    creneaux: z
      .array(z.object({ champ: z.string(), valeur: creneau }))
      .min(1, "Choisissez au moins une date.")
      .max(20, "Au plus vingt séances à la fois."),
  }),
);

/** `id_version`, so that what was read is what is confirmed. */
const seanceLue = z
  .string()
  .regex(new RegExp(`^${UUID}_\\d{1,9}$`), "Cette séance n’existe plus. Rechargez la page.")
  .transform((valeur) => ({ id: valeur.slice(0, 36), version: Number(valeur.slice(37)) }));

export const ConfirmSeances = z.object({
  seance: liste(seanceLue, 60).refine((seances) => seances.length > 0, "Choisissez au moins une séance."),
  /** The situation whose planner one confirms from, to come back to it. */
  planifiee: facultatif(id),
  /** The same, of a group. */
  groupePlanifie: facultatif(id),
});

/** What the form offers: what the database or the closing writes by itself is not a person's choice. */
export const MOTIFS_AU_CHOIX = [
  "PROFESSIONNEL_INDISPONIBLE",
  "INTERVENANT_INDISPONIBLE",
  "PERSONNE_NE_SOUHAITE_PLUS",
  "INTEMPERIE",
  "AUTRE",
] as const satisfies readonly MotifSeance[];
const motif = choix(z.enum(MOTIFS_AU_CHOIX, { error: "Choisissez la raison." }));

/** `creneau`: a proposed slot; `main`: `jour` and `heure`; `sans`: no new date for now. */
export const PostponeSeance = z
  .object({
    seanceId: id,
    version,
    creneau: choix(
      z.union([z.literal("main"), z.literal("sans"), creneau], { error: "Choisissez une date." }),
    ),
    jour: facultatif(jour),
    heure: facultatif(heure),
    motif,
    garderConfirmee: coche,
  })
  .superRefine(({ creneau, jour, heure }, context) => {
    if (creneau !== "main") return;
    if (!jour) context.addIssue({ code: "custom", path: ["jour"], message: "Indiquez le nouveau jour." });
    if (!heure) context.addIssue({ code: "custom", path: ["heure"], message: "Indiquez la nouvelle heure." });
  });

/** `creneau-<id>_<version>`: where each following séance goes; the blank ones stay. */
export const ShiftSeances = z.preprocess(
  gather("creneau", "creneaux"),
  z.object({
    seanceId: id,
    creneaux: z
      .array(z.object({ champ: z.string(), suffixe: seanceLue, valeur: creneau }))
      .min(1, "Choisissez au moins une séance à décaler.")
      .max(60),
  }),
);

/** For what ends a séance without it being held: cancelled, or missed. */
export const EndSeance = z.object({ seanceId: id, version, motif });

const presences = z
  .array(z.object({ suffixe: id, valeur: z.enum(ETATS_CONSTATES, { error: "Indiquez qui était là." }) }))
  .max(REUNIS_MAX);

/** Actual day and hours, in the espace's zone; `presence-<membre>` for each participant; `travaillee`: the situations a group worked on. */
export const HoldSeance = z.preprocess(
  gather("presence", "presences"),
  z
    .object({
      ...{ seanceId: id, version, jour, debut: heure, fin: heure, preparation: minutes, presences },
      travaillee: liste(id, 12).optional(),
    })
    .refine(({ debut, fin }) => debut < fin, { path: ["fin"], error: "La fin vient après le début." }),
);

export const CorrectPresence = z.object({
  seanceId: id,
  membreId: id,
  etat: choix(z.enum(EtatPresence).exclude(["ATTENDU"], { error: "Choisissez ce qui s’est passé." })),
  motif: choix(z.enum(MotifCorrection, { error: "Choisissez la raison de la correction." })),
});

export const ExcusePresence = z.object({ seanceId: id, reponse: z.enum(["EXCUSE", "ATTENDU"]) });

/** `<lieu>_<salle>` is a room of that place: one choice for both. */
const splitEndroit = (raw: unknown) => {
  if (typeof raw !== "object" || raw === null || !("lieuId" in raw) || typeof raw.lieuId !== "string")
    return raw;
  const [lieuId, salleId] = raw.lieuId.split("_");
  return { ...raw, lieuId, ...(salleId ? { salleId } : {}) };
};

export const UpdateSeance = z.preprocess(
  splitEndroit,
  z.object({
    seanceId: id,
    version,
    participant: participants,
    lieuId: facultatif(id),
    salleId: facultatif(id),
    visio: facultatif(lienVisio),
    trajetMinutes: z.preprocess(
      (value) => (value === "" || value === undefined ? 0 : value),
      minutesDeTrajet,
    ),
    avantMinutes: minutes,
    apresMinutes: minutes,
    /** How long it lasts; left as it is when it is not said. */
    dureeMinutes: facultatif(minutes.min(15, "Au moins 15 minutes.")),
    /** The same for those that follow it. */
    suivantes: coche.optional(),
  }),
);

export const AssignSecretaire = z.object({ seanceId: id, version, secretaireId: facultatif(id) });

const souhait = <S extends z.ZodType>(schema: S) => facultatif(schema).catch(undefined);

/** A wish that may be for nothing in particular: blank is null, what was not asked is absent. */
const souhaitOuRien = <S extends z.ZodType>(schema: S) =>
  z
    .union([z.literal("").transform(() => null), schema])
    .optional()
    .catch(undefined);

/** The planner's address: what one looks for. Anything unreadable is as if it were not there. */
export const Planification = z
  .object({
    debut: souhait(jour),
    heure: souhaitOuRien(heure),
    lieu: souhaitOuRien(id),
    participant: liste(id, REUNIS_MAX).catch([]),
    date: souhait(jour),
    a: souhait(heure),
    nombre: souhait(z.coerce.number().int().min(1).max(SERIE_MAX)),
    /** What was just done, to be told once. */
    fait: z.enum(["proposer", "confirmer"]).optional().catch(undefined),
  })
  .transform(({ debut, heure, lieu, participant, date, a, nombre, fait }) => ({
    fait,
    debut,
    heure,
    lieuId: lieu,
    participants: participant.length > 0 ? participant : undefined,
    main: date && a ? { jour: date, heure: a } : undefined,
    nombre,
  }));

/** The agenda's address: the view, any day of the period to show, and what to keep of it. */
export const Agenda = z
  .object({
    vue: z.enum(VUES).catch("semaine"),
    jour: souhait(jour),
    intervenant: souhait(id),
    delegation: souhait(id),
    nature: liste(z.enum(NATURES), NATURES.length).catch([]),
  })
  .transform(({ vue, jour, intervenant, delegation, nature }) => ({
    vue,
    jour,
    filtre: { intervenantId: intervenant, delegationId: delegation, natures: nature },
  }));

/** The day sheet's address. */
export const Feuille = z.object({ jour: souhait(jour) });

/** The date an event was dropped on, to be asked about. */
export const DateVoulue = z
  .object({ jour: souhait(jour), heure: souhait(heure) })
  .transform(({ jour, heure }) => (jour && heure ? { jour, heure } : undefined));
