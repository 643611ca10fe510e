import { ACTES } from "@/lib/journal/labels/actes";
import { OBJETS } from "@/lib/journal/labels/phrases";

/** How an act is named in a list of choices. */
const nomActe = (verbe: string): string =>
  verbe
    .replace(/^(a vu se|a|est|s’est) /, (debut) => (debut === "a vu se " ? "accès vu se " : ""))
    .replace(/\s*:$| (à|de|sur|dans|pour|autour)$/, "")
    .trim()
    .replace(/^./, (lettre) => lettre.toUpperCase());

const NOMS_ACTES = [...new Set(Object.values(ACTES).map(nomActe))].sort((a, b) => a.localeCompare(b, "fr"));

/** The acts one may look for, each name once: several acts of one name are looked for together. Sorted. */
export const LISTE_ACTES = NOMS_ACTES.map((label) => ({
  value: Object.entries(ACTES)
    .flatMap(([acte, verbe]) => (nomActe(verbe) === label ? [acte] : []))
    .join(","),
  label,
}));

export const LISTE_OBJETS = Object.entries(OBJETS).map(([value, { nom }]) => ({ value, label: nom }));
