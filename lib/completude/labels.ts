import type { Completude } from "./queries";
import type { Manque } from "./rules";

export const MANQUE_LABELS = {
  "seance-sans-statut": {
    titre: "Séances passées, sans dire si elles se sont tenues",
    effet: "Elles ne comptent nulle part, et le bilan ne se publie pas avant.",
    action: "Renseigner",
  },
  "rencontre-sans-statut": {
    titre: "Instances et sensibilisations passées, sans dire si elles ont eu lieu",
    effet: "Elles ne comptent nulle part.",
    action: "Renseigner",
  },
  "compte-rendu-absent": {
    titre: "Séances tenues, sans compte rendu",
    effet: "La séance et ses heures comptent\u00A0; ses outils et ses pistes, non.",
    action: "Ouvrir la séance",
  },
  "compte-rendu-a-valider": {
    titre: "Comptes rendus écrits, pas encore validés",
    effet: "La séance et ses heures comptent\u00A0; ses outils et ses pistes, non.",
    action: "Ouvrir la séance",
  },
  "groupe-sans-bilan": {
    titre: "Groupes réunis, sans bilan validé",
    effet: "Le bilan de l’année dira leurs chiffres, et rien de ce qu’ils ont travaillé.",
    action: "Ouvrir le bilan",
  },
} as const satisfies Record<Manque, { titre: string; effet: string; action: string }>;

/** « Il manque 7 choses aux chiffres de 2026, dont 3 qui vous reviennent. » */
export function formatCompletude({ annee, total, ailleurs }: Completude): string {
  if (total === 0) return `Rien ne manque aux chiffres de ${annee}, à ce jour.`;
  const base = `Il manque ${total === 1 ? "une chose" : `${total} choses`} au bilan de ${annee}`;
  if (ailleurs === 0) return `${base}.`;
  if (ailleurs === total) return `${base}, que d’autres intervenant·es ont à compléter.`;
  const siennes = total - ailleurs;
  return `${base}, dont ${siennes === 1 ? "une qui vous revient" : `${siennes} qui vous reviennent`}.`;
}

/** What is not on the page. */
export const formatAutres = (nombre: number): string =>
  nombre === 1 ? "Et une autre, plus récente." : `Et ${nombre} autres, plus récentes.`;
