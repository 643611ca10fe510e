import { assignSecretaire } from "@/lib/rencontre/commands/update";
import { addDays, jourOf } from "@/lib/time";
import { requireValue } from "./demo/resultat";
import type { Distribution } from "./distribution";
import type { EspaceDeTest } from "./espace";
import { createRencontre } from "./rencontre";

/** An instance to come, one that nobody has said held yet, and one held, written up, whose secretary is named. */
export async function createRencontresDuMonde(
  espace: EspaceDeTest,
  { intervenant, secretaire, collegue }: Distribution,
  { lieuId, structureId }: { lieuId: string; structureId: string },
  mot: string,
  now: Date,
) {
  const jour = (jours: number) => addDays(jourOf(now, intervenant.zone), jours);
  const partenaires = { lieuId, structures: [structureId], membres: [collegue.membreId], now };
  const prevue = await createRencontre(espace, intervenant, { ...partenaires, jour: jour(37) });
  const passee = await createRencontre(espace, intervenant, { ...partenaires, jour: jour(-19) });
  const points = `Les partenaires ont parlé de cette ${mot}.`;
  const tenue = await createRencontre(espace, intervenant, {
    ...{ ...partenaires, jour: jour(-20), statut: "TENUE", points },
  });
  const nomme = { rencontreId: tenue.id, version: tenue.version, secretaireId: secretaire.membreId };
  requireValue(await assignSecretaire(intervenant, nomme, now));
  return { prevue, passee, tenue: { ...tenue, version: tenue.version + 1 } };
}
