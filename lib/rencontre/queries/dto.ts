import type { Droits } from "@/lib/rencontre/access";
import type { LigneRow, RencontreRow as Row } from "@/lib/rencontre/queries/select";
import type { MotifRencontre, SorteRencontre, StatutRencontre } from "@/prisma/client/enums";

/** What it is, where it counts, when and where it takes place; as held once it is. */
export type RencontreLigne = {
  id: string;
  sorte: SorteRencontre;
  statut: StatutRencontre;
  instance: string | null;
  delegation: string;
  territoire: string | null;
  debut: Date;
  fin: Date;
  reel: { debut: Date; fin: Date; preparationMinutes: number; presents: number } | null;
  lieu: { id: string; nom: string; adresse: string | null } | null;
  intervenant: { id: string; nom: string };
};

/** A structure or a professional, expected beforehand, then there or not. */
export type Partenaire = {
  id: string;
  genre: "structure" | "membre";
  nom: string;
  structure: string | null;
  attendu: boolean;
  present: boolean | null;
};

export type RencontreDetail = Omit<RencontreLigne, "statut"> & {
  version: number;
  statut: { code: StatutRencontre; motif: MotifRencontre | null; le: Date; par: string };
  /** Minutes booked around it. */
  autour: { avantMinutes: number; apresMinutes: number; trajetMinutes: number };
  secretaire: { id: string; nom: string } | null;
  reservee: { le: Date; par: string };
  partenaires: Partenaire[];
  sujets: { id: string; libelle: string }[];
  deplacements: { de: Date; vers: Date; motif: MotifRencontre; par: string; le: Date }[];
  /** When its minutes were last written, and by whom. */
  ecrit: { le: Date; par: string } | null;
  droits: Droits;
};

const nomOf = ({ prenom, nom }: { prenom: string; nom: string }) => `${prenom} ${nom}`;

export function ligneOf(row: LigneRow): RencontreLigne {
  const { id, sorte, statut, debut, fin, instance, delegation, territoire, lieu, intervenant } = row;
  const { reelDebut, reelFin, preparationReelleMinutes, presents } = row;
  return {
    ...{ id, sorte, statut, debut, fin, lieu },
    instance: instance?.libelle ?? null,
    delegation: delegation.nom,
    territoire: territoire?.nom ?? null,
    reel:
      reelDebut && reelFin
        ? {
            debut: reelDebut,
            fin: reelFin,
            preparationMinutes: preparationReelleMinutes ?? 0,
            presents: presents ?? 0,
          }
        : null,
    intervenant: { id: intervenant.id, nom: nomOf(intervenant) },
  };
}

/** The structures first, then the people, each by name. */
function partenairesOf({ partenaires }: Row): Partenaire[] {
  return partenaires
    .map(({ structure, membre, ...etat }): Partenaire => {
      if (membre)
        return {
          ...{ ...etat, id: membre.id, genre: "membre" as const, nom: nomOf(membre) },
          structure: membre.structure?.nom ?? null,
        };
      return {
        ...etat,
        id: structure?.id ?? "",
        genre: "structure",
        nom: structure?.nom ?? "",
        structure: null,
      };
    })
    .sort((a, b) => b.genre.localeCompare(a.genre) || a.nom.localeCompare(b.nom, "fr"));
}

/** Whoever signed one of its acts, by id. */
export const signatairesOf = ({ statutParId, creeParId, ecritParId, deplacements }: Row): string[] => [
  ...[statutParId, creeParId, ecritParId].filter((id) => id !== null),
  ...deplacements.map(({ auteurId }) => auteurId),
];

/** A rencontre that was read, for who has these rights on it. */
export function detailOf(row: Row, nomDe: (id: string) => string, droits: Droits): RencontreDetail {
  const { avantMinutes, apresMinutes, trajetMinutes, secretaire, ecritLe, ecritParId } = row;
  return {
    ...ligneOf(row),
    version: row.version,
    statut: { code: row.statut, motif: row.motif, le: row.statutLe, par: nomDe(row.statutParId) },
    autour: { avantMinutes, apresMinutes, trajetMinutes },
    secretaire: secretaire && { id: secretaire.id, nom: nomOf(secretaire) },
    reservee: { le: row.creeLe, par: nomDe(row.creeParId) },
    partenaires: partenairesOf(row),
    sujets: row.sujets.map(({ valeur }) => valeur),
    deplacements: row.deplacements.map(({ deDebut, versDebut, motif, auteurId, deplaceLe }) => ({
      ...{ de: deDebut, vers: versDebut, motif },
      ...{ par: nomDe(auteurId), le: deplaceLe },
    })),
    ecrit: ecritLe && ecritParId ? { le: ecritLe, par: nomDe(ecritParId) } : null,
    droits,
  };
}
