import { joursOf } from "@/lib/rencontre/rules/serie";
import { addDays, addMonths, type Jour } from "@/lib/time";
import type { SorteRencontre } from "@/prisma/client/enums";
import type { Membre } from "../equipe";
import type { EspaceDemo } from "../espace";
import type { Horloge } from "../horloge";

/** A rencontre before a time is found for it. */
export type Projet = {
  sorte: SorteRencontre;
  /** Code of the espace's list, for an instance. */
  instance: string | null;
  delegationId: string;
  territoireId: string | null;
  intervenant: Membre;
  /** Weekdays on which the intervenant·e works. */
  jours: readonly number[];
  /** From that day on. */
  des: Jour;
  dureeMinutes: number;
  avantMinutes: number;
  trajetMinutes: number;
};

type Equipe = { nadia: Membre; erwan: Membre };

const MOIS_PASSES = 23;
const MOIS_A_VENIR = 3;

/** Two years of instances and of meetings of partners, and a quarter to come (000:89-99). */
export function listProjets({ places }: EspaceDemo, { nadia, erwan }: Equipe, horloge: Horloge): Projet[] {
  const depart = addMonths(horloge.today, -MOIS_PASSES);
  const mois = (premier: Jour, tous: number): Jour[] =>
    joursOf(premier, "MOIS", 16)
      .concat(joursOf(addMonths(premier, 16), "MOIS", MOIS_PASSES + MOIS_A_VENIR - 16))
      .filter((_, rang) => rang % tous === 0);
  const projets = places.flatMap((place, rang): Projet[] => {
    const retz = rang === places.length - 1;
    const commun = {
      ...(retz ? { intervenant: erwan, jours: [3, 5] } : { intervenant: nadia, jours: [1, 2, 4] }),
      delegationId: place.delegationId,
      trajetMinutes: 20 + 15 * rang,
      avantMinutes: 0,
    };
    const instance = (
      code: string,
      territoireId: string | null,
      premier: Jour,
      tous: number,
      duree: number,
    ) =>
      mois(premier, tous).map(
        (des): Projet => ({
          ...{ ...commun, sorte: "INSTANCE", instance: code, territoireId, des, dureeMinutes: duree },
        }),
      );
    const sensibilisations = mois(addDays(depart, 11 + 20 * rang), retz ? 5 : 4).map(
      (des): Projet => ({
        ...{ ...commun, sorte: "SENSIBILISATION", instance: null, territoireId: place.territoireId, des },
        ...{ dureeMinutes: 150, avantMinutes: 60 },
      }),
    );
    return [
      ...instance("cli", place.territoireId, addDays(depart, 6 + 7 * rang), 1, 180),
      ...(rang === 1 ? [] : instance("cellule-rsa-insertion", null, addDays(depart, 17 + rang), 3, 120)),
      ...(rang === 0 ? instance("pre-cli", place.territoireId, addDays(depart, 24), 2, 120) : []),
      ...sensibilisations,
    ];
  });
  return projets.sort((a, b) => (a.des < b.des ? -1 : 1));
}

/** What the minutes of some of them say: of the partnership, never of a person. */
export const COMPTES_RENDUS = [
  {
    points:
      "Le calendrier du second semestre est présenté. Les délais d’entrée en soins sont longs dans les deux territoires ; les partenaires souhaitent savoir vers qui se tourner en attendant.",
    suites: "Une liste des lieux d’accueil sans rendez-vous est partagée avant la prochaine réunion.",
  },
  {
    points:
      "Le soutien TAD est présenté à deux nouveaux participants : une méthode, pas du télétravail. Les équipes disent mieux repérer à quel moment y recourir.",
    suites: "Une sensibilisation est proposée à l’automne, avec un temps d’échange sur les postures.",
  },
  {
    points:
      "Point sur les orientations du trimestre, en nombres seulement. La mobilité reste le premier frein cité par les structures.",
    suites: "",
  },
] as const;
