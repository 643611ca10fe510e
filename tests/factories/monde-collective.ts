import { addMinutes } from "@/lib/time";
import { createBrouillonCollectif, createCompteRenduCollectif } from "./compte-rendu-collectif";
import type { Distribution } from "./distribution";
import type { EspaceDeTest } from "./espace";
import { placeSituation } from "./ordre-du-jour";
import { createPersonneExterieure } from "./personne-exterieure";
import { createGroupeReuni, createSeanceCollective, holdSeanceCollective } from "./seance-collective";
import type { SituationDeTest } from "./situation";

const JOUR = 24 * 60;

/**
 * A group, a séance of it to come and one that was held and written up, each with the situation on its agenda, and one
 * without; of another group, a séance whose minutes are a draft.
 */
export async function createCollectives(
  espace: EspaceDeTest,
  cast: Distribution,
  { situation, lieuId, mot }: { situation: SituationDeTest; lieuId: string; mot: string },
  now: Date,
) {
  const { intervenant, referent, invite, collegue } = cast;
  const depart = addMinutes(now, -40 * JOUR);
  const membres = [referent, invite, collegue];
  const groupe = await createGroupeReuni(espace, { intervenant, membres, now: depart });
  const plan = (jours: number, du = groupe) =>
    createSeanceCollective(du, {
      ...{ participants: [referent, invite], lieuId, statut: "CONFIRMEE", now: depart },
      debut: addMinutes(now, jours * JOUR),
    });
  const collective = await plan(20);
  const collectiveTenue = await plan(-12);
  for (const seance of [collective, collectiveTenue])
    await placeSituation(seance, situation, { now: depart });
  await holdSeanceCollective(collectiveTenue, { travaillee: [situation] });
  const dits = { groupe: { synthese: `Le groupe retient la ${mot}.` } };
  const textes = { ...dits, [situation.id]: { faits: `On a parlé de cette ${mot}.` } };
  await createCompteRenduCollectif(intervenant, collectiveTenue.id, { textes, now });
  const autre = await createGroupeReuni(espace, { intervenant, membres, now: depart });
  const collectiveRedigee = await plan(-30, autre);
  await placeSituation(collectiveRedigee, situation, { now: depart });
  await holdSeanceCollective(collectiveRedigee, { travaillee: [situation] });
  await createBrouillonCollectif(intervenant, collectiveRedigee.id, { textes, now });
  const collectiveLibre = await plan(27);
  const personneExterieureId = await createPersonneExterieure(
    intervenant,
    collectiveLibre.id,
    { structureId: espace.structureId },
    depart,
  );
  return {
    ...{ groupe, personneExterieureId },
    ...{ collective, collectiveLibre, collectiveTenue, collectiveRedigee },
  };
}
