import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import type { Section } from "@/lib/compte-rendu/rules";
import { readContenus } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { findOuverts } from "@/lib/levee/queries";
import { readPistes } from "@/lib/piste/queries";
import { printableSituations } from "@/lib/restitution/access";
import { readSeancesTenues, type SeanceTenue } from "@/lib/restitution/queries/seances";
import { type Retenue, retenueOf } from "@/lib/restitution/rules";
import { type Jour, jourFromDate } from "@/lib/time";

/** The parts of the minutes a person may be given; tools are the professionals' own. */
const SECTIONS_DITES = ["faits", "hypotheses", "pistes", "ressources"] as const satisfies Section[];

/** A validated part that may be given: whole, or held back for what it says of someone else. */
export type PartieDite = { id: string; section: Section | "piste"; texte: string; retenue: Retenue | null };

/** A held séance: its day, who was there by function, and the two duties to the person (000:69). */
export type SeanceDite = Omit<SeanceTenue, "ecritId" | "noms"> & { parties: PartieDite[] };

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
      referent: { select: { prenom: true, nom: true } },
      consentements: {
        where: { acte: { in: ["ACCORD", "MODIFICATION"] } },
        orderBy: { rang: "desc" },
        take: 1,
        select: { survenuLe: true },
      },
    },
  });
  if (!situation) return null;
  const { id, code, referent, consentements } = situation;
  const tenues = await readSeancesTenues(tx, acteur, situationId);
  const brutes = await readParties(tx, acteur, situationId, tenues);
  const ouverts = await findOuverts(
    tx,
    acteur,
    brutes.map(({ texte }) => ({ situationId, texte })),
  );
  const noms = [referent.prenom, referent.nom, ...tenues.flatMap((tenue) => tenue.noms)];
  const parties = brutes.map((partie, rang): PartieDite => {
    const retenue = retenueOf(partie.texte, { code, noms, ouvert: ouverts[rang] ?? true });
    return { ...partie, retenue };
  });
  const accord = consentements[0]?.survenuLe;
  return {
    ...{ id, code, accord: accord ? jourFromDate(accord) : null },
    seances: tenues.map(({ ecritId, noms: _, ...seance }) => ({
      ...seance,
      parties: parties.filter((partie) => partie.id.startsWith(`cr:${ecritId}:`)),
    })),
    pistes: parties.filter(({ section }) => section === "piste"),
  };
}

/** The words of the validated minutes about the situation, section by section, then those of its pistes. */
async function readParties(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
  tenues: readonly SeanceTenue[],
): Promise<Omit<PartieDite, "retenue">[]> {
  const idsOf = (de: boolean) =>
    tenues.flatMap(({ ecritId, collective }) => (ecritId && collective === de ? [ecritId] : []));
  const textes = new Map([
    ...(await readContenus(tx, acteur, "COMPTE_RENDU", idsOf(false))),
    ...(await readContenus(tx, acteur, "COMPTE_RENDU_SITUATION", idsOf(true))),
  ]);
  const pistes = await readPistes(tx, acteur, { situationId });
  return [
    ...[...textes].flatMap(([id, dits]) =>
      SECTIONS_DITES.flatMap((section) => {
        const texte = dits[section];
        return texte ? [{ id: `cr:${id}:${section}`, section, texte }] : [];
      }),
    ),
    ...pistes
      .filter(({ statut, texte }) => statut !== "ECARTEE" && texte)
      .map(({ id, texte }) => ({ id: `piste:${id}`, section: "piste" as const, texte })),
  ];
}
