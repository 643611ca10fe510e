import { randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { saveConsentement } from "@/lib/demande/commands/depot-consentement";
import { createDemande } from "@/lib/demande/commands/depot-create";
import { savePrecautions } from "@/lib/demande/commands/depot-precautions";
import { saveSituation } from "@/lib/demande/commands/depot-situation";
import { submitDemande } from "@/lib/demande/commands/depot-submit";
import { handDemande } from "@/lib/demande/commands/saisie-hand";
import { takeDemande } from "@/lib/demande/commands/saisie-take";
import { Cadre } from "@/lib/demande/schema/cadre";
import { ConsentementSaisie } from "@/lib/demande/schema/consentement";
import { Precautions } from "@/lib/demande/schema/precautions";
import { SituationSaisie } from "@/lib/demande/schema/situation";
import type { ListeCode } from "@/lib/referentiel/rules/listes";
import { getTexte } from "@/lib/texte/rules/versions";
import { now as clock, jourOf } from "@/lib/time";

/** What a form would send for each step, over answers that are complete. */
export type Reponses = {
  cadre?: Record<string, unknown>;
  situation?: Record<string, unknown>;
  precautions?: Record<string, unknown>;
  consentement?: Record<string, unknown>;
};

/** The id of a value of the espace's list, the first unless a code says which. */
export async function valeurOf(
  acteur: { espaceId: string },
  liste: ListeCode,
  code?: string,
): Promise<string> {
  const { id } = await withEspace(acteur, (tx) =>
    tx.valeur.findFirstOrThrow({
      where: { espaceId: acteur.espaceId, liste, ...(code ? { code } : {}) },
      orderBy: { ordre: "asc" },
      select: { id: true },
    }),
  );
  return id;
}

/** What comes with a step: from a page that has just been opened. */
export const envoiDe = (demandeId: string, vers?: "suivant" | "ecraser") => ({
  demandeId,
  page: randomUUID(),
  base: undefined,
  vers,
});

/** Complete answers to step 1: an individual demande without any identifier. */
export async function cadreComplet(acteur: Acteur, reponses: Record<string, unknown> = {}): Promise<Cadre> {
  const territoire = await withEspace(acteur, (tx) =>
    tx.territoire.findFirstOrThrow({ where: { espaceId: acteur.espaceId }, select: { id: true } }),
  );
  return Cadre.parse({
    modalite: "INDIVIDUEL",
    lieu: territoire.id,
    structureId: acteur.structureId ?? undefined,
    difficultes: [await valeurOf(acteur, "difficulte", "isolement")],
    question: "Comment continuer à proposer sans m’épuiser, quand chaque rendez-vous est manqué ?",
    attente: "Prendre du recul et retrouver une manière de proposer.",
    utilite: "Retrouver avec la personne un rythme de rencontres tenable.",
    ...reponses,
  });
}

/** Complete answers to step 2. */
export async function situationComplete(
  acteur: Acteur,
  reponses: Record<string, unknown> = {},
): Promise<SituationSaisie> {
  return SituationSaisie.parse({
    trancheAge: "DE_35_A_44",
    dureeAccompagnement: "DE_6_MOIS_A_2_ANS",
    substances: [await valeurOf(acteur, "conduite-avec-substance", "alcool")],
    ressources: "Vient toujours quand elle a choisi le moment ; cuisine pour ses voisins.",
    ...reponses,
  });
}

/** Complete answers to step 3. */
export const precautionsCompletes = (reponses: Record<string, unknown> = {}): Precautions =>
  Precautions.parse({
    suiviMedical: "OUI",
    articulation: "A_CONVENIR",
    hierarchieSollicitee: "oui",
    conflitInteret: "non",
    dangerLu: "on",
    ...reponses,
  });

/** Complete answers to step 4: informed and agreed in writing on `now`'s day, for the acteur's structure. */
export function consentementComplet(
  acteur: Acteur,
  reponses: Record<string, unknown> = {},
  now: Date = clock(),
): ConsentementSaisie {
  const today = jourOf(now, acteur.zone);
  return ConsentementSaisie.parse({
    recueil: "ACCORD",
    informationLe: today,
    informationParId: acteur.membreId,
    moyen: "ECRIT",
    accordLe: today,
    accordParId: acteur.membreId,
    texteVersion: getTexte("consentement").version,
    portees: acteur.structureId ? [acteur.structureId] : [],
    conserveParId: acteur.structureId ?? undefined,
    ...reponses,
  });
}

/** A draft of the acteur, every step filled in by the real commands; `reponses` changes some of the answers. */
export async function createBrouillon(
  acteur: Acteur,
  reponses: Reponses = {},
  now: Date = clock(),
): Promise<BrouillonDeTest> {
  const created = await createDemande(acteur, {}, now);
  if (!created.ok) throw new Error(created.reason);
  return fillBrouillon(acteur, created.value.id, acteur, reponses, now);
}

/** The same, noted by the secretariat for its author: in the hands of who notes it. */
export async function createSaisie(
  secretaire: Acteur,
  auteur: Acteur,
  reponses: Reponses = {},
  now: Date = clock(),
): Promise<BrouillonDeTest> {
  const taken = await takeDemande(secretaire, { auteurId: auteur.membreId }, now);
  if (!taken.ok) throw new Error(taken.reason);
  return fillBrouillon(secretaire, taken.value.id, auteur, reponses, now);
}

/** The same, in the hands of its author. */
export async function createTransmise(
  secretaire: Acteur,
  auteur: Acteur,
  reponses: Reponses = {},
  now: Date = clock(),
): Promise<BrouillonDeTest> {
  const { id, version, situationId } = await createSaisie(secretaire, auteur, reponses, now);
  const handed = await handDemande(secretaire, { demandeId: id, version }, now);
  if (!handed.ok) throw new Error(handed.reason);
  return { id, version: version + 1, situationId };
}

export type BrouillonDeTest = { id: string; version: number; situationId: string };

async function fillBrouillon(
  acteur: Acteur,
  id: string,
  auteur: Acteur,
  reponses: Reponses,
  now: Date,
): Promise<BrouillonDeTest> {
  const envoi = () => envoiDe(id);
  const cadre = await cadreComplet(auteur, reponses.cadre);
  const situation = await situationComplete(auteur, reponses.situation);
  const saves = [
    await saveCadre(acteur, { ...cadre, ...envoi() }, now),
    await saveSituation(acteur, { ...situation, ...envoi() }, now),
    await savePrecautions(acteur, { ...precautionsCompletes(reponses.precautions), ...envoi() }, now),
    await saveConsentement(
      acteur,
      { ...consentementComplet(auteur, reponses.consentement, now), ...envoi() },
      now,
    ),
  ];
  for (const save of saves) if (!save.ok) throw new Error(save.reason);
  return withEspace(acteur, async (tx) => {
    const { version, situationId } = await tx.demande.findFirstOrThrow({
      where: { espaceId: acteur.espaceId, id },
      select: { version: true, situationId: true },
    });
    return { id, version, situationId: situationId ?? "" };
  });
}

/** A demande the acteur has filed. */
export async function createDemandeDeposee(
  acteur: Acteur,
  reponses: Reponses = {},
  now: Date = clock(),
): Promise<{ id: string; situationId: string }> {
  const { id, version, situationId } = await createBrouillon(acteur, reponses, now);
  const filed = await submitDemande(acteur, { demandeId: id, version, charte: true }, now);
  if (!filed.ok) throw new Error(filed.reason);
  return { id, situationId };
}
