import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { canUpdateProtocole } from "@/lib/protocole/access";
import { type Protocole, protocoleParDefaut } from "@/lib/protocole/rules";
import { visibleSituations } from "@/lib/situation/access";
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

export type ProtocoleVersion = { version: number; protocole: Protocole; creeLe: Date; creePar: string };

export type ProtocolePage = {
  situation: { id: string; code: string };
  /** The one in force; version 0 is the espace's default, that nobody wrote. */
  version: number;
  protocole: Protocole;
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
      select: { id: true, code: true, statut: true, intervenantId: true },
    });
    if (!situation) return null;
    const rows = await tx.protocole.findMany({
      where: { espaceId, situationId },
      orderBy: { version: "desc" },
      select: { ...PROTOCOLE_SELECT, version: true, creeLe: true, creeParId: true },
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
    return {
      situation: { id: situation.id, code: situation.code },
      version: versions[0]?.version ?? 0,
      protocole: versions[0]?.protocole ?? parDefaut,
      parDefaut,
      versions,
      modifiable: canUpdateProtocole(acteur, situation),
    };
  });
}
