import { z } from "zod";
import { choix, facultatif, heure, id, jour } from "@/lib/champ";
import { MotifAbsence } from "@/prisma/client/enums";

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

export const CreateJourParticulier = z
  .object({ membreId: id, jour, debut: heure, fin: heure, lieuId: facultatif(id) })
  .refine(({ debut, fin }) => debut < fin, { path: ["fin"], error: "La fin vient après le début." });

export const CloseJourParticulier = z.object({ membreId: id, particulierId: id });

export const CreateAbsence = z
  .object({ membreId: id, du: jour, au: jour, motif: choix(z.enum(MotifAbsence, { error: QUELLE_ABSENCE })) })
  .refine(({ du, au }) => du <= au, { path: ["au"], error: "Le dernier jour vient après le premier." });

export const CloseAbsence = z.object({ membreId: id, absenceId: id });

/** The page's address: whose week is shown. Anything unreadable is oneself. */
export const MembreDeLaPage = z.object({ membre: facultatif(id).catch(undefined) });
