import type { Acteur } from "@/lib/acteur";
import { validableBilans, writableBilans } from "@/lib/bilan-groupe/access";
import { type BilanDuGroupe, getBilan } from "@/lib/bilan-groupe/queries/bilan";
import type { TextesBilan } from "@/lib/bilan-groupe/rules";
import { isId } from "@/lib/champ";
import { readContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import type { MotifDeLevee } from "@/lib/demande/rules/levee";
import { createAnalyse, listMotifs } from "@/lib/levee/queries";
import { type Alerte, type Empreint, examiner } from "@/lib/levee/rules";
import type { Prisma } from "@/prisma/client/client";

export type RedactionBilan = BilanDuGroupe & {
  /** The version one writes, and its revision; 0 when nothing of it was written yet. */
  version: number;
  revision: number;
  /** What is in the fields: the draft, the version that is corrected, or what the records already say. */
  depart: "BROUILLON" | "CORRECTION" | "DOSSIER";
  textes: TextesBilan;
  lieuxPermis: string[];
};

/** What one writes on; null for who does not write this group's bilan. */
export async function getRedactionBilan(
  acteur: Acteur,
  groupeId: string,
  annee: number | undefined,
  now: Date,
): Promise<RedactionBilan | null> {
  return withEspace(acteur, async (tx) => {
    if (!(await isAmong(tx, writableBilans(acteur), groupeId))) return null;
    const bilan = await getBilan(acteur, groupeId, annee, now);
    if (!bilan) return null;
    const { brouillon, valide } = bilan;
    const lieuxPermis = await listLieuxPermis(tx, acteur);
    const version = brouillon?.version ?? (valide?.version ?? 0) + 1;
    const suite = { ...bilan, version, revision: brouillon?.revision ?? 0, lieuxPermis };
    if (brouillon) return { ...suite, depart: "BROUILLON", textes: brouillon.textes };
    if (valide) return { ...suite, depart: "CORRECTION", textes: valide.textes };
    return { ...suite, depart: "DOSSIER", textes: await readDossier(tx, acteur, bilan) };
  });
}

/** Before a word is read, and journalised: whoever does not write leaves no trace of a reading. */
async function isAmong(tx: Tx, permis: Prisma.GroupeWhereInput, id: string): Promise<boolean> {
  return isId(id) && (await tx.groupe.count({ where: { AND: [permis, { id }] } })) > 0;
}

/** What the records say already: the objectives of the protocole, for who may read them. */
async function readDossier(tx: Tx, acteur: Acteur, { groupe }: BilanDuGroupe): Promise<TextesBilan> {
  const protocole = await tx.protocole.findFirst({
    where: { espaceId: acteur.espaceId, groupeId: groupe.id, publieLe: { not: null } },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  if (!protocole) return {};
  const { objectifs = "" } = await readContenu(tx, acteur, "PROTOCOLE", protocole.id);
  return { objectifs };
}

export type RelectureBilan = {
  bilan: BilanDuGroupe;
  version: number;
  revision: number;
  constats: Record<string, Empreint[]>;
  /** One question a word; `motif` is what was answered for it before in this group. */
  alertes: (Alerte & { motif: MotifDeLevee | null })[];
};

/** The draft to read again and validate, with each word to answer for; null where there is none, or it is not theirs. */
export async function getRelectureBilan(
  acteur: Acteur,
  groupeId: string,
  annee: number | undefined,
  now: Date,
): Promise<RelectureBilan | null> {
  return withEspace(acteur, async (tx) => {
    if (!(await isAmong(tx, validableBilans(acteur), groupeId))) return null;
    const bilan = await getBilan(acteur, groupeId, annee, now);
    if (!bilan?.brouillon) return null;
    const { textes, version, revision } = bilan.brouillon;
    const analyse = await createAnalyse(tx, acteur, groupeId);
    const motifs = await listMotifs(tx, acteur, groupeId);
    const { restantes } = examiner(textes, analyse, {});
    return {
      ...{ bilan, version, revision },
      constats: Object.fromEntries(
        Object.entries(textes).map(([section, texte]) => [section, analyse(texte)]),
      ),
      alertes: restantes.map((alerte) => ({ ...alerte, motif: motifs.get(alerte.empreinte) ?? null })),
    };
  });
}
