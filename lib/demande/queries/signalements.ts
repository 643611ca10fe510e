import type { Acteur } from "@/lib/acteur";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import { fold } from "@/lib/anonymisation/rules/lexique/pliage";
import type { Signalement } from "@/lib/anonymisation/rules/signalement";
import type { Tx } from "@/lib/db";
import { MOTIFS_DE_LEVEE, type MotifDeLevee } from "@/lib/demande/rules/levee";
import type { Champ } from "@/lib/demande/rules/textes";
import { empreinteOf } from "@/lib/empreinte";

/** Something the anonymisation check sees in one of the demande's texts; `levee` is why its author says it may stay. */
export type SignalementDemande = Signalement & { champ: Champ; levee: MotifDeLevee | null };

/** What the check sees in these texts. A délégation or a territoire of the espace is no more precise than the demande itself. */
export async function listSignalements(
  tx: Tx,
  acteur: Acteur,
  demandeId: string,
  textes: ReadonlyMap<Champ, string>,
): Promise<SignalementDemande[]> {
  const { espaceId } = acteur;
  const lexique = await getLexique();
  const communesPermises = await listLieuxPermis(tx, acteur);
  const levees = await tx.levee.findMany({
    where: { espaceId, demandeId },
    select: { empreinte: true, motif: true },
  });
  const motifs = new Map(levees.map(({ empreinte, motif }) => [empreinte, motif]));
  return [...textes].flatMap(([champ, texte]) =>
    analyser(texte, lexique, { communesPermises }).map((signalement) => {
      const motif = motifs.get(empreinteOfSignalement(acteur, demandeId, signalement));
      const levee =
        signalement.level === "alerte" ? (MOTIFS_DE_LEVEE.find((code) => code === motif) ?? null) : null;
      return { ...signalement, champ, levee };
    }),
  );
}

/** The names of the espace's délégations and territoires. Two statements. */
export async function listLieuxPermis(tx: Tx, { espaceId }: Acteur): Promise<string[]> {
  const select = { nom: true } as const;
  const delegations = await tx.delegation.findMany({ where: { espaceId }, select });
  const territoires = await tx.territoire.findMany({ where: { espaceId }, select });
  return [...delegations, ...territoires].map(({ nom }) => nom);
}

/** What stands for a word in a Levee: the same word in the same demande, whatever its capitals and accents. */
export const empreinteOfSignalement = (
  { espaceId }: Acteur,
  demandeId: string,
  { type, text }: Pick<Signalement, "type" | "text">,
): string =>
  empreinteOf("levee", espaceId, demandeId, type, fold(text.normalize("NFC")).replace(/\s+/g, " "));
