import type { Etape } from "@/lib/demande/rules/etapes";

export const ETAPE_LABELS = {
  1: "Le cadre",
  2: "La situation",
  3: "Les précautions",
  4: "Le consentement",
  5: "Relecture",
} as const satisfies Record<Etape, string>;
