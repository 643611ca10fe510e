import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { formatAcces, formatEndroit, visioOf } from "@/lib/lieu/labels";
import { ENDROIT } from "@/lib/lieu/queries";
import { formatFonction } from "@/lib/personne-exterieure/labels";
import { EXTERIEURES, exterieuresOf } from "@/lib/personne-exterieure/queries";
import { type FeuilleRencontre, readRencontresFeuille } from "@/lib/rencontre/queries/feuille";
import { visibleSeances } from "@/lib/seance/access";
import { codeOf } from "@/lib/seance/rules/sujet";
import { addDays, type Jour, toInstant } from "@/lib/time";
import type { EtatPresence, Modalite, StatutSeance } from "@/prisma/client/enums";

export type FeuilleSeance = {
  nature: "seance";
  id: string;
  code: string;
  modalite: Modalite;
  statut: StatutSeance;
  debut: Date;
  fin: Date;
  lieu: string | null;
  /** How one gets in. */
  acces: string | null;
  /** Where who is far away joins. */
  visio: string | null;
  intervenant: string;
  secretaire: string | null;
  venants: { id: string; nom: string; structure: string | null; telephone: string | null; excuse: boolean }[];
};

/** In order of their beginning. */
export type Feuille = { jour: Jour; lignes: (FeuilleSeance | FeuilleRencontre)[] };

/**
 * The day sheet: the séances and the rencontres that take place that day (espace's zone), where, and who comes with the telephone of their
 * structure. Nothing of the cases but their codes. Null for a role that follows no séance.
 */
export async function getFeuille(acteur: Acteur, jour: Jour): Promise<Feuille | null> {
  if (!can(acteur, "seance.suivre")) return null;
  const { zone } = acteur;
  const [du, au] = [toInstant(jour, "00:00", zone), toInstant(addDays(jour, 1), "00:00", zone)];
  const personne = { select: { prenom: true, nom: true } } as const;
  return withEspace(acteur, async (tx) => {
    const rows = await tx.seance.findMany({
      where: {
        AND: [
          visibleSeances(acteur),
          { debut: { gte: du, lt: au }, statut: { in: ["PROPOSEE", "CONFIRMEE", "TENUE"] } },
        ],
      },
      orderBy: [{ debut: "asc" }, { id: "asc" }],
      select: {
        id: true,
        statut: true,
        debut: true,
        fin: true,
        situation: { select: { code: true } },
        groupe: { select: { code: true } },
        ...ENDROIT,
        lieu: { select: { nom: true, adresse: true, visio: true, acces: true, noteAcces: true } },
        intervenant: personne,
        secretaire: personne,
        exterieures: EXTERIEURES,
        presences: {
          select: {
            etat: true,
            membre: {
              select: {
                id: true,
                prenom: true,
                nom: true,
                structure: { select: { nom: true, telephone: true } },
              },
            },
          },
        },
      },
    });
    const rencontres = await readRencontresFeuille(tx, acteur, { du, au });
    const seances = rows.map(({ situation, groupe, intervenant, secretaire, presences, ...row }) => ({
      ...{ nature: "seance" as const, id: row.id, statut: row.statut, debut: row.debut, fin: row.fin },
      ...{ lieu: formatEndroit(row), visio: visioOf(row), acces: row.lieu && formatAcces(row.lieu) },
      ...codeOf({ situation, groupe }),
      intervenant: `${intervenant.prenom} ${intervenant.nom}`,
      secretaire: secretaire ? `${secretaire.prenom} ${secretaire.nom}` : null,
      venants: [
        ...presences.map(({ etat, membre: { id, prenom, nom, structure } }) => ({
          ...{ id, nom: `${prenom} ${nom}`, excuse: isExcuse(etat) },
          structure: structure?.nom ?? null,
          telephone: structure?.telephone ?? null,
        })),
        ...exterieuresOf(row.exterieures, false).map((personne) => ({
          ...{ id: personne.id, nom: `${personne.prenom} ${personne.nom}`, excuse: isExcuse(personne.etat) },
          ...{ structure: formatFonction(personne), telephone: null },
        })),
      ].sort((a, b) => (a.nom < b.nom ? -1 : 1)),
    }));
    return {
      jour,
      lignes: [...seances, ...rencontres].sort((a, b) => a.debut.getTime() - b.debut.getTime()),
    };
  });
}

const isExcuse = (etat: EtatPresence) => etat === "EXCUSE" || etat === "ABSENT";
