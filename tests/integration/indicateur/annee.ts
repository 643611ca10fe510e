import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { addDays, addMinutes, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createTravail, type Travail } from "../../factories/indicateur";
import { createMembre } from "../../factories/membre";

export const ANNEE = 2031;

export type EspaceDeChiffres = EspaceDeTest & {
  delegations: string[];
  intervenant: Acteur;
  referents: Acteur[];
};

/** An espace with three délégations, one intervenant·e and four référents of three structures. */
export async function createEspaceDeChiffres(zone: string, seuilSecret = 11): Promise<EspaceDeChiffres> {
  const espace = await createEspaceDeTest({ zone });
  const { espaceId } = espace;
  const { delegations, structures } = await withEspace(espace, async (tx) => {
    await tx.espace.update({ where: { id: espaceId }, data: { seuilSecret } });
    const creerDelegation = (nom: string, ordre: number) =>
      tx.delegation.create({ data: { espaceId, nom, ordre, partPrevue: 10 * ordre }, select: { id: true } });
    const creerStructure = (nom: string) =>
      tx.structure.create({ data: { espaceId, nom }, select: { id: true } });
    return {
      delegations: [
        espace.delegationId,
        ...[await creerDelegation("Sud", 1), await creerDelegation("Est", 2)].map(({ id }) => id),
      ],
      structures: [espace.structureId, (await creerStructure("CCAS")).id, (await creerStructure("Foyer")).id],
    };
  });
  const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
  const referents: Acteur[] = [];
  for (const structureId of [...structures, structures[0]])
    referents.push(await createMembre(espace, { structureId }));
  return { ...espace, delegations, intervenant, referents };
}

/** The n-th value of a short sequence, round and round: data that vary without chance. */
const nth = <T>(valeurs: readonly T[], rang: number) => valeurs[rang % valeurs.length] as T;

const CHOIX: Travail["choix"][] = [
  ["conduite-avec-substance/alcool", "sante-mentale/depression", "difficulte/isolement"],
  ["conduite-avec-substance/alcool", "conduite-avec-substance/tabac", "frein/logement"],
  ["conduite-sans-substance/jeu", "sante-mentale/anxiete", "frein/logement", "difficulte/isolement"],
  [],
];
const OUTILS = [["approche-systemique"], ["approche-systemique", "codev"], []];

/**
 * A year that reaches into both its neighbours: two séances every fifteen days over fourteen months, held or not, with
 * and without actual hours, people who come or don't, and a few half an hour from each New Year in local time.
 */
export async function createAnnee(espace: EspaceDeChiffres, nombre: number): Promise<void> {
  const { zone } = espace.admin;
  const at = (jour: string, heure: string) => toInstant(jour, heure, zone);
  for (let rang = 0; rang < nombre; rang++) {
    const jour = addDays(`${ANNEE - 1}-11-20`, 15 * rang);
    const reel = { retard: 12, minutes: 95 + rang, preparation: 40 };
    const deposeLe = at(addDays(jour, -20 - (rang % 9)), rang % 2 ? "23:40" : "00:20");
    await createTravail(espace, {
      ...placeOf(espace, rang),
      deposeLe,
      accepteeLe: addMinutes(deposeLe, 60 * 24 * (rang % 13)),
      choix: nth(CHOIX, rang),
      seances: [
        {
          debut: at(jour, "10:00"),
          statut: nth(["TENUE", "TENUE", "TENUE", "NON_TENUE"], rang),
          outils: nth(OUTILS, rang),
        },
        {
          debut: at(addDays(jour, 5), "14:00"),
          statut: nth(["TENUE", "CONFIRMEE", "ANNULEE"], rang),
          presence: nth(["PRESENT", "ABSENT", "EXCUSE"], rang),
          outils: nth(OUTILS, rang + 1),
          ...(rang % 2 ? { reel } : {}),
        },
      ],
    });
  }
  const avant = {
    deposeLe: at(`${ANNEE - 1}-10-01`, "09:00"),
    accepteeLe: at(`${ANNEE - 1}-10-08`, "09:00"),
  };
  const heures = [
    [`${ANNEE - 1}-12-31`, "19:30"],
    [`${ANNEE}-01-01`, "00:30"],
    [`${ANNEE}-12-31`, "23:30"],
  ] as const;
  for (const [rang, [jour, heure]] of heures.entries()) {
    await createTravail(espace, {
      ...placeOf(espace, rang),
      ...avant,
      choix: [],
      seances: [{ debut: at(jour, heure) }],
    });
  }
}

/** One in nine has no délégation. */
const placeOf = ({ delegations, referents, intervenant }: EspaceDeChiffres, rang: number) => ({
  delegationId: rang % 9 === 8 ? null : nth(delegations, rang),
  referent: nth(referents, rang),
  intervenant,
});
