import { createModele } from "@/lib/protocole/commands/modele";
import { createRemarque } from "@/lib/protocole/commands/remark";
import { MODELES } from "@/lib/protocole/rules/modeles";
import { requireValue } from "./demo/resultat";
import type { Distribution } from "./distribution";
import { createProtocole, createProtocoleDe, TEXTES_GROUPE } from "./protocole";
import type { SituationDeTest } from "./situation";

/**
 * A version to accept and the next one being spoken of, on the situation; the first draft of a group; a model of the
 * espace's own. Their words hold `mot`.
 */
export async function createProtocolesDuMonde(
  { referent, intervenant, administrateur }: Distribution,
  { situation, groupe: { id: groupeId } }: { situation: SituationDeTest; groupe: { id: string } },
  mot: string,
  now: Date,
) {
  const objectifs = `Prendre de la distance avec cette ${mot}.`;
  const enVigueur = await createProtocole(situation, { textes: { objectifs } }, now);
  const suite = { textes: { objectifs, modalites: `Un tour de ${mot}.` }, jusque: "remarques" } as const;
  const projet = await createProtocole(situation, suite, now);
  const dite = { texte: `Je garderais la ${mot}.`, proposition: `Garder la ${mot}.`, reponses: {} };
  const remarque = await createRemarque(
    referent,
    { protocoleId: projet.id, section: "objectifs", ...dite },
    now,
  );
  const textes = { ...TEXTES_GROUPE, objectifs };
  const duGroupe = await createProtocoleDe({ groupeId }, intervenant, { textes, jusque: "brouillon" }, now);
  const modele = { sorte: "COLLECTIF", nom: `Modèle ${mot}`, ...MODELES.collectif.textes } as const;
  return {
    ...{ enVigueur, projet, duGroupe },
    remarqueId: requireValue(remarque).id,
    modeleId: requireValue(await createModele(administrateur, modele, now)).id,
  };
}
