import type { Acteur } from "@/lib/acteur";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import { fold } from "@/lib/anonymisation/rules/lexique/pliage";
import type { Tx } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import { MOTIFS_DE_LEVEE, type MotifDeLevee } from "@/lib/demande/rules/levee";
import { empreinteOf } from "@/lib/empreinte";
import { type Empreint, type Examen, examiner, type Reponses } from "@/lib/levee/rules";

type Analyse = (texte: string) => Empreint[];

/**
 * What the anonymisation check sees, for the texts of one situation or of one group: each finding with the fingerprint
 * of its words, the same wherever they recur there. A délégation or a territoire of the espace is coarse enough to stay.
 */
export async function createAnalyse(tx: Tx, acteur: Acteur, sujetId: string): Promise<Analyse> {
  return (await createAnalyses(tx, acteur))(sujetId);
}

async function createAnalyses(tx: Tx, acteur: Acteur): Promise<(sujetId: string) => Analyse> {
  const lexique = await getLexique();
  const communesPermises = await listLieuxPermis(tx, acteur);
  return (sujetId) => (texte) =>
    analyser(texte, lexique, { communesPermises }).map((signalement) => {
      const mots = fold(signalement.text.normalize("NFC")).replace(/\s+/g, " ");
      const cle = [acteur.espaceId, sujetId, signalement.type, mots];
      return { ...signalement, empreinte: empreinteOf("levee-contenu", ...cle) };
    });
}

/**
 * Which of these texts, each of its situation, hold a word that may identify someone and that nobody answered for there,
 * in the same order. The caller has proved that the acteur reads them. Statements do not grow with them.
 */
export async function findOuverts(
  tx: Tx,
  acteur: Acteur,
  textes: readonly { situationId: string; texte: string }[],
): Promise<boolean[]> {
  if (textes.length === 0) return [];
  const analyseOf = await createAnalyses(tx, acteur);
  const levees = await tx.leveeContenu.findMany({
    where: {
      espaceId: acteur.espaceId,
      situationId: { in: [...new Set(textes.map(({ situationId }) => situationId))] },
    },
    select: { empreinte: true },
  });
  const repondues = new Set(levees.map(({ empreinte }) => empreinte));
  return textes.map(({ situationId, texte }) =>
    analyseOf(situationId)(texte).some(({ empreinte }) => !repondues.has(empreinte)),
  );
}

/** Checks the free texts of one act, with the answers that came along. Nothing is read when nothing was written. */
export async function examineTextes(
  tx: Tx,
  acteur: Acteur,
  sujetId: string,
  textes: Readonly<Record<string, string>>,
  reponses: Reponses,
): Promise<Examen> {
  if (Object.values(textes).every((texte) => texte === ""))
    return { textes: { ...textes }, alertes: [], levees: [], restantes: [] };
  return examiner(textes, await createAnalyse(tx, acteur, sujetId), reponses);
}

/** What was answered before in this situation, group or writing, by fingerprint: proposed again to who answers. */
export async function listMotifs(
  tx: Tx,
  { espaceId }: Acteur,
  sujetId: string,
): Promise<Map<string, MotifDeLevee>> {
  const rows = await tx.leveeContenu.findMany({
    where: { espaceId, OR: [{ situationId: sujetId }, { groupeId: sujetId }, { supportId: sujetId }] },
    orderBy: { leveeLe: "asc" },
    select: { empreinte: true, motif: true },
  });
  return new Map(
    rows.flatMap(({ empreinte, motif }) => {
      const connu = MOTIFS_DE_LEVEE.find((code) => code === motif);
      return connu ? [[empreinte, connu] as const] : [];
    }),
  );
}
