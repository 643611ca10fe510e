import { type Attente, aujourdhuiOf, sortAttentes } from "@/lib/accueil/rules";
import type { Acteur } from "@/lib/acteur";
import { getBureau } from "@/lib/bureau/queries/bureau";
import type { Bureau } from "@/lib/bureau/rules";
import { withEspace } from "@/lib/db";
import { can, isLie } from "@/lib/droit/rules";
import { type MessageLigne, readRetraits } from "@/lib/message/queries/messages";
import { type RencontrePrevue, readRencontresPrevues } from "@/lib/rencontre/queries/accueil";
import { visibleSeances } from "@/lib/seance/access";
import { sujetOf } from "@/lib/seance/rules/sujet";
import { addMinutes, jourOf, toInstant } from "@/lib/time";
import type { StatutSeance } from "@/prisma/client/enums";
import { listAttentesExamens } from "./examens";
import { listAttentesGroupe, listAttentesInvite } from "./groupe";
import { listAttentesProfessionnel } from "./professionnel";
import { listAttentesService } from "./service";

export type EvenementAVenir = {
  nature: "seance" | "rencontre";
  id: string;
  /** The code of a séance, or which rencontre. */
  titre: string;
  collective: boolean;
  debut: Date;
  fin: Date;
  statut: "PROPOSEE" | "CONFIRMEE" | "PREVUE";
  lieu: string | null;
  /** Who the acteur meets: the intervenant·e; for who leads the séance the référent·e, or null for a group or a rencontre. */
  avec: string | null;
};

export type Aujourdhui = Pick<EvenementAVenir, "id" | "titre" | "debut" | "lieu" | "avec"> & {
  /** Whether one may say that one is there. */
  presence: "A_NOTER" | "NOTEE" | null;
};

export type Accueil = {
  /** The withdrawals one has been told of and has not opened yet. */
  retraits: MessageLigne[];
  /** For a professional, the séance of today. */
  aujourdhui: Aujourdhui | null;
  attentes: Attente[];
  quinzaine: EvenementAVenir[];
  /** For who keeps the secretariat: their desk. */
  bureau: Bureau | null;
};

const QUINZAINE_MINUTES = 14 * 24 * 60;

/** « Ce qui vous attend » for every role the acteur has, the desk of the secretariat, and the séances and rencontres of the coming fortnight. Codes and dates only. */
export async function getAccueil(acteur: Acteur, now: Date): Promise<Accueil> {
  if (!isLie(acteur) || !can(acteur, "situation.suivre"))
    return { retraits: [], aujourdhui: null, attentes: [], quinzaine: [], bureau: null };
  const { membreId, roles, zone } = acteur;
  const secretariat = roles.includes("SECRETARIAT");
  return withEspace(acteur, async (tx) => {
    const retraits = await readRetraits(tx, acteur);
    const attentes = [
      ...(roles.includes("PROFESSIONNEL") ? await listAttentesProfessionnel(tx, acteur, now) : []),
      ...(roles.includes("PROFESSIONNEL") ? await listAttentesExamens(tx, acteur, now) : []),
      ...(roles.includes("PROFESSIONNEL") ? await listAttentesInvite(acteur) : []),
      ...(roles.includes("INTERVENANT") ? await listAttentesService(tx, acteur, now) : []),
      ...(roles.includes("INTERVENANT") ? await listAttentesGroupe(tx, acteur, now) : []),
    ];
    const seances = await tx.seance.findMany({
      where: {
        AND: [visibleSeances(acteur)],
        statut: { in: ["PROPOSEE", "CONFIRMEE"] },
        debut: { gte: toInstant(jourOf(now, zone), "00:00", zone), lt: addMinutes(now, QUINZAINE_MINUTES) },
        ...(secretariat
          ? {}
          : {
              OR: [
                { intervenantId: membreId },
                { situation: { referentId: membreId } },
                { presences: { some: { membreId } } },
              ],
            }),
      },
      orderBy: { debut: "asc" },
      take: 60,
      select: {
        id: true,
        debut: true,
        fin: true,
        statut: true,
        situation: { select: { code: true, referent: { select: { prenom: true, nom: true } } } },
        groupe: { select: { code: true } },
        lieu: { select: { nom: true } },
        intervenant: { select: { id: true, prenom: true, nom: true } },
        presences: { where: { membreId }, select: { etat: true } },
      },
    });
    const prevues = await readRencontresPrevues(tx, acteur, addMinutes(now, QUINZAINE_MINUTES), now);
    const jour = roles.includes("PROFESSIONNEL") ? aujourdhuiOf(seances, now, zone) : null;
    const aVenir = seances.filter(({ id, debut }) => debut >= now && id !== jour?.seance.id);
    const quinzaine: EvenementAVenir[] = [
      ...aVenir.map((seance) => evenementOf(seance, membreId)),
      ...prevues
        .filter(({ debut }) => debut >= now)
        .map(({ intervenant, aNoter: _, ...prevue }) => ({
          ...prevue,
          ...{ nature: "rencontre" as const, statut: "PREVUE" as const, collective: false },
          avec: intervenant.id === membreId ? null : intervenant.nom,
        })),
    ].sort((a, b) => a.debut.getTime() - b.debut.getTime());
    const siennes = attentes.map(({ id }) => id);
    const bureau = await getBureau(acteur, now, siennes);
    // Where there is a desk, they are on it.
    const aNoter = bureau ? [] : prevues.filter((prevue) => prevue.aNoter).map(attenteOf);
    const aujourdhui = jour && { ...evenementOf(jour.seance, membreId), presence: jour.presence };
    return { retraits, aujourdhui, attentes: sortAttentes([...attentes, ...aNoter]), quinzaine, bureau };
  });
}

const attenteOf = ({ id, titre, debut, fin }: RencontrePrevue): Attente => ({
  ...{ id, nature: "rencontre", code: titre, moment: debut, depuis: fin },
  href: `/rencontres/${id}`,
});

type Nom = { prenom: string; nom: string };
type SeancePrevue = Pick<EvenementAVenir, "id" | "debut" | "fin"> & {
  statut: StatutSeance;
  situation: { code: string; referent: Nom } | null;
  groupe: { code: string } | null;
  lieu: { nom: string } | null;
  intervenant: Nom & { id: string };
};

function evenementOf(
  { id, debut, fin, statut, situation, groupe, lieu, intervenant }: SeancePrevue,
  membreId: string,
): EvenementAVenir {
  const avec = intervenant.id === membreId ? situation?.referent : intervenant;
  return {
    ...{ nature: "seance", id, debut, fin, statut: statut as EvenementAVenir["statut"] },
    titre: sujetOf({ situation, groupe }).code,
    collective: groupe !== null,
    lieu: lieu?.nom ?? null,
    avec: avec ? `${avec.prenom} ${avec.nom}` : null,
  };
}
