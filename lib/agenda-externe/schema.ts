import { z } from "zod";
import { id } from "@/lib/champ";

const QUELLE_ADRESSE =
  "Collez l’adresse que donne votre autre agenda : elle commence par https:// ou webcal://.";

export const CreateAgendaExterne = z.object({
  adresse: z
    .string({ error: QUELLE_ADRESSE })
    .trim()
    .max(2000, "Au plus 2 000 caractères.")
    .regex(/^(https|webcals?):\/\/\S+$/i, QUELLE_ADRESSE),
});

export const CheckAgendaExterne = z.object({ agendaId: id });

export const CloseAgendaExterne = z.object({ agendaId: id });
