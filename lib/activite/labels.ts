import type { Compte } from "./queries";

/** What each count is, in the order they are read; `href` leads to the rows behind it, where there is a list of them. */
export const COMPTE_LABELS = {
  individuelles: { nom: "Séances individuelles tenues", href: "/agenda?vue=liste" },
  collectives: { nom: "Séances de groupe tenues", href: "/agenda?vue=liste" },
  situations: { nom: "Situations travaillées", href: "/situations" },
  professionnels: { nom: "Professionnels rencontrés", href: null },
  acceptees: { nom: "Situations acceptées", href: "/situations" },
  closes: { nom: "Situations closes", href: "/situations?statut=closes" },
  restitutionsDues: { nom: "Séances dont les conclusions restent à restituer", href: null },
} as const satisfies Record<keyof Compte, { nom: string; href: string | null }>;

/** « Vous suivez 12 situations et 3 groupes. » */
export function formatEnCours({ suivies, groupes }: { suivies: number; groupes: number }): string {
  const nombre = (n: number, un: string, plusieurs: string) => (n === 1 ? `une ${un}` : `${n} ${plusieurs}`);
  const groupesDits = groupes === 1 ? "un groupe" : `${groupes} groupes`;
  return `Vous suivez aujourd’hui ${nombre(suivies, "situation", "situations")} et ${groupesDits}.`;
}

/** « À 3 mois » */
export const formatMois = (mois: number): string => `À ${mois} mois`;
