import { z } from "zod";
import { choix, facultatif, id } from "@/lib/champ";
import { isJour } from "@/lib/time";
import { MotifAbsence } from "@/prisma/client/enums";

const heure = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Indiquez une heure, comme 09:30.");
const jour = z.string().refine(isJour, "Indiquez un jour, par exemple 14/10/2026.");
const QUELLE_ABSENCE = "Choisissez le motif de l’absence.";

export const CreateDisponibilite = z
  .object({
    membreId: id,
    jourSemaine: choix(z.coerce.number({ error: "Choisissez un jour." }).int().min(1).max(7)),
    debut: heure,
    fin: heure,
    lieuId: facultatif(id),
  })
  .refine(({ debut, fin }) => debut < fin, { path: ["fin"], error: "La fin vient après le début." });

export const CloseDisponibilite = z.object({ membreId: id, disponibiliteId: id });

export const CreateAbsence = z
  .object({ membreId: id, du: jour, au: jour, motif: choix(z.enum(MotifAbsence, { error: QUELLE_ABSENCE })) })
  .refine(({ du, au }) => du <= au, { path: ["au"], error: "Le dernier jour vient après le premier." });

export const CloseAbsence = z.object({ membreId: id, absenceId: id });
