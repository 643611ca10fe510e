import type { Acteur } from "@/lib/acteur";
import { readContenus } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { readNoms } from "@/lib/membre/queries/noms";
import type { Section } from "@/lib/protocole/rules/sections";
import type { EtatRemarque } from "@/prisma/client/enums";

/** What someone says of one part of a draft, and what became of it. */
export type Remarque = {
  id: string;
  section: Section;
  auteur: string;
  mienne: boolean;
  le: Date;
  texte: string;
  /** The wording they would rather have for the whole part; blank when they only comment. */
  proposition: string;
  etat: EtatRemarque;
  reponse: { par: string; le: Date; mot: string } | null;
};

/** What was said of one draft, in order; the reading is journalised. The caller has proved access. Three statements. */
export async function listRemarques(tx: Tx, acteur: Acteur, protocoleId: string): Promise<Remarque[]> {
  const { espaceId, membreId } = acteur;
  const rows = await tx.protocoleRemarque.findMany({
    where: { espaceId, protocoleId },
    orderBy: [{ creeLe: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, section: true, membreId: true, creeLe: true, etat: true, etatLe: true, etatParId: true },
      membre: { select: { prenom: true, nom: true } },
    },
  });
  const textes = await readContenus(
    tx,
    acteur,
    "PROTOCOLE_REMARQUE",
    rows.map(({ id }) => id),
  );
  const nomDe = await readNoms(
    tx,
    acteur,
    rows.map(({ etatParId }) => etatParId),
  );
  return rows.map(({ id, section, membre, creeLe: le, etat, etatLe, etatParId, ...row }) => {
    const { texte = "", proposition = "", mot = "" } = textes.get(id) ?? {};
    return {
      ...{ id, section: section as Section, le, texte, proposition, etat },
      auteur: `${membre.prenom} ${membre.nom}`,
      mienne: row.membreId === membreId,
      reponse: etatLe ? { par: nomDe(etatParId), le: etatLe, mot } : null,
    };
  });
}

/** How many remarks on a draft wait for an answer. */
export const countOuvertes = (tx: Tx, { espaceId }: Acteur, protocoleId: string): Promise<number> =>
  tx.protocoleRemarque.count({ where: { espaceId, protocoleId, etat: "OUVERTE" } });
