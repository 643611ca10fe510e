import { z } from "zod";
import { choix, facultatif, heure, id, jour, liste, texteLibre, version } from "@/lib/champ";
import { gatherReponses, reponses } from "@/lib/levee/schema";
import { minutesDeTrajet } from "@/lib/lieu/schema";
import { MAX_SECTION } from "@/lib/rencontre/rules/ecrit";
import { SERIE_MAX } from "@/lib/rencontre/rules/serie";
import { MotifRencontre } from "@/prisma/client/enums";

const blankIsZero = (value: unknown) => (value === "" || value === undefined ? 0 : value);

/** Minutes taken around a rencontre; blank is none. */
export const minutes = z.preprocess(blankIsZero, minutesDeTrajet);

const PRESENTS_MAX = 999;
const presents = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.coerce
    .number({ error: "Indiquez combien de personnes étaient là." })
    .int("Indiquez un nombre entier de personnes.")
    .min(0, "Indiquez combien de personnes étaient là.")
    .max(PRESENTS_MAX, `Au plus ${PRESENTS_MAX} personnes.`),
);

/** One of the espace's instances, or a meeting of partners, which is none of them. */
export const quoi = choix(
  z.union([z.literal("SENSIBILISATION"), id], { error: "Choisissez de quelle rencontre il s’agit." }),
);

const partenaires = { structure: liste(id, 200), membre: liste(id, 200) };
const apres = { path: ["fin"], error: "La fin vient après le début." };
const motif = choix(z.enum(MotifRencontre, { error: "Choisissez la raison." }));

/** Fields `jour-1`, `jour-2`… under one name: a date each, the blank ones left out. */
function gatherJours(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const champs = Object.entries(raw).filter(([champ, valeur]) => champ.startsWith("jour-") && valeur !== "");
  return { ...raw, jours: champs.map(([champ, valeur]) => ({ champ, valeur })) };
}

/** `placeId`: a délégation, or one of its territoires. Hours on the wall clock of the espace. */
export const CreateRencontres = z.preprocess(
  gatherJours,
  z
    .object({
      quoi,
      placeId: choix(z.uuid({ error: "Choisissez où elle compte." })),
      intervenantId: facultatif(id),
      lieuId: facultatif(id),
      debut: heure,
      fin: heure,
      avantMinutes: minutes,
      apresMinutes: minutes,
      trajetMinutes: minutes,
      jours: z
        .array(z.object({ champ: z.string(), valeur: jour }))
        .max(SERIE_MAX, `Au plus ${SERIE_MAX} dates à la fois.`),
      ...partenaires,
    })
    .refine(({ jours }) => jours.length > 0, { path: ["jour-1"], error: "Gardez au moins une date." })
    .refine(({ debut, fin }) => debut < fin, apres),
);

export const PostponeRencontre = z
  .object({ rencontreId: id, version, jour, debut: heure, fin: heure, motif })
  .refine(({ debut, fin }) => debut < fin, apres);

export const UpdateRencontre = z.object({
  rencontreId: id,
  version,
  lieuId: facultatif(id),
  avantMinutes: minutes,
  apresMinutes: minutes,
  trajetMinutes: minutes,
  ...partenaires,
});

/** For what ends a rencontre without it being held: cancelled, or missed. */
export const EndRencontre = z.object({ rencontreId: id, version, motif });

/** Actual day and hours; who came, how many, and what it was about. */
export const HoldRencontre = z
  .object({
    rencontreId: id,
    version,
    jour,
    debut: heure,
    fin: heure,
    preparation: minutes,
    presents,
    ...partenaires,
    sujet: liste(id, 60),
  })
  .refine(({ debut, fin }) => debut < fin, apres);

export const AssignIntervenant = z.object({
  rencontreId: id,
  version,
  intervenantId: choix(z.uuid({ error: "Choisissez qui y sera." })),
});

export const AssignSecretaire = z.object({ rencontreId: id, version, secretaireId: facultatif(id) });

export const DraftRencontre = z.preprocess(
  gatherReponses,
  z
    .object({
      rencontreId: id,
      version,
      points: texteLibre(MAX_SECTION),
      suites: texteLibre(MAX_SECTION),
      reponses,
    })
    .refine(({ points, suites }) => points !== "" || suites !== "", {
      path: ["points"],
      error: "Écrivez au moins une des deux parties.",
    }),
);
