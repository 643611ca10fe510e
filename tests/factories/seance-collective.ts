import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { holdSeance } from "@/lib/seance/commands/hold";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { addMinutes, now as clock, jourOf, toInstant } from "@/lib/time";
import type { EspaceDeTest } from "./espace";
import { createGroupe, type GroupeDeTest } from "./groupe";
import { createMembre } from "./membre";
import { heuresTenues } from "./seance";

type Attributs = { intervenant?: Acteur; membres?: Acteur[]; code?: string; now?: Date };

/** A group and its members, admitted; three of them unless said otherwise. */
export async function createGroupeReuni(
  espace: EspaceDeTest,
  attributs: Attributs = {},
): Promise<GroupeDeTest> {
  const membres = attributs.membres ?? [
    await createMembre(espace, { nom: "Abel" }),
    await createMembre(espace, { nom: "Brun" }),
    await createMembre(espace, { nom: "Colin" }),
  ];
  return createGroupe(espace, { ...attributs, membres });
}

type AttributsSeance = {
  /** Half past one in the afternoon, in a week, unless said otherwise. */
  debut?: Date;
  statut?: "PROPOSEE" | "CONFIRMEE";
  /** Every member unless said otherwise. */
  participants?: Acteur[];
  lieuId?: string | null;
  now?: Date;
};

export type SeanceCollectiveDeTest = { id: string; version: number; debut: Date; groupe: GroupeDeTest };

/** A séance of a group, by the real commands. */
export async function createSeanceCollective(
  groupe: GroupeDeTest,
  { statut = "PROPOSEE", lieuId = null, now = clock(), ...attributs }: AttributsSeance = {},
): Promise<SeanceCollectiveDeTest> {
  const { intervenant, membres, id: groupeId } = groupe;
  const { zone } = intervenant;
  const debut = attributs.debut ?? toInstant(jourOf(addMinutes(now, 7 * 1440), zone), "13:30", zone);
  const participant = (attributs.participants ?? membres).map(({ membreId }) => membreId);
  const creneaux = [{ champ: "creneau-1", valeur: { debut, lieuId, trajetMinutes: 0 } }];
  const planned = await proposeSeances(intervenant, { groupeId, participant, creneaux }, now);
  const id = planned.ok ? planned.value.ids[0] : undefined;
  if (!id) throw new Error(`séance: ${planned.ok ? "" : planned.reason}`);
  if (statut === "PROPOSEE") return { id, version: 1, debut, groupe };
  const confirmed = await confirmSeances(intervenant, { seance: [{ id, version: 1 }] }, now);
  if (!confirmed.ok) throw new Error(`confirmation: ${confirmed.reason}`);
  return { id, version: 2, debut, groupe };
}

/** Records that a confirmed séance of a group was held, as planned, the day after; with these situations worked on. */
export async function holdSeanceCollective(
  { id, version, debut, groupe }: SeanceCollectiveDeTest,
  { travaillee = [], absents = [] }: { travaillee?: { id: string }[]; absents?: Acteur[] } = {},
): Promise<void> {
  const { intervenant } = groupe;
  const { zone, espaceId } = intervenant;
  const attendus = await withEspace(intervenant, (tx) =>
    tx.presence.findMany({ where: { espaceId, seanceId: id }, select: { membreId: true } }),
  );
  const absente = new Set(absents.map(({ membreId }) => membreId));
  const presences = attendus.map(({ membreId }) => ({
    suffixe: membreId,
    valeur: absente.has(membreId) ? ("ABSENT" as const) : ("PRESENT" as const),
  }));
  const fin = addMinutes(debut, 180);
  const heures = heuresTenues(debut, fin, zone);
  const dites = { travaillee: travaillee.map((situation) => situation.id), presences, preparation: 60 };
  const held = await holdSeance(
    intervenant,
    { seanceId: id, version, ...heures, ...dites },
    addMinutes(fin, 1440),
  );
  if (!held.ok) throw new Error(`tenue: ${held.reason}`);
}
