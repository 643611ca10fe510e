import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { visibleDemandes } from "@/lib/demande/access";
import { canKeepGroupe, isIntervenantGroupe, isMembreGroupe, visibleGroupes } from "@/lib/groupe/access";
import { getInvitationGroupe, type InvitationLue } from "@/lib/groupe/queries/invitation";
import { type MembreLigne, membreLigneOf, SELECT_MEMBRE } from "@/lib/groupe/queries/membres";
import type { EtatGroupe } from "@/lib/groupe/rules/prochain-pas";
import { getProtocoleEnVigueur, type ProtocoleEnVigueur } from "@/lib/protocole/queries/acceptation";
import type { Prisma } from "@/prisma/client/client";
import type { SorteGroupe, StatutSeance } from "@/prisma/client/enums";

export type SeanceDeGroupe = {
  id: string;
  version: number;
  debut: Date;
  fin: Date;
  statut: StatutSeance;
  lieu: string | null;
  /** The acteur may open it: they keep the group, or are expected there. */
  ouvrable: boolean;
};

export type GroupeFiche = EtatGroupe & {
  id: string;
  code: string;
  sorte: SorteGroupe;
  version: number;
  structure: { id: string; nom: string } | null;
  delegation: string;
  territoire: string | null;
  intervenant: { id: string; nom: string };
  creeLe: Date;
  clos: { le: Date; motif: string | null } | null;
  /** The collective demande it comes from, when it is the acteur's to read. */
  demandeId: string | null;
  /** Those who are in, by name. */
  membres: MembreLigne[];
  /** Every place there ever was, latest first, for who keeps the group; empty for anyone else. */
  mouvements: MembreLigne[];
  /** To come, or without a date, the nearest first; then past, the latest first. */
  seances: SeanceDeGroupe[];
  /** `attendu`: the acteur has still to accept it. */
  protocole: ProtocoleEnVigueur & { attendu: boolean };
  peut: { tenir: boolean; admettre: boolean /** Their own place, to leave it. */; quitter: string | null };
};

export type PageGroupe = { groupe: GroupeFiche } | { invitation: InvitationLue };

const lieu = { select: { nom: true } } as const;
const select = {
  ...{ id: true, code: true, sorte: true, statut: true, version: true, places: true, demandeId: true },
  ...{ creeLe: true, closLe: true, intervenantId: true },
  structure: { select: { id: true, nom: true } },
  delegation: lieu,
  territoire: lieu,
  intervenant: { select: { id: true, prenom: true, nom: true } },
  motif: { select: { libelle: true } },
  membres: { orderBy: [{ statutLe: "desc" }, { id: "desc" }], select: SELECT_MEMBRE },
  seances: {
    orderBy: [{ debut: "desc" }, { id: "desc" }],
    take: 60,
    select: {
      ...{ id: true, version: true, debut: true, fin: true, statut: true, lieu },
      presences: { select: { membreId: true } },
    },
  },
} as const satisfies Prisma.GroupeSelect;

/** A group, or the card of who is asked to join it; null for anyone else. Names and dates: no narrative is read. */
export async function getPageGroupe(acteur: Acteur, groupeId: string, now: Date): Promise<PageGroupe | null> {
  if (!isId(groupeId)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.groupe.findFirst({
      where: { AND: [visibleGroupes(acteur), { id: groupeId }] },
      select,
    });
    if (!row) {
      const invitation = await getInvitationGroupe(acteur, groupeId, now);
      return invitation && { invitation };
    }
    const { demandeId } = row;
    const lisible = demandeId
      ? await tx.demande.count({ where: { AND: [visibleDemandes(acteur), { id: demandeId }] } })
      : 0;
    const protocole = await getProtocoleEnVigueur(tx, acteur, { groupeId });
    const attendu = protocole.manquants.some(({ membreId }) => membreId === acteur.membreId);
    const fiche = ficheOf(acteur, { ...row, demandeId: lisible > 0 ? demandeId : null }, now);
    return { groupe: { ...fiche, protocole: { ...protocole, attendu } } };
  });
}

type Row = Prisma.GroupeGetPayload<{ select: typeof select }>;

function ficheOf(acteur: Acteur, row: Row, now: Date): Omit<GroupeFiche, "protocole"> {
  const {
    delegation,
    territoire,
    intervenant,
    motif,
    closLe,
    membres: rows,
    seances,
    intervenantId,
    ...groupe
  } = row;
  const tenir = canKeepGroupe(acteur, row);
  const lignes = rows.map(membreLigneOf);
  const places = (statut: MembreLigne["statut"]) => lignes.filter((ligne) => ligne.statut === statut);
  const membres = places("ADMIS").sort((a, b) => a.nom.localeCompare(b.nom, "fr"));
  const passees = seances.filter(({ debut, statut }) => debut <= now && statut !== "REPORTEE");
  const aVenir = seances.filter((seance) => !passees.includes(seance)).reverse();
  const datees = aVenir.filter(
    ({ debut, statut }) => debut > now && (statut === "PROPOSEE" || statut === "CONFIRMEE"),
  );
  return {
    ...groupe,
    ...{ membres, admis: membres.length, mouvements: tenir ? lignes : [] },
    // Who only takes part is not told who waits or has not answered.
    invites: tenir ? places("INVITE").length : 0,
    attente: tenir ? places("EN_ATTENTE").length : 0,
    intervenant: { id: intervenant.id, nom: `${intervenant.prenom} ${intervenant.nom}` },
    delegation: delegation.nom,
    territoire: territoire?.nom ?? null,
    clos: closLe ? { le: closLe, motif: motif?.libelle ?? null } : null,
    prochaine: datees[0]?.debut ?? null,
    confirmee: datees.find(({ statut }) => statut === "CONFIRMEE")?.debut ?? null,
    aConfirmer: datees.filter(({ statut }) => statut === "PROPOSEE").length,
    seances: [...aVenir, ...passees].map(({ lieu, presences, ...seance }) => ({
      ...seance,
      lieu: lieu?.nom ?? null,
      ouvrable: tenir || presences.some(({ membreId }) => membreId === acteur.membreId),
    })),
    peut: {
      tenir,
      admettre: isIntervenantGroupe(acteur, { intervenantId }),
      quitter: isMembreGroupe(acteur, {
        membres: rows.map(({ membre, statut }) => ({ membreId: membre.id, statut })),
      })
        ? (membres.find(({ membreId }) => membreId === acteur.membreId)?.id ?? null)
        : null,
    },
  };
}
