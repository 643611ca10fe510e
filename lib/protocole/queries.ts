import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { readContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import { canUpdateProtocole } from "@/lib/protocole/access";
import { type Protocole, protocoleParDefaut } from "@/lib/protocole/rules";
import { canReadContenu, visibleSituations } from "@/lib/situation/access";
import { jourFromDate } from "@/lib/time";

type Row = Omit<Protocole, "dateFin"> & { dateFin: Date | null };

/** A row's fields as the rules read them; select `PROTOCOLE_SELECT`. */
export function protocoleOf({ dateFin, ...row }: Row): Protocole {
  const { rythmeSemaines, toleranceJours, dureeMinutes, preparationMinutes, nombreSeances } = row;
  const fin = dateFin ? jourFromDate(dateFin) : null;
  return { rythmeSemaines, toleranceJours, dureeMinutes, preparationMinutes, nombreSeances, dateFin: fin };
}

export const PROTOCOLE_SELECT = {
  rythmeSemaines: true,
  toleranceJours: true,
  dureeMinutes: true,
  preparationMinutes: true,
  nombreSeances: true,
  dateFin: true,
} as const;

const ACCES = {
  id: true,
  code: true,
  statut: true,
  referentId: true,
  intervenantId: true,
  accordRetireLe: true,
  associations: { where: { statut: "ACCEPTEE" }, select: { membreId: true, couverte: true } },
} as const;

export type ProtocoleVersion = { version: number; protocole: Protocole; creeLe: Date; creePar: string };

export type ProtocolePage = {
  situation: { id: string; code: string };
  /** The one in force; version 0 is the espace's default, that nobody wrote. */
  version: number;
  protocole: Protocole;
  /** What was agreed between those who work together; null for who does not read the content. */
  cadre: string | null;
  /** Names of places coarse enough to be written. */
  lieuxPermis: string[];
  /** What the espace suggests. */
  parDefaut: Protocole;
  /** Newest first. */
  versions: ProtocoleVersion[];
  modifiable: boolean;
};

/** A situation's protocole and its versions; null when the situation is not the acteur's to see. */
export async function getProtocole(acteur: Acteur, situationId: string): Promise<ProtocolePage | null> {
  if (!isId(situationId)) return null;
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const situation = await tx.situation.findFirst({
      where: { AND: [visibleSituations(acteur), { id: situationId }] },
      select: ACCES,
    });
    if (!situation) return null;
    const rows = await tx.protocole.findMany({
      where: { espaceId, situationId, publieLe: { not: null } },
      orderBy: { version: "desc" },
      select: { ...PROTOCOLE_SELECT, id: true, version: true, creeLe: true, creeParId: true },
    });
    const auteurs = await tx.membre.findMany({
      where: { espaceId, id: { in: rows.map(({ creeParId }) => creeParId) } },
      select: { id: true, prenom: true, nom: true },
    });
    const noms = new Map(auteurs.map(({ id, prenom, nom }) => [id, `${prenom} ${nom}`]));
    const versions = rows.map((row) => ({
      version: row.version,
      protocole: protocoleOf(row),
      creeLe: row.creeLe,
      creePar: noms.get(row.creeParId) ?? "",
    }));
    const parDefaut = protocoleParDefaut(acteur);
    const lisible = canReadContenu(acteur, { ...situation, associes: situation.associations });
    const [courant] = rows;
    const textes = lisible && courant ? await readContenu(tx, acteur, "PROTOCOLE", courant.id) : {};
    const modifiable = canUpdateProtocole(acteur, situation);
    return {
      situation: { id: situation.id, code: situation.code },
      version: versions[0]?.version ?? 0,
      protocole: versions[0]?.protocole ?? parDefaut,
      parDefaut,
      versions,
      cadre: lisible ? (textes.cadre ?? "") : null,
      lieuxPermis: modifiable ? await listLieuxPermis(tx, acteur) : [],
      modifiable,
    };
  });
}
