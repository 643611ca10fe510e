import { z } from "zod";
import { facultatif, id, liste } from "@/lib/champ";
import { MINUTES_PARTIE, PARTIES_MAX, SORTES_LIBRES } from "@/lib/ordre-du-jour/rules";

const minutes = z.coerce
  .number({ error: "Indiquez un nombre de minutes." })
  .int("Indiquez un nombre entier de minutes.")
  .min(5, "Au moins 5 minutes.")
  .max(480, "Au plus 480 minutes, soit 8 heures.");

const quoi = z.union([z.enum(SORTES_LIBRES), id]);

/** The lines of the form: `quoi-1`, `theme-1`, `minutes-1`, `rang-1`… A line that says nothing is left out. */
const gatherParties = (raw: unknown) => {
  if (typeof raw !== "object" || raw === null) return raw;
  const champs = raw as Record<string, unknown>;
  const lignes = Array.from({ length: PARTIES_MAX }, (_, rang) => rang + 1).filter(
    (rang) => typeof champs[`quoi-${rang}`] === "string" && champs[`quoi-${rang}`] !== "",
  );
  return {
    ...raw,
    parties: lignes.map((rang) => ({
      quoi: champs[`quoi-${rang}`],
      theme: champs[`theme-${rang}`],
      minutes: champs[`minutes-${rang}`] || String(MINUTES_PARTIE),
      rang: champs[`rang-${rang}`] || String(rang),
    })),
  };
};

/** The whole agenda, in the order of `rang`; `lue` are the parts the page showed. */
export const SaveOrdreDuJour = z.preprocess(
  gatherParties,
  z.object({
    seanceId: id,
    lue: liste(id, PARTIES_MAX),
    parties: z
      .array(z.object({ quoi, theme: facultatif(id), minutes, rang: z.coerce.number().min(0).max(99) }))
      .max(PARTIES_MAX),
  }),
);

export const AddSituation = z.object({
  seanceId: id,
  situationId: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.uuid({ error: "Choisissez une situation." }),
  ),
  minutes,
});

export const RemoveSituation = z.object({ seanceId: id, situationId: id });
