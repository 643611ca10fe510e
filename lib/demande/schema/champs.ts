import { z } from "zod";
import { facultatif, id, texteLibre } from "@/lib/champ";
import { type Champ, TEXTES } from "@/lib/demande/rules/textes";

/** One of the demande's free texts as a draft holds it. */
export const libre = (champ: Champ) => texteLibre(TEXTES[champ].max);

/** A value among a few, or not yet: what a draft accepts. */
export const parmi = <const V extends readonly [string, ...string[]]>(valeurs: V) =>
  facultatif(z.enum(valeurs, { error: "Ce choix n’existe pas. Choisissez à nouveau." }));

/** A plain yes or no, not yet answered in a new draft. */
export const ouiNon = facultatif(
  z.enum(["oui", "non"], { error: "Répondez par oui ou par non." }).transform((value) => value === "oui"),
);

/** `ecraser`: on, over what another page has saved. */
export const VERS = ["suivant", "ecraser", "quitter", "1", "2", "3", "4", "5"] as const;

/**
 * What comes along with a step: the demande, the open page that sends it, the page that had saved the step when it was
 * opened (`base`), and where the person goes.
 */
export const envoi = {
  demandeId: id,
  page: id,
  base: facultatif(id),
  vers: facultatif(z.enum(VERS)).catch(undefined),
};
