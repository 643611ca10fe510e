import type { Attente, Nature } from "@/lib/accueil/rules";
import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { keepableGroupes } from "@/lib/groupe/access";
import { listInvitationsGroupe } from "@/lib/groupe/queries/invitation";
import { type PasGroupe, prochainPasGroupe } from "@/lib/groupe/rules/prochain-pas";
import { addMinutes } from "@/lib/time";

const JOUR = 24 * 60;

/** The groups a professional is asked to join; where they wait for a place, nothing is theirs to do. One statement. */
export async function listAttentesInvite(acteur: Acteur): Promise<Attente[]> {
  const invitations = await listInvitationsGroupe(acteur);
  return invitations
    .filter(({ statut }) => statut === "INVITE")
    .map(({ id, groupeId, code, intervenant, depuis }) => ({
      ...{ id, nature: "groupe-invitation", code, qui: intervenant, depuis, href: `/groupes/${groupeId}` },
    }));
}

/** What each step of a group asks of who keeps it, and where. */
const SUITES: Partial<Record<PasGroupe, { nature: Nature; suite: string }>> = {
  ADMETTRE: { nature: "groupe-place", suite: "/membres" },
  INVITER: { nature: "groupe-peu", suite: "/membres" },
  PLANIFIER: { nature: "groupe-sans-seance", suite: "" },
};

/**
 * What waits in the groups the acteur leads, one thing each: a place to give, members to find;
 * a séance to book, unless one was held lately. One statement.
 */
export async function listAttentesGroupe(tx: Tx, acteur: Acteur, now: Date): Promise<Attente[]> {
  const depuisPeu = addMinutes(now, -acteur.delaiAlerteJours * JOUR);
  const groupes = await tx.groupe.findMany({
    where: {
      AND: [keepableGroupes(acteur)],
      statut: "OUVERT",
      intervenantId: acteur.membreId,
    },
    orderBy: { creeLe: "asc" },
    select: {
      ...{ id: true, code: true, statut: true, places: true, creeLe: true },
      membres: {
        where: { statut: { in: ["ADMIS", "INVITE", "EN_ATTENTE"] } },
        orderBy: { statutLe: "asc" },
        select: { statut: true, statutLe: true },
      },
      seances: {
        where: {
          OR: [
            { debut: { gt: now }, statut: { in: ["PROPOSEE", "CONFIRMEE"] } },
            { debut: { gt: depuisPeu }, statut: "TENUE" },
          ],
        },
        orderBy: { debut: "desc" },
        take: 1,
        select: { debut: true },
      },
    },
  });
  return groupes.flatMap(({ id, code, creeLe, membres, seances, ...groupe }): Attente[] => {
    const de = (statut: (typeof membres)[number]["statut"]) =>
      membres.filter((place) => place.statut === statut);
    const [enAttente] = de("EN_ATTENTE");
    const pas = prochainPasGroupe({
      ...groupe,
      ...{ admis: de("ADMIS").length, invites: de("INVITE").length, attente: de("EN_ATTENTE").length },
      // What is only proposed waits on the séance itself.
      ...{ prochaine: seances[0]?.debut ?? null, aConfirmer: 0 },
    });
    const suite = SUITES[pas];
    if (!suite) return [];
    const depuis = pas === "ADMETTRE" && enAttente ? enAttente.statutLe : creeLe;
    return [{ id, nature: suite.nature, code, depuis, href: `/groupes/${id}${suite.suite}` }];
  });
}
