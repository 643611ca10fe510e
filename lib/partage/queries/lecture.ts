import { listFichiers } from "@/lib/bilan/queries/fichiers";
import { readVersion } from "@/lib/bilan/queries/version";
import type { BilanPublie } from "@/lib/bilan/rules/document/document";
import type { EtatFichier } from "@/lib/bilan/rules/fichiers";
import { findLecteur, type PartageLu, withLecture } from "./lecteur";

/** What a reader sees: the version they were sent and its files, whose it is and until when. */
export type BilanPartage = Omit<PartageLu, "bilanId"> & {
  bilan: BilanPublie;
  fichiers: EtatFichier[];
  /** When a later version was published, if one was. */
  suivanteLe: Date | null;
};

/** `lu`: null until this browser has given the code. */
export type LecturePartage = { lu: BilanPartage | null };

/**
 * The bilan behind a link, for a browser whose session the database says stands; null when the link is unknown, over or
 * withdrawn. The reading is in the journal.
 */
export async function readPartage(
  jeton: string,
  session: string | null,
  now: Date,
): Promise<LecturePartage | null> {
  const lecteur = await findLecteur(jeton, now);
  if (!lecteur) return null;
  const { espaceId } = lecteur;
  const lu = await withLecture(lecteur, session, now, async (tx, { bilanId, ...partage }) => {
    const version = await readVersion(tx, espaceId, bilanId, lecteur);
    if (!version) return null;
    const { bilan } = version;
    const suivante = await tx.bilan.findFirst({
      where: { espaceId, annee: bilan.annee, etat: "PUBLIE", version: { gt: bilan.version } },
      orderBy: { version: "desc" },
      select: { publieLe: true },
    });
    const fichiers = await listFichiers(lecteur, bilanId);
    return { ...partage, bilan, fichiers, suivanteLe: suivante?.publieLe ?? null };
  });
  return { lu };
}
