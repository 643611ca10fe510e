import { Failure } from "../console/failure";

/** Séances to write in one espace, year by year, the first year first. */
export type EspaceVolume = {
  /** From 1; two plans that give an espace the same rank and the same séances give it the same rows. */
  rang: number;
  slug: string;
  nom: string;
  zone: string;
  annees: { annee: number; seances: number }[];
};

/** The year of the first espace that has exactly this many séances, where the volume is big enough. */
export const SEANCES_DU_TEMOIN = 5000;

export const SLUG_VOLUME = "volume-";

/** Shares of the last four years in the séances of an espace; the current one is under way. */
const PARTS = [0.2, 0.25, 0.3, 0.25];

const ZONES = ["Europe/Paris", "Europe/Paris", "Europe/Paris", "Indian/Reunion", "America/Martinique"];

/** Services are of all sizes: the biggest has four times the séances of the smallest. */
const POIDS = [4, 1, 2, 3, 2];

/**
 * So many séances over so many espaces, four years up to `annee`. The first espace is the one that is measured: in the
 * year before `annee` it has 5,000 séances, or half of all where there are fewer than 10,000.
 */
export function planVolume(options: { espaces: number; seances: number; annee: number }): EspaceVolume[] {
  const { espaces, seances, annee } = options;
  const temoin = Math.min(SEANCES_DU_TEMOIN, Math.floor(seances / 2));
  const autour = Math.min(temoin, Math.max(0, Math.floor((seances - temoin) / espaces)));
  const reste = seances - temoin - (espaces === 1 ? seances - temoin : autour);
  const parts = share(
    reste,
    Array.from({ length: espaces - 1 }, (_, n) => POIDS[n % POIDS.length] ?? 1),
  );
  const annees = PARTS.map((_, n) => annee - PARTS.length + 1 + n);
  return [
    createEspaceVolume(1, [
      ...share(espaces === 1 ? seances - temoin : autour, [0.4, 0.4, 0.2]).map((nombre, n) => ({
        annee: annees.filter((a) => a !== annee - 1)[n] ?? annee,
        seances: nombre,
      })),
      { annee: annee - 1, seances: temoin },
    ]),
    ...parts.map((nombre, n) =>
      createEspaceVolume(
        n + 2,
        share(nombre, PARTS).map((lot, rang) => ({ annee: annees[rang] ?? annee, seances: lot })),
      ),
    ),
  ];
}

function createEspaceVolume(rang: number, annees: EspaceVolume["annees"]): EspaceVolume {
  const numero = String(rang).padStart(3, "0");
  return {
    rang,
    slug: `${SLUG_VOLUME}${numero}`,
    nom: `Territoire ${numero}`,
    zone: ZONES[(rang - 1) % ZONES.length] ?? "Europe/Paris",
    annees: annees.toSorted((a, b) => a.annee - b.annee),
  };
}

/** A whole number in whole parts, to the unit. */
function share(nombre: number, poids: readonly number[]): number[] {
  const total = poids.reduce((somme, part) => somme + part, 0);
  let deja = 0;
  let cumul = 0;
  return poids.map((part) => {
    cumul += part;
    const borne = Math.round((nombre * cumul) / total);
    const lot = borne - deja;
    deja = borne;
    return lot;
  });
}

/** Codes of situations have four signs: beyond this an espace would run out of them. */
export const SEANCES_AU_PLUS = 400_000;

/** Throws the sentence to show where an espace would have more séances than its codes allow. */
export function requirePossible(plan: readonly EspaceVolume[]): void {
  for (const { slug, annees } of plan) {
    const total = annees.reduce((somme, { seances }) => somme + seances, 0);
    if (total > SEANCES_AU_PLUS)
      throw new Failure(
        `L’espace « ${slug} » aurait ${total} séances, plus que ${SEANCES_AU_PLUS} : donnez plus d’espaces.`,
      );
  }
}
