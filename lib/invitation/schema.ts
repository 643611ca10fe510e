import { z } from "zod";
import { id, liste } from "@/lib/champ";
import { choixMotDePasse, isConfirme, SAISIES_DIFFERENTES } from "@/lib/compte/schema";

/** As many invitations as go at once. */
export const INVITATIONS_MAX = 200;

/** The last part of a link's address: 256 bits. */
const jeton = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const Invite = z.object({
  membreIds: liste(id, INVITATIONS_MAX).pipe(z.array(id).min(1, "Cochez au moins une personne.")),
});

export const Retire = z.object({ membreId: id });

export const Accept = z.object({ jeton, ...choixMotDePasse }).refine(isConfirme, SAISIES_DIFFERENTES);

export const Join = z.object({ jeton });
