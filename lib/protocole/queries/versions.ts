import type { Acteur } from "@/lib/acteur";
import { readContenu } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { readNoms } from "@/lib/membre/queries/noms";
import { PROTOCOLE_SELECT, protocoleOf } from "@/lib/protocole/queries/rythme";
import { rowsOf, type SujetProtocole } from "@/lib/protocole/queries/sujet";
import type { Protocole } from "@/lib/protocole/rules/rythme";
import { type Section, textesOf } from "@/lib/protocole/rules/sections";

/** One version: who and when, and its numbers; no words. */
export type VersionLigne = {
  id: string;
  version: number;
  protocole: Protocole;
  aAccepter: boolean;
  publieLe: Date;
  publiePar: string;
};

/** The version being written. */
export type Brouillon = {
  id: string;
  version: number;
  revision: number;
  protocole: Protocole;
  /** Since when it is shown to those it binds; null while it is its writers' alone. */
  proposeLe: Date | null;
  modifieLe: Date;
  modifiePar: string;
};

export type Versions = { brouillon: Brouillon | null; publiees: VersionLigne[] };

/** The draft and the published versions of one subject, the last first. The caller has proved access. Two statements. */
export async function listVersions(tx: Tx, { espaceId }: Acteur, sujet: SujetProtocole): Promise<Versions> {
  const rows = await tx.protocole.findMany({
    where: { espaceId, ...rowsOf(sujet) },
    orderBy: { version: "desc" },
    select: {
      ...PROTOCOLE_SELECT,
      ...{ id: true, version: true, revision: true, creeLe: true, creeParId: true, aAccepter: true },
      ...{ modifieLe: true, modifieParId: true, proposeLe: true, publieLe: true, publieParId: true },
    },
  });
  const ids = rows.flatMap(({ creeParId, modifieParId, publieParId }) => [
    creeParId,
    modifieParId,
    publieParId,
  ]);
  const nomDe = await readNoms(tx, { espaceId }, ids);
  const publiees: VersionLigne[] = [];
  let brouillon: Brouillon | null = null;
  for (const row of rows) {
    const commun = { id: row.id, version: row.version, protocole: protocoleOf(row) };
    const { revision, proposeLe, publieLe, publieParId, aAccepter } = row;
    if (publieLe) publiees.push({ ...commun, aAccepter, publieLe, publiePar: nomDe(publieParId) });
    else
      brouillon = {
        ...{ ...commun, revision, proposeLe },
        modifieLe: row.modifieLe ?? row.creeLe,
        modifiePar: nomDe(row.modifieParId ?? row.creeParId),
      };
  }
  return { brouillon, publiees };
}

/** The words of one version; the reading is journalised. The caller has proved access. */
export async function readTextes(
  tx: Tx,
  acteur: Acteur,
  protocoleId: string,
): Promise<Record<Section, string>> {
  return textesOf(await readContenu(tx, acteur, "PROTOCOLE", protocoleId));
}
