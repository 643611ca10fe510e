import type { Acteur } from "@/lib/acteur";
import { draftableBilans } from "@/lib/bilan/access";
import { type Extrait, groupExtraits, type SectionExtraite } from "@/lib/bilan/rules/extraits";
import type { Source } from "@/lib/bilan/rules/sources";
import { isId } from "@/lib/champ";
import { readContenus, type Textes } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { empreinteOf } from "@/lib/empreinte";
import { findOuverts } from "@/lib/levee/queries";
import { ideesOf } from "@/lib/piste/rules";
import { listSources } from "./sources";

/** What individual work said in the year of a draft, to choose from. */
export type ExtraitsIndividuels = {
  bilanId: string;
  annee: number;
  section: SectionExtraite;
  themes: ReturnType<typeof groupExtraits>;
};

/** Null where the bilan is not the acteur's to write; only what they may read themselves, whose reading is journalised. */
export async function getExtraitsIndividuels(
  acteur: Acteur,
  bilanId: string,
  section: SectionExtraite,
): Promise<ExtraitsIndividuels | null> {
  if (!isId(bilanId)) return null;
  return withEspace(acteur, async (tx) => {
    const bilan = await tx.bilan.findFirst({
      where: { AND: [draftableBilans(acteur), { id: bilanId }] },
      select: { annee: true },
    });
    if (!bilan) return null;
    const extraits = await readExtraitsIndividuels(tx, acteur, bilan.annee, section);
    return { bilanId, annee: bilan.annee, section, themes: groupExtraits(extraits) };
  });
}

/**
 * What individual work said in a year, on this section: all that the acteur may read, or those of `cles` alone. The
 * caller has proved that the acteur writes the year's bilan. A constant number of statements.
 */
export async function readExtraitsIndividuels(
  tx: Tx,
  acteur: Acteur,
  annee: number,
  section: SectionExtraite,
  cles?: readonly string[],
): Promise<Extrait[]> {
  const toutes = await listSources(tx, acteur, annee, section);
  const voulue = (source: Source) => cles?.some((cle) => cle.startsWith(racineOf(acteur, source))) ?? true;
  const sources = toutes.filter(voulue);
  const textes = await readTextes(tx, acteur, sources);
  const lus = sources
    .flatMap((source) =>
      piecesOf(source, textes.get(source)).map((texte, rang) => ({
        ...{ texte, situationId: source.situationId, theme: source.theme, origine: source.origine },
        cle: `${racineOf(acteur, source)}-${rang}`,
      })),
    )
    .filter(({ cle }) => cles?.includes(cle) ?? true);
  const ouverts = await findOuverts(tx, acteur, lus);
  return lus.map(({ situationId: _, ...extrait }, rang) => ({ ...extrait, alerte: ouverts[rang] ?? true }));
}

/** Keyed: the ids of what is read would say when it was written, and of which situation. */
const racineOf = ({ espaceId }: Acteur, { support, supportId }: Source): string =>
  empreinteOf("extrait", espaceId, support, supportId);

async function readTextes(tx: Tx, acteur: Acteur, sources: readonly Source[]): Promise<Map<Source, Textes>> {
  const textes = new Map<Source, Textes>();
  for (const support of new Set(sources.map((source) => source.support))) {
    const siennes = sources.filter((source) => source.support === support);
    const ids = siennes.map(({ supportId }) => supportId);
    const lus = await readContenus(tx, acteur, support, ids);
    for (const source of siennes) textes.set(source, lus.get(source.supportId) ?? {});
  }
  return textes;
}

/** A piste or an effect is one; the minutes tell several ideas. */
function piecesOf({ support }: Source, { texte, pistes, effets }: Textes = {}): string[] {
  if (support === "COMPTE_RENDU") return ideesOf(pistes ?? "");
  const seul = support === "PISTE" ? texte : effets;
  return seul ? [seul] : [];
}
