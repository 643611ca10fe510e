import type { Section } from "@/lib/rencontre/rules/ecrit";

export const SECTION_LABELS = {
  points: {
    label: "Points abordés",
    help: "Ce qui a été dit du partenariat, des dispositifs, de l’organisation.",
  },
  suites: { label: "Décisions et suites", help: "Ce qui est décidé, par qui, pour quand." },
} as const satisfies Record<Section, { label: string; help: string }>;

/** An instance may speak of people; what is kept of it does not (002:3416). */
export const ECRIT_PRECAUTION =
  "Une instance peut évoquer des personnes. Ce qui s’y dit d’elles est couvert par le secret et ne s’écrit pas ici, même sans nom : pour une situation, la référente ou le référent dépose une demande.";
