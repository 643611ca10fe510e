import type { Acteur } from "@/lib/acteur";
import { draftableBilans } from "@/lib/bilan/access";
import { listManques, type SectionBilan } from "@/lib/bilan/rules/plan";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import type { MotifDeLevee } from "@/lib/demande/rules/levee";
import { createAnalyse, listMotifs } from "@/lib/levee/queries";
import { type Alerte, type Empreint, examiner } from "@/lib/levee/rules";
import { type BilanLu, readBilan } from "./bilan";

export type RedactionBilan = { bilan: BilanLu; lieuxPermis: string[] };

/** A draft to write on, with its figures; null for who does not write it, or once it is no draft. */
export async function getRedactionBilan(
  acteur: Acteur,
  bilanId: string,
  now: Date,
): Promise<RedactionBilan | null> {
  if (!isId(bilanId)) return null;
  return withEspace(acteur, async (tx) => {
    const bilan = await readDraft(tx, acteur, bilanId, now);
    return bilan && { bilan, lieuxPermis: await listLieuxPermis(tx, acteur) };
  });
}

export type RelectureBilan = {
  bilan: BilanLu;
  /** What is still to be written. */
  manques: SectionBilan[];
  constats: Record<string, Empreint[]>;
  /** One question a word; `motif` is what was answered for it before in this version. */
  alertes: (Alerte & { motif: MotifDeLevee | null })[];
};

/** A draft to check word by word before others read it again; null for who does not write it. */
export async function getRelectureBilan(
  acteur: Acteur,
  bilanId: string,
  now: Date,
): Promise<RelectureBilan | null> {
  if (!isId(bilanId)) return null;
  return withEspace(acteur, async (tx) => {
    const bilan = await readDraft(tx, acteur, bilanId, now);
    if (!bilan) return null;
    const { textes } = bilan;
    const analyse = await createAnalyse(tx, acteur, bilanId);
    const motifs = await listMotifs(tx, acteur, bilanId);
    return {
      bilan,
      manques: listManques(textes, bilan),
      constats: Object.fromEntries(Object.entries(textes).map(([champ, texte]) => [champ, analyse(texte)])),
      alertes: examiner(textes, analyse, {}).restantes.map((alerte) => ({
        ...alerte,
        motif: motifs.get(alerte.empreinte) ?? null,
      })),
    };
  });
}

/** Before a word is read, and journalised: whoever does not write leaves no trace of a reading. */
async function readDraft(tx: Tx, acteur: Acteur, bilanId: string, now: Date): Promise<BilanLu | null> {
  const where = { AND: [draftableBilans(acteur), { id: bilanId }] };
  return (await tx.bilan.count({ where })) > 0 ? readBilan(tx, acteur, bilanId, now) : null;
}
