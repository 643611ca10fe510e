import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { PROTOCOLE_SELECT, protocoleOf } from "@/lib/protocole/queries/rythme";
import { rowsOf, type SujetProtocole } from "@/lib/protocole/queries/sujet";
import { type Accepteur, type EtatAcceptation, etatAcceptation } from "@/lib/protocole/rules/acceptation";
import type { Protocole } from "@/lib/protocole/rules/rythme";

const MEMBRE = {
  id: true,
  prenom: true,
  nom: true,
  structure: { select: { nom: true } },
} as const;
type MembreRow = { id: string; prenom: string; nom: string; structure: { nom: string } | null };

/** Those a protocole binds today: a group's members; a situation's référent·e and the associated whom the agreement covers. */
async function listLies(tx: Tx, { espaceId }: Acteur, sujet: SujetProtocole): Promise<MembreRow[]> {
  if (sujet.groupeId !== undefined) {
    const membres = await tx.groupeMembre.findMany({
      where: { espaceId, groupeId: sujet.groupeId, statut: "ADMIS" },
      select: { membre: { select: MEMBRE } },
    });
    return membres.map(({ membre }) => membre);
  }
  const situation = await tx.situation.findUnique({
    where: { espaceId_id: { espaceId, id: sujet.situationId } },
    select: {
      accordRetireLe: true,
      referent: { select: MEMBRE },
      associations: { where: { statut: "ACCEPTEE", couverte: true }, select: { membre: { select: MEMBRE } } },
    },
  });
  if (!situation || situation.accordRetireLe) return [];
  return [situation.referent, ...situation.associations.map(({ membre }) => membre)];
}

/**
 * Those a protocole binds today, by name, each with the last version they accepted. The caller has proved access. Names
 * and dates only: no word of it.
 */
export async function listAccepteurs(tx: Tx, acteur: Acteur, sujet: SujetProtocole): Promise<Accepteur[]> {
  const { espaceId } = acteur;
  const lies = await listLies(tx, acteur, sujet);
  const acceptations = await tx.protocoleAcceptation.findMany({
    where: { espaceId, protocole: rowsOf(sujet), membreId: { in: lies.map(({ id }) => id) } },
    orderBy: { protocole: { version: "asc" } },
    select: { membreId: true, accepteLe: true, protocole: { select: { version: true } } },
  });
  const dernieres = new Map(
    acceptations.map(({ membreId, accepteLe: le, protocole }) => [
      membreId,
      { version: protocole.version, le },
    ]),
  );
  return lies
    .map(({ id, prenom, nom, structure }) => ({
      membreId: id,
      nom: `${prenom} ${nom}`,
      structure: structure?.nom ?? null,
      accepte: dernieres.get(id) ?? null,
    }))
    .sort((a, b) => a.nom.localeCompare(b.nom, "fr"));
}

/** The version in force, in numbers, and where its acceptances stand. */
export type ProtocoleEnVigueur = EtatAcceptation & {
  enVigueur: { id: string; version: number; publieLe: Date; aAccepter: boolean; protocole: Protocole } | null;
};

/**
 * The protocole in force of a situation or of a group, and who has still to accept it: `accepte` is what the database
 * asks of a group before its second séance (RC005). The caller has proved access. No word of it is read.
 */
export async function getProtocoleEnVigueur(
  tx: Tx,
  acteur: Acteur,
  sujet: SujetProtocole,
): Promise<ProtocoleEnVigueur> {
  const row = await tx.protocole.findFirst({
    where: { espaceId: acteur.espaceId, ...rowsOf(sujet), publieLe: { not: null } },
    orderBy: { version: "desc" },
    select: { ...PROTOCOLE_SELECT, id: true, version: true, publieLe: true, aAccepter: true },
  });
  const enVigueur = row?.publieLe
    ? {
        ...{ id: row.id, version: row.version, publieLe: row.publieLe, aAccepter: row.aAccepter },
        protocole: protocoleOf(row),
      }
    : null;
  return { enVigueur, ...etatAcceptation(enVigueur, await listAccepteurs(tx, acteur, sujet)) };
}

/** One line of a version's register: who accepted it, and when. */
export type AcceptationLigne = { membreId: string; nom: string; structure: string | null; le: Date };

/** Who accepted one version, in the order they did, gone since or not. The caller has proved access. */
export async function listAcceptations(
  tx: Tx,
  { espaceId }: Acteur,
  protocoleId: string,
): Promise<AcceptationLigne[]> {
  const rows = await tx.protocoleAcceptation.findMany({
    where: { espaceId, protocoleId },
    orderBy: { accepteLe: "asc" },
    select: { accepteLe: true, membre: { select: MEMBRE } },
  });
  return rows.map(({ accepteLe: le, membre: { id: membreId, prenom, nom, structure } }) => ({
    ...{ membreId, nom: `${prenom} ${nom}`, structure: structure?.nom ?? null, le },
  }));
}
