import type { Acteur } from "@/lib/acteur";
import type { Section } from "@/lib/compte-rendu/rules";
import { readContenu } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { readNoms } from "@/lib/membre/queries/noms";
import type { Prisma } from "@/prisma/client/client";
import type { StatutCompteRendu } from "@/prisma/client/enums";

/** One version of the minutes: who and when, no content. */
export type VersionLigne = {
  id: string;
  version: number;
  statut: StatutCompteRendu;
  revision: number;
  page: string | null;
  modifieLe: Date;
  redigePar: string;
  /** When it was handed over to who validates it. */
  transmisLe: Date | null;
  valideLe: Date | null;
  validePar: string | null;
};

/** What one version says. */
export type Ecrit = { textes: Partial<Record<Section, string>>; outils: { id: string; libelle: string }[] };

/** What is selected of a version to make its line. */
export const VERSION_SELECT = {
  id: true,
  version: true,
  statut: true,
  revision: true,
  page: true,
  modifieLe: true,
  redigeParId: true,
  transmisLe: true,
  valideLe: true,
  valideParId: true,
} as const satisfies Prisma.CompteRenduSelect;

type VersionRow = Prisma.CompteRenduGetPayload<{ select: typeof VERSION_SELECT }>;

export function versionOf(
  { redigeParId, valideParId, ...row }: VersionRow,
  nomDe: (id: string) => string,
): VersionLigne {
  return { ...row, redigePar: nomDe(redigeParId), validePar: valideParId && nomDe(valideParId) };
}

/** Every version of a séance's minutes, the last first. The caller has proved access. Two statements. */
export async function listVersions(tx: Tx, { espaceId }: Acteur, seanceId: string): Promise<VersionLigne[]> {
  const rows = await tx.compteRendu.findMany({
    where: { espaceId, seanceId },
    orderBy: { version: "desc" },
    select: VERSION_SELECT,
  });
  const ids = rows.flatMap(({ redigeParId, valideParId }) => [redigeParId, valideParId]);
  const nomDe = await readNoms(tx, { espaceId }, ids);
  return rows.map((row) => versionOf(row, nomDe));
}

/** The text and the tools of one version; its reading is journalised. The caller has proved access. */
export async function readEcrit(tx: Tx, acteur: Acteur, compteRenduId: string): Promise<Ecrit> {
  const textes = await readContenu(tx, acteur, "COMPTE_RENDU", compteRenduId);
  const rows = await tx.compteRenduOutil.findMany({
    where: { espaceId: acteur.espaceId, compteRenduId },
    orderBy: { valeur: { ordre: "asc" } },
    select: { valeur: { select: { id: true, libelle: true } } },
  });
  return { textes, outils: rows.map(({ valeur }) => valeur) };
}
