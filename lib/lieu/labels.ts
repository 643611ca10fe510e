import type { AccesLieu } from "@/prisma/client/enums";

export const REFUS_LIEU = {
  INTERDIT: "L’équipe TAD et l’administration de l’espace tiennent la liste des lieux.",
  INTROUVABLE: "Ce lieu n’existe plus. Revenez à la liste.",
  REFERENCE_INCONNUE: "Cette délégation n’existe plus. Choisissez à nouveau.",
  NOM_PRIS: "Un lieu porte déjà ce nom dans votre espace.",
  SALLE_PRISE: "Une salle de ce lieu porte déjà ce nom.",
} as const;

/** What lets everyone in, in the order it is met. */
export const ACCES_LABELS = {
  TRANSPORT: "Transports en commun à proximité",
  STATIONNEMENT: "Stationnement",
  STATIONNEMENT_PMR: "Place de stationnement réservée (PMR)",
  PMR: "Accessible en fauteuil roulant",
  ASCENSEUR: "Ascenseur",
  BOUCLE_MAGNETIQUE: "Boucle magnétique",
} as const satisfies Record<AccesLieu, string>;

/** « Stationnement, ascenseur. Sonner à l’accueil. »; null when nothing is said. */
export function formatAcces({ acces, noteAcces }: Acces): string | null {
  const mots = (Object.keys(ACCES_LABELS) as AccesLieu[])
    .filter((code) => acces.includes(code))
    .map((code, rang) => (rang === 0 ? ACCES_LABELS[code] : minuscule(ACCES_LABELS[code])));
  const phrases = [mots.length > 0 ? `${mots.join(", ")}.` : null, noteAcces].filter(Boolean);
  return phrases.length > 0 ? phrases.join(" ") : null;
}

type Acces = { acces: readonly AccesLieu[]; noteAcces: string | null };
const minuscule = (texte: string) => texte.charAt(0).toLowerCase() + texte.slice(1);

/** « salle bleue, 12 places ». */
export const formatSalle = ({ nom, capacite }: { nom: string; capacite: number | null }): string =>
  capacite === null ? nom : `${nom}, ${capacite} ${capacite > 1 ? "places" : "place"}`;

/** Where a séance is held, as it is read of it. */
export type Endroit = {
  lieu: { nom: string; adresse: string | null; visio: string | null } | null;
  salle: { nom: string } | null;
  visio: string | null;
};

export const A_DISTANCE = "À distance";

/** The link who is far away joins by: the séance's own, else the place's; null when there is none. */
export const visioOf = ({ visio, lieu }: Endroit): string | null => visio ?? lieu?.visio ?? null;

/** « CMS Estuaire, 12 rue du Port »: a place as one finds it; null when there is none yet. */
export const formatLieu = (lieu: { nom: string; adresse: string | null } | null): string | null =>
  lieu && [lieu.nom, lieu.adresse].filter(Boolean).join(", ");

/** « CMS Estuaire, salle bleue, 12 rue du Port », « À distance »: where a séance is held; null when it is not known yet. */
export function formatEndroit(endroit: Endroit): string | null {
  const { lieu, salle } = endroit;
  if (!lieu) return visioOf(endroit) ? A_DISTANCE : null;
  return [lieu.nom, salle?.nom, lieu.adresse].filter(Boolean).join(", ");
}
