import { withEspace } from "@/lib/db";
import { addMinutes } from "@/lib/time";
import type { Distribution } from "./distribution";
import type { EspaceDeTest } from "./espace";
import { placeSituation } from "./ordre-du-jour";
import { createGroupeReuni, createSeanceCollective, holdSeanceCollective } from "./seance-collective";
import type { SituationDeTest } from "./situation";

const JOUR = 24 * 60;

/** A group, a séance of it to come and one that was held, each with the situation on its agenda, and one without. */
export async function createCollectives(
  espace: EspaceDeTest,
  cast: Distribution,
  { situation, lieuId }: { situation: SituationDeTest; lieuId: string },
  now: Date,
) {
  const { intervenant, referent, invite, collegue } = cast;
  const depart = addMinutes(now, -40 * JOUR);
  const membres = [referent, invite, collegue];
  const groupe = await createGroupeReuni(espace, { intervenant, membres, now: depart });
  const plan = (jours: number) =>
    createSeanceCollective(groupe, {
      ...{ participants: [referent, invite], lieuId, statut: "CONFIRMEE", now: depart },
      debut: addMinutes(now, jours * JOUR),
    });
  const collective = await plan(20);
  const collectiveTenue = await plan(-5);
  for (const seance of [collective, collectiveTenue])
    await placeSituation(seance, situation, { now: depart });
  await holdSeanceCollective(collectiveTenue, { travaillee: [situation] });
  const { espaceId, membreId } = intervenant;
  const valide = { statut: "VALIDE", valideLe: now, valideParId: membreId } as const;
  await withEspace(intervenant, (tx) =>
    tx.compteRendu.create({
      data: { espaceId, seanceId: collectiveTenue.id, redigeParId: membreId, modifieLe: now, ...valide },
    }),
  );
  const collectiveLibre = await plan(27);
  return { groupe, collective, collectiveLibre, collectiveTenue };
}
