import { withEspace } from "@/lib/db";
import { LISTES_COMPTEES } from "@/lib/indicateur/rules/catalogue";
import { diffDays, jourOf } from "@/lib/time";
import type { EspaceDeChiffres } from "./annee";

/** The rows of an espace as the application's role reads its tables: no view, no aggregate. */
export async function readLignes({ espaceId }: EspaceDeChiffres) {
  return withEspace({ espaceId }, async (tx) => {
    const presence = {
      select: { etat: true, membreId: true, membre: { select: { structureId: true } } },
    } as const;
    const valeur = { select: { valeur: { select: { liste: true, code: true } } } } as const;
    return tx.situation.findMany({
      where: { espaceId },
      select: {
        delegationId: true,
        accepteeLe: true,
        demandes: { where: { statut: "ACCEPTEE" }, select: { deposeLe: true, choix: valeur } },
        seances: { where: { statut: "TENUE" }, include: { presences: presence, outils: valeur } },
      },
    });
  });
}

type Situations = Awaited<ReturnType<typeof readLignes>>;

const beginOf = ({ reelDebut, debut }: { reelDebut: Date | null; debut: Date }) => reelDebut ?? debut;
const minutesBetween = (de: Date, a: Date) => Math.round((a.getTime() - de.getTime()) / 60_000);
const sum = (nombres: number[]) => nombres.reduce((somme, nombre) => somme + nombre, 0);

function medianOf(nombres: number[]) {
  const tries = nombres.toSorted((a, b) => a - b);
  const milieu = (tries.length - 1) / 2;
  return ((tries[Math.floor(milieu)] ?? 0) + (tries[Math.ceil(milieu)] ?? 0)) / 2;
}

/** The figures of some situations in a civil year of `zone`, counted one row after the other. */
export function countAnnee(situations: Situations, annee: number, zone: string) {
  const isIn = (instant: Date) => jourOf(instant, zone).startsWith(`${annee}-`);
  const travaillees = situations
    .map((situation) => ({ ...situation, seances: situation.seances.filter((x) => isIn(beginOf(x))) }))
    .filter(({ seances }) => seances.length > 0);
  const seances = travaillees.flatMap((situation) => situation.seances);
  const presences = seances.flatMap((x) => x.presences.filter(({ etat }) => etat === "PRESENT"));
  const valeurs = travaillees.flatMap((situation) => [
    ...new Set([
      ...situation.demandes.flatMap(({ choix }) => choix.map((c) => `${c.valeur.liste}/${c.valeur.code}`)),
      ...situation.seances.flatMap(({ outils }) => outils.map((o) => `${o.valeur.liste}/${o.valeur.code}`)),
    ]),
  ]);
  const listes: Record<string, number> = {};
  for (const valeur of valeurs)
    if ((valeur.split("/")[0] ?? "") in LISTES_COMPTEES) listes[valeur] = (listes[valeur] ?? 0) + 1;

  const delaisOf = (finOf: (situation: Situations[number]) => Date | null | undefined) =>
    situations.flatMap((situation) => {
      const fin = finOf(situation);
      const depot = situation.demandes[0]?.deposeLe;
      return fin && depot && isIn(fin) ? [diffDays(jourOf(depot, zone), jourOf(fin, zone))] : [];
    });
  const countDelai = (jours: number[]) => ({
    situations: jours.length,
    medianeJours: jours.length > 0 ? medianOf(jours) : null,
  });
  const premiere = ({ seances }: Situations[number]) =>
    seances.map(beginOf).toSorted((a, b) => a.getTime() - b.getTime())[0];
  return {
    activite: {
      seances: seances.length,
      minutesSeance: sum(
        seances.map((x) =>
          x.reelDebut && x.reelFin ? minutesBetween(x.reelDebut, x.reelFin) : minutesBetween(x.debut, x.fin),
        ),
      ),
      minutesPreparation: sum(
        seances.map((x) => x.preparationReelleMinutes ?? x.avantMinutes + x.apresMinutes),
      ),
      situations: travaillees.length,
      presences: presences.length,
      professionnels: new Set(presences.map(({ membreId }) => membreId)).size,
      structures: new Set(presences.map(({ membre }) => membre.structureId)).size,
    },
    listes,
    delais: {
      "delai-premiere-seance": countDelai(delaisOf(premiere)),
      "delai-acceptation": countDelai(delaisOf(({ accepteeLe }) => accepteeLe)),
    },
  };
}
