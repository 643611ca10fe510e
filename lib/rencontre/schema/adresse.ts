import { z } from "zod";
import { facultatif, heure, id, jour } from "@/lib/champ";
import { RYTHMES, SERIE_MAX } from "@/lib/rencontre/rules/serie";
import { minutes, quoi } from "@/lib/rencontre/schema/rencontre";
import { SorteRencontre } from "@/prisma/client/enums";

const souhait = <S extends z.ZodType>(schema: S) => facultatif(schema).catch(undefined);

/** The address of the form that plans: what one looks for. Anything unreadable is as if it were not there. */
export const Nouvelle = z.object({
  quoi: souhait(quoi),
  placeId: souhait(id),
  intervenantId: souhait(id),
  lieuId: souhait(id),
  jour: souhait(jour),
  debut: souhait(heure),
  fin: souhait(heure),
  avantMinutes: minutes.catch(0),
  apresMinutes: minutes.catch(0),
  trajetMinutes: minutes.catch(0),
  rythme: z.enum(RYTHMES).catch("UNE_FOIS"),
  nombre: z.coerce.number().int().min(1).max(SERIE_MAX).catch(3),
});

/** The address of the list: a civil year, and what to keep of it. `intervenant` may be everyone. */
export const Rencontres = z.object({
  annee: souhait(
    z
      .string()
      .regex(/^20\d\d$/)
      .transform(Number),
  ),
  delegation: souhait(id),
  intervenant: souhait(z.union([z.literal("tous"), id])),
  sorte: souhait(z.enum(SorteRencontre)),
  /** Those alone whose minutes the acteur has still to write, whatever the year. */
  ecrire: souhait(z.literal("oui")),
  /** How many were just planned, to be told once. */
  prevues: souhait(z.coerce.number().int().min(1).max(SERIE_MAX)),
});

/** The date a rencontre was dropped on, to be asked about. */
export const DateVoulue = z.object({ jour: souhait(jour), heure: souhait(heure) });
