import { type Derive, deriveOf } from "@/lib/cadence/rules/derive";
import { examineJour } from "@/lib/cadence/rules/jour";
import type { Motif } from "@/lib/cadence/rules/motifs";
import type { Occupations } from "@/lib/cadence/rules/occupations";
import type { Proposition } from "@/lib/cadence/rules/proposition";
import type { Recherche } from "@/lib/cadence/rules/recherche";
import { planSerie } from "@/lib/cadence/rules/serie";
import { type CreneauLigne, creneauLigneOf } from "@/lib/seance/rules/creneau";
import type { RechercheSeance } from "@/lib/seance/rules/planification";
import { addMinutes, type Jour, toInstant } from "@/lib/time";

export type PropositionLigne = Omit<Proposition, "creneaux" | "premierPossible"> & {
  proposition: Proposition;
  /** In order; when nothing suits within the tolerance, the first possible one. */
  creneaux: CreneauLigne[];
};

/** A date chosen by hand: how far from the target, and what is known of that day. It informs, it forbids nothing. */
export type DateChoisie = {
  jour: Jour;
  heure: string;
  creneau: CreneauLigne;
  derive: Derive | null;
  /** The target it is measured against: that of the next séance, if there is one. */
  cible: Jour | null;
  /** Everybody is free then. */
  libre: boolean;
  /** The intervenant·e has booked that time already: the one thing that cannot be chosen. */
  prise: boolean;
  /** A calendar elsewhere says the intervenant·e is busy then: said, and not in the way. */
  ailleurs: boolean;
  motif: Motif | null;
  /** Whose calendar is the reason, by name, when it is one person's. */
  qui: string | null;
  vacances: Motif | null;
  autres: CreneauLigne[];
};

type Serie = {
  /** The days of those held or booked, in order: the rhythm counts from the last. */
  seances: readonly Jour[];
  debut: Jour;
  /** How many at most. */
  nombre: number;
};

/** The séances to come: as many as the protocole says, or the next few. */
export function suggestSerie(
  recherche: Recherche,
  { seances, debut, nombre }: Serie,
  noms: ReadonlyMap<string, string>,
): PropositionLigne[] {
  const { protocole } = recherche;
  const nombreSeances = Math.min(
    protocole.nombreSeances ?? Number.POSITIVE_INFINITY,
    seances.length + nombre,
  );
  const serie = planSerie({
    ...recherche,
    protocole: { ...protocole, nombreSeances },
    debut,
    seances,
  });
  return serie.map((proposition) => {
    const { creneaux, premierPossible, ...ligne } = proposition;
    const retenus = creneaux.length === 0 && premierPossible ? [premierPossible] : creneaux;
    return {
      ...ligne,
      proposition,
      creneaux: retenus.map((creneau) => creneauLigneOf(creneau, protocole.avantMinutes, noms)),
    };
  });
}

/** What can be said of a day and hour somebody chose. `cible`: the next target, if there is one; `noms`: of the places, `nomDe`: of people. */
export function examineDate(
  recherche: RechercheSeance,
  { jour, heure }: { jour: Jour; heure: string },
  cible: Jour | null,
  noms: ReadonlyMap<string, string>,
  nomDe: (membreId: string) => string,
): DateChoisie {
  const { protocole, calendrier } = recherche;
  const { creneaux, motif, vacances } = examineJour({ ...recherche, heure }, jour);
  const start = toInstant(jour, heure, calendrier.zone);
  const [proche] = creneaux;
  const lignes = creneaux.map((creneau) => creneauLigneOf(creneau, protocole.avantMinutes, noms));
  const trajetMinutes = lignes[0]?.trajetMinutes ?? 0;
  const reserveEnd = addMinutes(start, protocole.dureeMinutes + protocole.apresMinutes + trajetMinutes);
  const choisi = {
    start,
    end: addMinutes(start, protocole.dureeMinutes),
    reserveStart: addMinutes(start, -protocole.avantMinutes - trajetMinutes),
    lieu: recherche.lieu ?? proche?.lieu,
  };
  const tombe = (occupations: Occupations) =>
    occupations
      .get(recherche.intervenant.id)
      ?.some((plage) => plage.start < reserveEnd.getTime() && choisi.reserveStart.getTime() < plage.end) ??
    false;
  return {
    jour,
    heure,
    cible,
    creneau: creneauLigneOf(choisi, protocole.avantMinutes, noms),
    derive: cible ? deriveOf(jour, cible, protocole.toleranceJours) : null,
    libre: proche?.start.getTime() === start.getTime(),
    prise: tombe(recherche.reservees),
    ailleurs: tombe(recherche.ailleurs),
    motif,
    qui: motif && "personneId" in motif ? nomDe(motif.personneId) || null : null,
    vacances,
    autres: lignes.filter(({ debut }) => debut.getTime() !== start.getTime()),
  };
}
