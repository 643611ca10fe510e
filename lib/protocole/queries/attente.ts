import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { bindingProtocoles, publishableProtocoles } from "@/lib/protocole/access";
import { type SujetProtocole, sujetOf } from "@/lib/protocole/queries/sujet";

/** A protocole that waits for the acteur: whose, and since when. Codes only. */
export type ProtocoleEnAttente = { id: string; sujet: SujetProtocole; code: string; depuis: Date };

const SUJET = {
  situationId: true,
  groupeId: true,
  situation: { select: { code: true } },
  groupe: { select: { code: true } },
} as const;

type Row = {
  situationId: string | null;
  groupeId: string | null;
  situation: { code: string } | null;
  groupe: { code: string } | null;
};
const surOf = (row: Row) => ({ sujet: sujetOf(row), code: (row.situation ?? row.groupe)?.code ?? "" });

/** The versions in force that the acteur has still to accept. One statement. */
export async function listAAccepter(tx: Tx, acteur: Acteur): Promise<ProtocoleEnAttente[]> {
  const { membreId } = acteur;
  const enVigueur = await tx.protocole.findMany({
    where: { AND: [bindingProtocoles(acteur), { publieLe: { not: null } }] },
    distinct: ["situationId", "groupeId"],
    orderBy: { version: "desc" },
    select: {
      ...{ ...SUJET, id: true, publieLe: true, aAccepter: true },
      acceptations: { where: { membreId }, select: { membreId: true } },
    },
  });
  return enVigueur.flatMap(({ id, publieLe, aAccepter, acceptations, ...row }) =>
    aAccepter && publieLe && acceptations.length === 0 ? [{ id, ...surOf(row), depuis: publieLe }] : [],
  );
}

/** The drafts on which remarks wait for the acteur's answer. One statement. */
export async function listARepondre(tx: Tx, acteur: Acteur): Promise<ProtocoleEnAttente[]> {
  const ouvertes = { etat: "OUVERTE" } as const;
  const projets = await tx.protocole.findMany({
    where: { AND: [publishableProtocoles(acteur), { publieLe: null, remarques: { some: ouvertes } }] },
    select: {
      ...{ ...SUJET, id: true },
      remarques: { where: ouvertes, orderBy: { creeLe: "asc" }, take: 1, select: { creeLe: true } },
    },
  });
  return projets.flatMap(({ id, remarques: [premiere], ...row }) =>
    premiere ? [{ id, ...surOf(row), depuis: premiere.creeLe }] : [],
  );
}
