import { type Droit, isPermis } from "@/lib/droit/rules";
import type { RoleCode } from "@/prisma/client/enums";
import type { ShellEntry } from "./shell-entry";

type Place = Omit<ShellEntry, "href"> & { path: string; droit?: Droit | readonly Droit[] };

const PLACES: readonly Place[] = [
  { path: "", label: "Ce qui vous attend", short: "Accueil", icon: "accueil" },
  { path: "/demandes", label: "Demandes", icon: "demandes", droit: "demande.suivre" },
  { path: "/situations", label: "Situations", icon: "situations", droit: "situation.suivre" },
  { path: "/groupes", label: "Groupes", icon: "groupes", droit: "groupe.suivre" },
  { path: "/agenda", label: "Agenda", icon: "agenda", droit: "seance.suivre" },
  { path: "/presence", label: "Noter ma présence", icon: "personne", droit: "groupe.repondre" },
  { path: "/rencontres", label: "Rencontres", icon: "instance", droit: "rencontre.suivre" },
  {
    path: "/disponibilites",
    label: "Disponibilités",
    short: "Dispos",
    icon: "attente",
    droit: "disponibilite.gerer",
  },
  { path: "/courriers", label: "Courriers", icon: "courriers", droit: "courrier.preparer" },
  { path: "/bilans", label: "Bilans", icon: "journal", droit: "bilan.lire" },
  {
    path: "/charge",
    label: "Charge de travail",
    short: "Charge",
    icon: "charge",
    droit: ["charge.suivre", "statistique.lire"],
  },
  {
    path: "/indicateurs",
    label: "Chiffres de l’année",
    short: "Chiffres",
    icon: "bilans",
    droit: "statistique.lire",
  },
  { path: "/reglages", label: "Réglages", icon: "reglages", droit: "espace.administrer" },
];

/** What the TAD is, for everyone, outside the espace. */
export const AIDE: ShellEntry = { href: "/aide", label: "Comprendre le TAD", short: "Aide", icon: "aide" };

/** Those who hold the séances and take the appointments work in the agenda: it comes first, so under the thumb. */
const AGENDA_DABORD: readonly RoleCode[] = ["INTERVENANT", "SECRETARIAT"];
/** Under the thumb, in this order. A professional’s own situations come with it; a demande is filed from the first page. */
const EN_TETE = {
  service: ["", "/agenda"],
  professionnel: ["", "/agenda", "/situations"],
} as const satisfies Record<string, readonly string[]>;

function placesOf(roles: readonly RoleCode[]): readonly Place[] {
  const service = roles.some((role) => AGENDA_DABORD.includes(role));
  if (!service && !roles.includes("PROFESSIONNEL")) return PLACES;
  const tete: readonly string[] = EN_TETE[service ? "service" : "professionnel"];
  const rang = ({ path }: Place) => (tete.includes(path) ? tete.indexOf(path) : tete.length);
  return [...PLACES].sort((a, b) => rang(a) - rang(b));
}

/** The places of an espace that this person's roles open, what they use most first. */
export function entriesOf(acteur: { slug: string; roles: readonly RoleCode[] }): ShellEntry[] {
  return placesOf(acteur.roles)
    .filter(({ droit }) => !droit || [droit].flat().some((ouvre) => isPermis(acteur.roles, ouvre)))
    .map(({ path, droit: _, ...place }) => ({ ...place, href: `/${acteur.slug}${path}` }));
}

/** Acts one reaches by typing in the palette. */
export function actsOf(acteur: { slug: string; roles: readonly RoleCode[] }) {
  const actes: [Droit, string, string][] = [
    ["demande.deposer", "Déposer une demande", "/demandes/nouvelle"],
    ["demande.saisir", "Noter une demande pour quelqu’un", "/demandes/saisie"],
  ];
  return actes
    .filter(([droit]) => isPermis(acteur.roles, droit))
    .map(([, label, path]) => ({ label, href: `/${acteur.slug}${path}`, group: "Faire" }));
}
