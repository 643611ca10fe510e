import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { visibleCourriers } from "@/lib/courrier/access";
import { nomOf, personneOf, readCourrier, writeLettres } from "@/lib/courrier/queries/lettres";
import { A_ENVOYER } from "@/lib/courrier/queries/registre";
import { type Tx, withEspace } from "@/lib/db";
import type { Document } from "@/lib/document";
import { codeOf } from "@/lib/seance/rules/sujet";
import { type Jour, jourFromDate } from "@/lib/time";
import type { MoyenCourrier, SorteCourrier } from "@/prisma/client/enums";

export type CourrierDetail = {
  id: string;
  sorte: SorteCourrier;
  seanceId: string;
  code: string;
  debut: Date;
  lieu: string | null;
  prepareLe: Date;
  par: string;
  /** What the first letter says. */
  lettre: Document;
  destinataires: {
    membreId: string;
    nom: string;
    structure: string | null;
    envoi: { moyen: MoyenCourrier; le: Jour; par: string } | null;
  }[];
  /** The next one prepared and not sent, once this one is, the oldest first; and how many there are. */
  suivant: { id: string; reste: number } | null;
};

/** One making of the register; null when it is not the acteur's to see. */
export async function getCourrier(acteur: Acteur, courrierId: string): Promise<CourrierDetail | null> {
  if (!isId(courrierId)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await readCourrier(tx, acteur, courrierId);
    if (!row) return null;
    const [lettre] = await writeLettres(tx, acteur, row);
    if (!lettre) return null;
    const destinataires = row.destinataires.map((destinataire) => {
      const { membreId, moyen, envoyeLe, notePar } = destinataire;
      const envoi =
        moyen && envoyeLe && notePar ? { moyen, le: jourFromDate(envoyeLe), par: nomOf(notePar) } : null;
      return {
        membreId,
        nom: nomOf(destinataire.membre),
        structure: personneOf(destinataire).structure,
        envoi,
      };
    });
    return {
      ...{ id: row.id, sorte: row.sorte, debut: row.debut, lieu: row.lieu, prepareLe: row.prepareLe },
      ...{ seanceId: row.seance.id, code: codeOf(row.seance).code, par: nomOf(row.preparePar) },
      ...{ lettre, destinataires },
      suivant: destinataires.every(({ envoi }) => envoi) ? await findSuivant(tx, acteur) : null,
    };
  });
}

async function findSuivant(tx: Tx, acteur: Acteur): Promise<CourrierDetail["suivant"]> {
  const where = { AND: [visibleCourriers(acteur), A_ENVOYER] };
  const reste = await tx.courrier.count({ where });
  const premier = await tx.courrier.findFirst({
    where,
    orderBy: [{ prepareLe: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return premier && { id: premier.id, reste };
}
