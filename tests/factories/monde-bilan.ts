import { createRemarque, resolveRemarque } from "@/lib/bilan/commands/remark";
import { CreateRemarque } from "@/lib/bilan/schema";
import { saveBilan, validateBilan } from "@/lib/bilan-groupe/commands";
import { withEspace } from "@/lib/db";
import { addMinutes, jourOf } from "@/lib/time";
import { createBilanRelu, createBrouillonDeBilan, keepFichier } from "./bilan";
import { requireValue } from "./demo/resultat";
import type { Distribution } from "./distribution";
import { createPartageDeTest } from "./partage";

/**
 * A séance the group held, its year's bilan as a draft, and the year before's, validated; the bilans of the espace of
 * the three years before: a draft, one being read again, one published.
 */
export async function createBilansDuMonde(
  { intervenant }: Distribution,
  { groupeId, mot }: { groupeId: string; mot: string },
  now: Date,
) {
  const { espaceId, membreId, zone } = intervenant;
  const debut = addMinutes(now, -40 * 1440);
  const par = { statutParId: membreId, statutLe: now, creeParId: membreId, creeLe: now };
  await withEspace(intervenant, (tx) =>
    tx.seance.create({
      data: {
        ...{ espaceId, groupeId, intervenantId: membreId, statut: "TENUE", ...par },
        ...{ debut, fin: addMinutes(debut, 180) },
      },
    }),
  );
  const annee = Number(jourOf(debut, zone).slice(0, 4));
  const textes = {
    ...{ objectifs: `Travailler la ${mot}.`, resultats: `La ${mot} se dit mieux.` },
    ...{ composition: "", organisation: "", outils: "", suites: "" },
  };
  for (const lue of [annee - 1, annee])
    requireValue(
      await saveBilan(intervenant, { groupeId, annee: lue, version: 1, revision: 0, ...textes }, now),
    );
  const relu = { groupeId, annee: annee - 1, version: 1, revision: 1, reponses: {} };
  requireValue(await validateBilan(intervenant, relu, now));
  const dit = { contexte: `Une année de ${mot}.` };
  const publie = await createBilanRelu(intervenant, annee - 3, dit, now, intervenant);
  await keepFichier(intervenant, publie.id, "CSV", `Une année de ${mot}.`, now);
  const brouillon = await createBrouillonDeBilan(intervenant, annee - 1, dit, now);
  const remarquer = async () => {
    const remarque = { bilanId: brouillon.id, section: "activite", texte: `Dire la ${mot}.`, reponses: {} };
    return requireValue(await createRemarque(intervenant, CreateRemarque.parse(remarque), now)).id;
  };
  const remarqueFaite = await remarquer();
  requireValue(await resolveRemarque(intervenant, { remarqueId: remarqueFaite }, now));
  return {
    ...{ annee, valide: annee - 1, brouillon, remarqueFaite },
    remarque: await remarquer(),
    relecture: await createBilanRelu(intervenant, annee - 2, dit, now),
    publie,
    partage: await createPartageDeTest(intervenant, publie.id, { nom: `Lecture ${mot}` }, now),
  };
}
