import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { createRencontres } from "@/lib/rencontre/commands/create";
import { draftRencontre } from "@/lib/rencontre/commands/draft";
import { holdRencontre } from "@/lib/rencontre/commands/hold";
import { addDays, addMinutes, now as clock, jourOf } from "@/lib/time";
import { valeurOf } from "./demande";
import type { EspaceDeTest } from "./espace";

type Attributs = {
  /** In a week, at nine, unless said otherwise; two hours. */
  jour?: string;
  heures?: { debut: string; fin: string };
  /** An instance unless said otherwise. */
  sorte?: "INSTANCE" | "SENSIBILISATION";
  /** A délégation or a territoire; the espace's first délégation unless said otherwise. */
  placeId?: string;
  lieuId?: string;
  autour?: { avantMinutes?: number; apresMinutes?: number; trajetMinutes?: number };
  structures?: string[];
  membres?: string[];
  statut?: "PREVUE" | "TENUE";
  presents?: number;
  /** Its minutes, once held. */
  points?: string;
  now?: Date;
};

export type RencontreDeTest = { id: string; version: number; debut: Date; fin: Date };

/** A rencontre of an intervenant·e, by the real commands: planned, held, written up. */
export async function createRencontre(
  espace: Pick<EspaceDeTest, "espaceId" | "delegationId">,
  intervenant: Acteur,
  attributs: Attributs = {},
): Promise<RencontreDeTest> {
  const { now = clock(), sorte = "INSTANCE", placeId = espace.delegationId, statut = "PREVUE" } = attributs;
  const jour = attributs.jour ?? addDays(jourOf(now, intervenant.zone), 7);
  const { structures = [], membres = [], presents = 8, points } = attributs;
  const heures = attributs.heures ?? { debut: "09:00", fin: "11:00" };
  const partenaires = { structure: structures, membre: membres };
  const made = await createRencontres(
    intervenant,
    {
      quoi: sorte === "INSTANCE" ? await valeurOf(espace, "instance") : sorte,
      ...{ placeId, intervenantId: undefined, lieuId: attributs.lieuId, ...heures, ...partenaires },
      ...{ avantMinutes: 0, apresMinutes: 0, trajetMinutes: 0, ...attributs.autour },
      jours: [{ champ: "jour-1", valeur: jour }],
    },
    now,
  );
  const rencontreId = made.ok ? made.value.ids[0] : undefined;
  if (!rencontreId) throw new Error(`rencontre: ${made.ok ? "" : made.reason}`);
  if (statut === "TENUE") {
    const tenue = { rencontreId, version: 1, jour, ...heures, preparation: 30, presents, sujet: [] };
    const held = await holdRencontre(intervenant, { ...tenue, ...partenaires }, clockAfter(now));
    if (!held.ok) throw new Error(`tenue: ${held.reason}`);
  }
  if (points) {
    const ecrit = { rencontreId, version: 2, points, suites: "", reponses: {} };
    const drafted = await draftRencontre(intervenant, ecrit, now);
    if (!drafted.ok) throw new Error(`écrit: ${drafted.reason}`);
  }
  return readRencontreDeTest(espace, rencontreId);
}

/** Held ones are recorded once they have begun, whatever the moment they are booked at. */
const clockAfter = (now: Date) => addMinutes(now, 8 * 1440);

/** Where it stands now. */
export const readRencontreDeTest = (
  { espaceId }: Pick<EspaceDeTest, "espaceId">,
  id: string,
): Promise<RencontreDeTest> =>
  withEspace({ espaceId }, (tx) =>
    tx.rencontre.findUniqueOrThrow({
      where: { espaceId_id: { espaceId, id } },
      select: { id: true, version: true, debut: true, fin: true },
    }),
  );
