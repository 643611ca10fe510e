import type { ActeRencontre } from "@/lib/rencontre/rules/statut";
import { formatJour, formatPlage, jourOf } from "@/lib/time";
import type { MotifRencontre, SorteRencontre, StatutRencontre } from "@/prisma/client/enums";

export const SORTE_RENCONTRE_LABELS = {
  INSTANCE: "Instance",
  SENSIBILISATION: "Sensibilisation",
} as const satisfies Record<SorteRencontre, string>;

export const SENSIBILISATION_LABEL = "Sensibilisation de partenaires";

export const STATUT_RENCONTRE_LABELS = {
  PREVUE: "Prévue",
  TENUE: "Tenue",
  NON_TENUE: "Non tenue",
  ANNULEE: "Annulée",
} as const satisfies Record<StatutRencontre, string>;

/** The tone of the badge: its word and shape say the same. */
export const STATUT_RENCONTRE_TONS = {
  PREVUE: "active",
  TENUE: "done",
  NON_TENUE: "stopped",
  ANNULEE: "stopped",
} as const satisfies Record<StatutRencontre, string>;

export const ACTE_RENCONTRE_LABELS = {
  reporter: "Déplacer",
  modifier: "Lieu, temps et partenaires",
  annuler: "Annuler la rencontre",
  tenir: "Elle a eu lieu",
  manquer: "Elle n’a pas eu lieu",
  corriger: "Corriger ce qui est noté",
} as const satisfies Record<ActeRencontre, string>;

export const MOTIF_RENCONTRE_LABELS = {
  ORGANISATEUR: "Décision de l’organisateur",
  INTERVENANT_INDISPONIBLE: "Intervenant·e indisponible",
  PARTENAIRES_INDISPONIBLES: "Partenaires indisponibles",
  INTEMPERIE: "Intempérie ou transport",
  AUTRE: "Autre raison",
} as const satisfies Record<MotifRencontre, string>;

export const MOTIFS_RENCONTRE = Object.entries(MOTIF_RENCONTRE_LABELS).map(([value, label]) => ({
  value,
  label,
}));

type Nommee = {
  sorte: SorteRencontre;
  instance: string | null;
  delegation: string;
  territoire: string | null;
};

/** « CLI » of « Commission locale d’insertion (CLI) »: what an instance is called by those who sit there. */
const sigleOf = (libelle: string): string => /\(([^()]+)\)$/.exec(libelle)?.[1] ?? libelle;

/** « CLI Estuaire », « Cellule RSA-Insertion, Saint-Nazaire », « Sensibilisation, CLI Pays de Retz »: what it is, and where it counts. */
export function formatNom({ sorte, instance, delegation, territoire }: Nommee): string {
  const ou = territoire ?? delegation;
  const quoi = instance ? sigleOf(instance) : SORTE_RENCONTRE_LABELS[sorte];
  return ou.startsWith(`${quoi} `) ? ou : `${quoi}, ${ou}`;
}

type Plage = { debut: Date; fin: Date };

/** « mardi 14 octobre 2026, de 9 h à 12 h », in `zone`. */
export const formatQuand = ({ debut, fin }: Plage, zone: string): string =>
  `${formatJour(jourOf(debut, zone), { annee: true })}, ${formatPlage(debut, fin, zone)}`;

type Statut = { code: StatutRencontre; motif: MotifRencontre | null; le: Date; par: string };

/** What became of it, when and by whom: « Tenue ; notée le mardi 3 mars par Nadia Belkacem ». */
export function formatStatut({ code, motif, le, par }: Statut, zone: string): string {
  const jour = formatJour(jourOf(le, zone));
  const raison = motif ? ` : ${uncapitalize(MOTIF_RENCONTRE_LABELS[motif])}` : "";
  switch (code) {
    case "PREVUE":
      return `Prévue depuis le ${jour}`;
    case "TENUE":
      return `Tenue ; notée le ${jour} par ${par}`;
    case "NON_TENUE":
      return `N’a pas eu lieu ; noté le ${jour} par ${par}${raison}`;
    case "ANNULEE":
      return `Annulée le ${jour} par ${par}${raison}`;
  }
}

/** What is asked of who keeps it, once its hour has come. */
export const A_CONSTATER = "Son heure est passée : a-t-elle eu lieu ?";

export const formatPresents = (nombre: number): string =>
  nombre < 2 ? `${nombre} personne présente` : `${nombre} personnes présentes`;

const uncapitalize = (texte: string) => texte.charAt(0).toLowerCase() + texte.slice(1);
