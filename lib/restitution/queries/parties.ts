import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import type { Section } from "@/lib/compte-rendu/rules";
import { readContenus } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { findOuverts } from "@/lib/levee/queries";
import { readPistes } from "@/lib/piste/queries";
import { printableSituations } from "@/lib/restitution/access";
import { type Jour, jourFromDate, jourOf } from "@/lib/time";

/** The parts of the minutes a person may be given; tools are the professionals' own. */
const SECTIONS_DITES = ["faits", "hypotheses", "pistes", "ressources"] as const satisfies Section[];

/** A validated part that may be given: whole, or held back while a word of it may name someone. */
export type PartieDite = { id: string; section: Section | "piste"; texte: string; retenue: boolean };

/** A held séance: its day, who was there by function, and the two duties to the person (000:69). */
export type SeanceDite = {
  id: string;
  jour: Jour;
  fonctions: string[];
  annonceeLe: Jour | null;
  restitueeLe: Jour | null;
  parties: PartieDite[];
};

export type Restitution = {
  id: string;
  code: string;
  accord: Jour | null;
  seances: SeanceDite[];
  pistes: PartieDite[];
};

/**
 * What of a situation its référent·e may give the person to read, part by part; null for anyone else, and once the person
 * has withdrawn. Each text read is journaled. Statements do not grow with the séances.
 */
export async function getRestitution(acteur: Acteur, situationId: string): Promise<Restitution | null> {
  if (!isId(situationId)) return null;
  return withEspace(acteur, (tx) => readRestitution(tx, acteur, situationId));
}

/** The same, in the transaction of who makes the document. */
export async function readRestitution(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
): Promise<Restitution | null> {
  const situation = await tx.situation.findFirst({
    where: { AND: [printableSituations(acteur), { id: situationId }] },
    select: {
      id: true,
      code: true,
      consentements: {
        where: { acte: { in: ["ACCORD", "MODIFICATION"] } },
        orderBy: { rang: "desc" },
        take: 1,
        select: { survenuLe: true },
      },
      seances: { where: { statut: "TENUE" }, orderBy: { debut: "asc" }, select: SEANCE },
    },
  });
  if (!situation) return null;
  const ecrits = situation.seances.flatMap(({ comptesRendus }) => comptesRendus.map(({ id }) => id));
  const textes = await readContenus(tx, acteur, "COMPTE_RENDU", ecrits);
  const pistes = await readPistes(tx, acteur, { situationId });
  const brutes = [
    ...ecrits.flatMap((id) =>
      SECTIONS_DITES.flatMap((section) => {
        const texte = textes.get(id)?.[section];
        return texte ? [{ id: `cr:${id}:${section}`, section, texte }] : [];
      }),
    ),
    ...pistes
      .filter(({ statut, texte }) => statut !== "ECARTEE" && texte)
      .map(({ id, texte }) => ({ id: `piste:${id}`, section: "piste" as const, texte })),
  ];
  const ouverts = await findOuverts(
    tx,
    acteur,
    brutes.map(({ texte }) => ({ situationId, texte })),
  );
  const parties = brutes.map((partie, rang): PartieDite => ({ ...partie, retenue: ouverts[rang] ?? true }));
  const jour = (date: Date | null) => date && jourFromDate(date);
  return {
    id: situation.id,
    code: situation.code,
    accord: jour(situation.consentements[0]?.survenuLe ?? null),
    seances: situation.seances.map(
      ({ id, debut, reelDebut, presences, intervenant, comptesRendus, ...dates }) => ({
        id,
        jour: jourOf(reelDebut ?? debut, acteur.zone),
        fonctions: fonctionsOf([intervenant, ...presences.map(({ membre }) => membre)]),
        annonceeLe: jour(dates.annonceeLe),
        restitueeLe: jour(dates.restitueeLe),
        parties: parties.filter((partie) =>
          comptesRendus.some((ecrit) => partie.id.startsWith(`cr:${ecrit.id}:`)),
        ),
      }),
    ),
    pistes: parties.filter(({ section }) => section === "piste"),
  };
}

const FONCTION = { profession: { select: { libelle: true } } } as const;
const SEANCE = {
  ...{ id: true, debut: true, reelDebut: true, annonceeLe: true, restitueeLe: true },
  intervenant: { select: FONCTION },
  presences: { where: { etat: "PRESENT" }, select: { membre: { select: FONCTION } } },
  comptesRendus: { where: { statut: "VALIDE" }, orderBy: { version: "desc" }, take: 1, select: { id: true } },
} as const;

/** Each function once: nobody is named. The first is the intervenant's. */
function fonctionsOf([, ...autres]: { profession: { libelle: string } | null }[]): string[] {
  const dites = autres.map(({ profession }) => profession?.libelle ?? "professionnel·le du service");
  return ["l’intervenant·e TAD", ...new Set(dites)];
}
