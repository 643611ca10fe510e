import type { SituationSaisie } from "@/lib/demande/schema/situation";
import type { Manques } from "./cadre";

/** What step 2 still lacks. The resources and competences of the person are mandatory: not only problems. */
export function manquesSituation(situation: SituationSaisie): Manques {
  const { trancheAge, dureeAccompagnement, substances, conduites, santeMentale, ressources } = situation;
  const manques: Manques = {};
  if (!trancheAge) manques.trancheAge = "Choisissez une tranche d’âge, ou « Non renseigné ».";
  if (!dureeAccompagnement)
    manques.dureeAccompagnement = "Indiquez depuis quand vous accompagnez la personne.";
  if (substances.length + conduites.length + santeMentale.length === 0)
    manques.substances =
      "Cochez au moins une réponse parmi les conduites addictives et la santé mentale ; « Autre » convient si rien ne correspond.";
  if (!ressources)
    manques.ressources = "Dites sur quoi la personne peut compter : ses ressources, ce qu’elle sait faire.";
  return manques;
}
