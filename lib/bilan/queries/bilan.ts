import type { Acteur } from "@/lib/acteur";
import { droitsOf, visibleBilans } from "@/lib/bilan/access";
import type { EtatFichier } from "@/lib/bilan/rules/fichiers";
import type { Instantane } from "@/lib/bilan/rules/instantane";
import { isId } from "@/lib/champ";
import { readContenu, type Textes } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { readNoms } from "@/lib/membre/queries/noms";
import { countPartages } from "@/lib/partage/queries/liste";
import type { EtatBilan } from "@/prisma/client/enums";
import { listFichiers } from "./fichiers";
import { readInstantane, requireSigned } from "./instantane";
import { listRemarques, type RemarqueBilan } from "./remarques";

/** Who did something, and when. */
type Fait = { par: string; le: Date };

export type BilanLu = {
  id: string;
  annee: number;
  version: number;
  etat: EtatBilan;
  revision: number;
  redige: Fait;
  soumis: Fait | null;
  publie: Fait | null;
  /** 64 hexadecimal characters, once published. */
  empreinte: string | null;
  textes: Textes;
  /** What was said when it was last sent back to be written; for who writes and reads again. */
  remarque: string;
  /** Frozen once published; until then, what would be. */
  instantane: Instantane;
  /** The other versions of the year that the acteur opens, the latest first. */
  versions: { id: string; version: number; etat: EtatBilan }[];
  droits: ReturnType<typeof droitsOf>;
  /** The files of a published version, and where each stands. */
  fichiers: EtatFichier[];
  /** How many people a published version was sent to, and how many opened it; null for who does not send it. */
  partages: { envoyes: number; ouverts: number } | null;
  /** What those who write and read it say of its parts, while it is under way. */
  remarques: RemarqueBilan[];
};

const select = {
  ...{ id: true, annee: true, version: true, etat: true, revision: true, instantane: true, empreinte: true },
  ...{ redigeParId: true, modifieLe: true, soumisParId: true, soumisLe: true },
  ...{ publieParId: true, publieLe: true },
} as const;

/** A version of a year's bilan, words and figures; null where it is not the acteur's to open. */
export async function getBilan(acteur: Acteur, bilanId: string, now: Date): Promise<BilanLu | null> {
  if (!isId(bilanId)) return null;
  return withEspace(acteur, (tx) => readBilan(tx, acteur, bilanId, now));
}

/** The same in a transaction under way. Throws where what was published is no longer what was signed. */
export async function readBilan(tx: Tx, acteur: Acteur, bilanId: string, now: Date): Promise<BilanLu | null> {
  const row = await tx.bilan.findFirst({ where: { AND: [visibleBilans(acteur), { id: bilanId }] }, select });
  if (!row) return null;
  const { id, annee, version, etat, revision, empreinte } = row;
  const { remarque = "", ...textes } = await readContenu(tx, acteur, "BILAN", id);
  const fige = row.instantane as unknown as Instantane | null;
  if (fige) requireSigned(id, fige, textes, empreinte);
  const instantane = fige ?? (await readInstantane(tx, acteur, { annee, version }, now))?.instantane;
  if (!instantane) return null;
  const nomDe = await readNoms(tx, acteur, [row.redigeParId, row.soumisParId, row.publieParId]);
  const faitOf = (parId: string | null, le: Date | null) => (le ? { par: nomDe(parId), le } : null);
  const droits = droitsOf(acteur);
  return {
    ...{ id, annee, version, etat, revision, empreinte, textes, instantane, droits },
    remarque: droits.relire ? remarque : "",
    redige: { par: nomDe(row.redigeParId), le: row.modifieLe },
    soumis: faitOf(row.soumisParId, row.soumisLe),
    publie: faitOf(row.publieParId, row.publieLe),
    versions: await tx.bilan.findMany({
      where: { AND: [visibleBilans(acteur), { annee, id: { not: id } }] },
      orderBy: { version: "desc" },
      select: { id: true, version: true, etat: true },
    }),
    fichiers: etat === "PUBLIE" ? await listFichiers(acteur, id) : [],
    partages: await countPartages(tx, acteur, id),
    remarques: etat === "PUBLIE" ? [] : await listRemarques(tx, acteur, id),
  };
}
