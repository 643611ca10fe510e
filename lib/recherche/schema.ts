import { z } from "zod";

/** What one types to find something: a code, a name, a structure. */
export const Requete = z.string().trim().min(1).max(80).catch("");
