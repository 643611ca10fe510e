import { z } from "zod";
import { coche, id, liste } from "@/lib/champ";
import { SORTES_AU_CHOIX } from "@/lib/message/rules/sortes";

export const OpenMessage = z.object({ messageId: id });
export const ReadMessages = z.object({});
export const UpdatePreferences = z.object({ sorte: liste(z.enum(SORTES_AU_CHOIX)) });
export const UpdateRappels = z.object({ rappelJ7: coche, rappelJ1: coche });
export const RetryEnvoi = z.object({ envoiId: id });
export const MendAdresse = z.object({
  envoiId: id,
  courriel: z
    .string({ error: "Indiquez une adresse." })
    .trim()
    .toLowerCase()
    .max(254, "Au plus 254 caractères.")
    .pipe(z.email("Indiquez une adresse complète, comme nom@exemple.fr.")),
});
