import { randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { createProtocole as begin } from "@/lib/protocole/commands/create";
import { publishProtocole } from "@/lib/protocole/commands/publish";
import { saveProtocole } from "@/lib/protocole/commands/save";
import type { SujetProtocole } from "@/lib/protocole/queries/sujet";
import { type Protocole, protocoleParDefaut } from "@/lib/protocole/rules/rythme";
import { type Textes, textesOf } from "@/lib/protocole/rules/sections";
import { now as clock } from "@/lib/time";
import { requireValue } from "./demo/resultat";

type Attributs = Partial<Protocole> & { textes?: Textes; jusque?: "brouillon" | "remarques" | "acceptation" };
export type ProtocoleDeTest = { id: string; version: number; revision: number; sujet: SujetProtocole };

/** What a group's protocole must say. */
export const TEXTES_GROUPE: Textes = {
  objectifs: "Prendre de la distance ensemble.",
  participants: "Les professionnels du service.",
  modalites: "Un apport, puis une situation.",
};

/** The form of a draft as a page of its own sends it; what is not said is the espace's default. */
export function redactionOf(
  acteur: Acteur,
  { id: protocoleId, revision }: Pick<ProtocoleDeTest, "id" | "revision">,
  { textes = {}, jusque: _, ...attributs }: Attributs = {},
  sorte: "INDIVIDUEL" | "COLLECTIF" = "INDIVIDUEL",
) {
  const { nombreSeances, dateFin, ...temps } = { ...protocoleParDefaut(acteur, sorte), ...attributs };
  const fin = { nombreSeances: nombreSeances ?? undefined, dateFin: dateFin ?? undefined };
  const page = { protocoleId, revision, page: randomUUID(), ecraser: false, vers: undefined };
  return { ...page, ...temps, ...fin, ...textesOf(textes) };
}

/** The next version of a protocole, by its intervenant·e: published, unless it stops at the draft or at its remarks. */
export async function createProtocoleDe(
  sujet: SujetProtocole,
  intervenant: Acteur,
  attributs: Attributs = {},
  now = clock(),
): Promise<ProtocoleDeTest> {
  const { jusque = "acceptation" } = attributs;
  const groupe = sujet.groupeId !== undefined;
  const { situationId, groupeId } = sujet;
  const { protocoleId: id } = requireValue(
    await begin(intervenant, { situationId, groupeId, depart: "version" }, now),
  );
  const sorte = groupe ? "COLLECTIF" : "INDIVIDUEL";
  const complet = groupe ? { nombreSeances: 6, textes: TEXTES_GROUPE, ...attributs } : attributs;
  requireValue(
    await saveProtocole(intervenant, redactionOf(intervenant, { id, revision: 0 }, complet, sorte), now),
  );
  const lu = { protocoleId: id, revision: 1, reponses: {} };
  if (jusque !== "brouillon") requireValue(await publishProtocole(intervenant, { ...lu, pour: jusque }, now));
  const { version, revision } = await withEspace(intervenant, (tx) =>
    tx.protocole.findFirstOrThrow({ where: { id }, select: { version: true, revision: true } }),
  );
  return { id, version, revision, sujet };
}

/** The next version of a situation's protocole. */
export const createProtocole = (
  { id: situationId, intervenant }: { id: string; intervenant: Acteur },
  attributs: Attributs = {},
  now = clock(),
): Promise<ProtocoleDeTest> => createProtocoleDe({ situationId }, intervenant, attributs, now);
