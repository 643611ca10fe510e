import { type Droit, isPermis } from "@/lib/droit/rules";
import type { RoleCode } from "@/prisma/client/enums";
import type { ShellEntry } from "./shell-entry";

type Place = Omit<ShellEntry, "href"> & { path: string; droit?: Droit };

const PLACES: readonly Place[] = [
  { path: "", label: "Ce qui vous attend", short: "Accueil", icon: "accueil" },
  { path: "/demandes", label: "Demandes", icon: "demandes", droit: "demande.suivre" },
  { path: "/situations", label: "Situations", icon: "situations", droit: "situation.suivre" },
  { path: "/agenda", label: "Agenda", icon: "agenda", droit: "seance.suivre" },
  {
    path: "/disponibilites",
    label: "Disponibilités",
    short: "Dispos",
    icon: "attente",
    droit: "disponibilite.gerer",
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

/** The places of an espace that this person's roles open. */
export function entriesOf(acteur: { slug: string; roles: readonly RoleCode[] }): ShellEntry[] {
  return PLACES.filter(({ droit }) => !droit || isPermis(acteur.roles, droit)).map(
    ({ path, droit: _, ...place }) => ({
      ...place,
      href: `/${acteur.slug}${path}`,
    }),
  );
}

/** Acts one reaches by typing in the palette. */
export function actsOf(acteur: { slug: string; roles: readonly RoleCode[] }) {
  return isPermis(acteur.roles, "demande.deposer")
    ? [{ label: "Déposer une demande", href: `/${acteur.slug}/demandes/nouvelle`, group: "Faire" }]
    : [];
}
