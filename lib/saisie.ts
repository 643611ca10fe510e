import { z } from "zod";

const UNITES: Record<string, string> = { string: " caractères", array: " choix" };

/**
 * What a person is told of an answer that a schema refuses without a sentence of its own: Zod's own words speak of
 * types and operators. Loaded wherever a form is read or a field is made, so that no message is in English.
 */
z.config({
  localeError: (issue) => {
    if (issue.code === "too_big") return `Au plus ${issue.maximum}${UNITES[issue.origin] ?? ""}.`;
    if (issue.code === "too_small") return `Au moins ${issue.minimum}${UNITES[issue.origin] ?? ""}.`;
    if (issue.input === undefined || issue.input === "") return "Cette réponse est nécessaire.";
    if (issue.code === "invalid_type" && ["number", "int"].includes(issue.expected))
      return "Indiquez un nombre entier.";
    return "Cette réponse n’est pas lisible. Choisissez ou saisissez à nouveau.";
  },
});
