import { randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { saveCompteRendu } from "@/lib/compte-rendu/commands/save";
import { validateCompteRendu } from "@/lib/compte-rendu/commands/validate";
import { SaveCompteRendu, ValidateCompteRendu } from "@/lib/compte-rendu/schema";
import { withEspace } from "@/lib/db";
import type { Reponses } from "@/lib/levee/rules";
import { createPiste } from "@/lib/piste/commands";
import { CreatePiste } from "@/lib/piste/schema";
import { now as clock } from "@/lib/time";
import type { SeanceDeTest } from "./seance";

/** What the writing page sends: a first version from a page just opened, unless said otherwise. */
export const redactionDe = (seanceId: string, saisie: Record<string, unknown> = {}) =>
  SaveCompteRendu.parse({
    seanceId,
    version: 1,
    revision: 0,
    page: randomUUID(),
    faits: "La personne est venue à deux rendez-vous sur trois, en retard, et a prévenu.",
    hypotheses: "Choisir le moment compte plus pour elle que le lieu.",
    ...saisie,
  });

type Attributs = {
  par?: Acteur;
  statut?: "BROUILLON" | "VALIDE";
  saisie?: Record<string, unknown>;
  reponses?: Reponses;
  now?: Date;
};

/** The minutes of a held séance by the real commands, validated unless said otherwise; the id of that version. */
export async function createCompteRendu(
  { id: seanceId, situation }: SeanceDeTest,
  {
    par = situation.intervenant,
    statut = "VALIDE",
    saisie = {},
    reponses = {},
    now = clock(),
  }: Attributs = {},
): Promise<{ id: string; version: number; revision: number }> {
  const saved = await saveCompteRendu(par, redactionDe(seanceId, saisie), now);
  if (!saved.ok) throw new Error(`compte rendu: ${saved.reason}`);
  const brouillon = await withEspace(par, (tx) =>
    tx.compteRendu.findFirstOrThrow({
      where: { espaceId: par.espaceId, seanceId, statut: "BROUILLON" },
      select: { id: true, version: true, revision: true },
    }),
  );
  if (statut === "VALIDE") {
    const lu = { seanceId, version: brouillon.version, revision: brouillon.revision };
    const input = { ...ValidateCompteRendu.parse(lu), reponses };
    const validated = await validateCompteRendu(situation.intervenant, input, now);
    if (!validated.ok) throw new Error(`validation: ${validated.reason}`);
  }
  return brouillon;
}

/** A piste of a held séance, « proposée ». */
export async function createPisteDeTest(
  { id: seanceId, situation }: SeanceDeTest,
  { par = situation.intervenant, now = clock() }: { par?: Acteur; now?: Date } = {},
): Promise<{ id: string }> {
  const saisie = { seanceId, texte: "Proposer deux horaires au lieu d’un.", but: "PERSONNE" };
  const made = await createPiste(par, CreatePiste.parse(saisie), now);
  if (!made.ok) throw new Error(`piste: ${made.reason}`);
  return made.value;
}
