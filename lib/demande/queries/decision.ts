import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { ownDemandes, queuedDemandes } from "@/lib/demande/access";
import {
  ACTES_DEMANDE,
  type ActeDemande,
  type PartieDemande,
  statutsBefore,
} from "@/lib/demande/rules/statut";
import { listValeurs, type ValeurChoix } from "@/lib/referentiel/queries";
import type { ListeCode } from "@/lib/referentiel/rules/listes";
import { listStructuresChoix, type StructureChoix } from "@/lib/structure/queries/annuaire";
import type { Modalite } from "@/prisma/client/enums";
import { listLieuxPermis } from "./signalements";

/** The acts that have a page of their own: all but filing, which is the form's. */
export type ActeDecision = Exclude<ActeDemande, "deposer">;

export type PageDecision = {
  id: string;
  code: string;
  version: number;
  modalite: Modalite;
  auteur: string;
  acte: ActeDecision;
  /** The acteur themself, for « confier la situation à ». */
  moi: string;
  intervenants: { id: string; nom: string }[];
  motifs: ValeurChoix[];
  structures: StructureChoix[];
  /** Names that the check of the words lets through. */
  lieuxPermis: string[];
};

const LISTES: Partial<Record<ActeDecision, ListeCode>> = {
  completer: "motif-complement",
  orienter: "motif-redirection",
  refuser: "motif-refus",
};

/** What the page of an act needs: whom it is about and what may be chosen. Null when this act is not the acteur's to do. */
export async function getDecision(
  acteur: Acteur,
  demandeId: string,
  acte: string,
): Promise<PageDecision | null> {
  const connu = ACTES_DEMANDE.find((known) => known === acte);
  if (!connu || connu === "deposer" || !isId(demandeId)) return null;
  const par: PartieDemande = connu === "retirer" ? "AUTEUR" : "INTERVENANT";
  const mine = par === "AUTEUR" ? ownDemandes(acteur) : queuedDemandes(acteur);
  return withEspace(acteur, async (tx) => {
    const demande = await tx.demande.findFirst({
      where: { AND: [mine, { id: demandeId, statut: { in: statutsBefore(connu, par) } }] },
      select: {
        id: true,
        code: true,
        version: true,
        modalite: true,
        auteur: { select: { prenom: true, nom: true } },
      },
    });
    if (!demande) return null;
    const liste = LISTES[connu];
    const nomme = connu === "accepter" || connu === "confier";
    return {
      ...demande,
      auteur: `${demande.auteur.prenom} ${demande.auteur.nom}`,
      acte: connu,
      moi: acteur.membreId,
      intervenants: nomme ? await listIntervenants(tx, acteur) : [],
      motifs: liste ? (await listValeurs(acteur, [liste]))[liste] : [],
      lieuxPermis: await listLieuxPermis(tx, acteur),
      structures: connu === "orienter" ? await listStructuresChoix(acteur) : [],
    };
  });
}

async function listIntervenants(tx: Tx, { espaceId }: Acteur): Promise<{ id: string; nom: string }[]> {
  const rows = await tx.membre.findMany({
    where: { espaceId, desactiveLe: null, roles: { some: { role: "INTERVENANT" } } },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    select: { id: true, prenom: true, nom: true },
  });
  return rows.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` }));
}
