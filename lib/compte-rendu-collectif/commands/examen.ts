import type { Acteur } from "@/lib/acteur";
import type { SeanceCollective } from "@/lib/compte-rendu-collectif/queries/lecture";
import { champOf, GROUPE, readChamp, type TextesCollectifs } from "@/lib/compte-rendu-collectif/rules";
import { writeContenu } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import type { Examen, Reponses } from "@/lib/levee/rules";

/** What the check said of the words of the group (GROUPE), or of one situation (its id). */
type Examine = { cle: string; examen: Examen };
type Groupe = Pick<SeanceCollective, "groupe">;

/** Checks each group of words by whose they are: an answer given for one situation says nothing of another. */
export async function examineCollectif(
  tx: Tx,
  acteur: Acteur,
  { groupe }: Groupe,
  textes: TextesCollectifs,
  reponses: Reponses,
): Promise<Examine[]> {
  const examens: Examine[] = [];
  for (const [cle, sections] of Object.entries(textes)) {
    const champs = Object.entries(sections).map(([section, texte]) => [champOf(section, cle), texte]);
    const sujetId = cle === GROUPE ? groupe.id : cle;
    const examen = await examineTextes(tx, acteur, sujetId, Object.fromEntries(champs), reponses);
    examens.push({ cle, examen });
  }
  return examens;
}

/** Writes the words as the answers leave them, and who answered for what. */
export async function writeExamen(
  tx: Tx,
  acteur: Acteur,
  compteRenduId: string,
  { groupe }: Groupe,
  { cle, examen }: Examine,
  now: Date,
): Promise<void> {
  const dits = Object.entries(examen.textes).map(([champ, texte]) => [readChamp(champ)?.section, texte]);
  const { support, supportId, sujet } = await supportOf(tx, acteur, compteRenduId, groupe.id, cle);
  await writeContenu(tx, acteur, support, supportId, sujet, Object.fromEntries(dits), now);
  const levee = { ...sujet, support, supportId, objet: "compte-rendu" } as const;
  await writeLevees(tx, acteur, levee, examen.levees, now);
}

async function supportOf(
  tx: Tx,
  { espaceId }: Acteur,
  compteRenduId: string,
  groupeId: string,
  situationId: string,
) {
  if (situationId === GROUPE)
    return { support: "COMPTE_RENDU", supportId: compteRenduId, sujet: { groupeId } } as const;
  const where = { espaceId, compteRenduId, situationId };
  const { id } = await tx.compteRenduSituation.findFirstOrThrow({ where, select: { id: true } });
  return { support: "COMPTE_RENDU_SITUATION", supportId: id, sujet: { situationId } } as const;
}
