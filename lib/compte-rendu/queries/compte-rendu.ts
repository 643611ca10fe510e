import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { canValidate, canWrite, readableSeances } from "@/lib/compte-rendu/access";
import { findSeanceEcrite, type SeanceEcrite } from "@/lib/compte-rendu/queries/lecture";
import { type Ecrit, listVersions, readEcrit, type VersionLigne } from "@/lib/compte-rendu/queries/versions";
import { withEspace } from "@/lib/db";
import { canAddPiste } from "@/lib/piste/access";
import { type PisteLigne, readPistes } from "@/lib/piste/queries";
import { ideesOf } from "@/lib/piste/rules";

type Entete = Pick<SeanceEcrite, "id" | "debut" | "fin" | "presents"> & {
  situation: { id: string; code: string };
};
type Peut = { ecrire: boolean; valider: boolean };
type Versions = {
  /** The draft, for who writes it. */
  brouillon: VersionLigne | null;
  /** The validated versions, the last first. */
  validees: VersionLigne[];
};

/** The minutes of a séance as they are read. `lu` is null while no version is validated. */
export type CompteRenduFiche = Entete &
  Versions & {
    referent: string;
    lu: (VersionLigne & Ecrit) | null;
    pistes: PisteLigne[];
    /** The ideas the last version tells, for who may keep them as pistes, and whether each is one already. */
    aGarder: { texte: string; gardee: boolean }[];
    peut: Peut & { pister: boolean };
  };

/** Where the minutes of a séance stand, without a word of them. */
export type CompteRenduResume = Versions & { peut: Peut & { lire: boolean } };

/**
 * The minutes of a séance, in one version or the last validated, with the pistes as they stand today; null when they
 * are not the acteur's to read, or there is no such version. Each reading is journalised.
 */
export async function getCompteRendu(
  acteur: Acteur,
  seanceId: string,
  version?: number,
): Promise<CompteRenduFiche | null> {
  if (!isId(seanceId)) return null;
  return withEspace(acteur, async (tx) => {
    const seance = await findSeanceEcrite(tx, readableSeances(acteur), seanceId);
    if (!seance) return null;
    const peut = {
      ecrire: canWrite(acteur, seance),
      valider: canValidate(acteur, seance),
      pister: canAddPiste(acteur, seance),
    };
    const versions = versionsOf(await listVersions(tx, acteur, seanceId), peut.ecrire);
    const ligne = version
      ? versions.validees.find((validee) => validee.version === version)
      : versions.validees[0];
    if (version && !ligne) return null;
    const lu = ligne ? { ...ligne, ...(await readEcrit(tx, acteur, ligne.id)) } : null;
    const pistes = await readPistes(tx, acteur, { seanceId });
    const actuel = peut.pister && lu?.version === versions.validees[0]?.version;
    const idees = actuel ? ideesOf(lu?.textes.pistes ?? "") : [];
    return {
      ...enteteOf(seance),
      ...versions,
      referent: seance.referent,
      lu,
      pistes,
      aGarder: idees.map((texte) => ({ texte, gardee: pistes.some((piste) => piste.texte === texte) })),
      peut,
    };
  });
}

/** Where the minutes stand, from all their versions, for who has these rights on them. */
export const resumeOf = (versions: VersionLigne[], peut: CompteRenduResume["peut"]): CompteRenduResume => ({
  ...versionsOf(versions, true),
  peut,
});

export function enteteOf({ id, debut, fin, presents, situation }: SeanceEcrite): Entete {
  return { id, debut, fin, presents, situation: { id: situation.id, code: situation.code } };
}

function versionsOf(lignes: VersionLigne[], ecrire: boolean): Versions {
  const brouillon = lignes.find(({ statut }) => statut === "BROUILLON") ?? null;
  return {
    brouillon: ecrire ? brouillon : null,
    validees: lignes.filter(({ statut }) => statut === "VALIDE"),
  };
}
