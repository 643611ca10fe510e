import { z } from "zod";
import { coche } from "@/lib/champ";

export const CreateAbonnement = z.object({ reserve: coche });

export const UpdateAbonnement = z.object({ reserve: coche });

export const CloseAbonnement = z.object({});

/** The last part of a calendar's address: the secret, and what calendar programs like to see behind it. */
export const Fichier = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}\.ics$/)
  .transform((fichier) => fichier.slice(0, -4));
