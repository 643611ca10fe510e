import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { listVersions, type VersionLigne } from "@/lib/compte-rendu/queries/versions";
import { readableCollectives } from "@/lib/compte-rendu-collectif/access";
import {
  findSeanceCollective,
  type Partage,
  partageOf,
  type SeanceCollective,
} from "@/lib/compte-rendu-collectif/queries/lecture";
import { type EcritCollectif, readEcritCollectif } from "@/lib/compte-rendu-collectif/queries/textes";
import { withEspace } from "@/lib/db";
import { type PisteLigne, readPistes } from "@/lib/piste/queries";
import { ideesOf } from "@/lib/piste/rules";

/** An idea of the minutes, and whether it is a piste already. */
type Idee = { texte: string; gardee: boolean };

/** The minutes of a group's séance as the acteur may read them. `lu` is null while no version is validated. */
export type CompteRenduCollectifFiche = Omit<SeanceCollective, "travaillees"> &
  Partage & {
    brouillon: VersionLigne | null;
    validees: VersionLigne[];
    lu: (VersionLigne & EcritCollectif) | null;
    pistes: PisteLigne[];
    /** By situation, what the acteur may keep of the last version as pistes. */
    aGarder: Record<string, Idee[]>;
  };

/** The minutes of a group's séance, in one version or the last validated; null when they are not the acteur's to open. */
export async function getCompteRenduCollectif(
  acteur: Acteur,
  seanceId: string,
  version?: number,
): Promise<CompteRenduCollectifFiche | null> {
  if (!isId(seanceId)) return null;
  return withEspace(acteur, async (tx) => {
    const seance = await findSeanceCollective(tx, acteur, readableCollectives(acteur), seanceId);
    if (!seance) return null;
    const lignes = await listVersions(tx, acteur, seanceId);
    const validees = lignes.filter(({ statut }) => statut === "VALIDE");
    const ligne = version ? validees.find((validee) => validee.version === version) : validees[0];
    if (version && !ligne) return null;
    const { travaillees, fermees } = partageOf(seance, "lisible");
    const situationIds = travaillees.map(({ situationId }) => situationId);
    const lecture = { general: seance.general, situationIds };
    const lu = ligne ? { ...ligne, ...(await readEcritCollectif(tx, acteur, ligne.id, lecture)) } : null;
    const pistes = situationIds.length > 0 ? await readPistes(tx, acteur, { seanceId }) : [];
    const derniere = lu?.version === validees[0]?.version ? lu : null;
    const aGarder = travaillees
      .filter(({ pistable }) => pistable)
      .map(({ situationId }) => {
        const idees = ideesOf(derniere?.textes[situationId]?.pistes ?? "");
        return [
          situationId,
          idees.map((texte) => ({ texte, gardee: pistes.some((piste) => piste.texte === texte) })),
        ] as const;
      });
    return {
      ...{ ...seance, travaillees, fermees },
      brouillon: seance.peut.ecrire ? (lignes.find(({ statut }) => statut === "BROUILLON") ?? null) : null,
      validees,
      lu,
      pistes,
      aGarder: Object.fromEntries(aGarder),
    };
  });
}
