import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { saveConsentement } from "@/lib/demande/commands/depot-consentement";
import { createDemande } from "@/lib/demande/commands/depot-create";
import { discardDemande } from "@/lib/demande/commands/depot-discard";
import { clearAlerte, replacePassage } from "@/lib/demande/commands/depot-passage";
import { savePrecautions } from "@/lib/demande/commands/depot-precautions";
import { saveEtape } from "@/lib/demande/commands/depot-save";
import { saveSituation } from "@/lib/demande/commands/depot-situation";
import { submitDemande } from "@/lib/demande/commands/depot-submit";
import { handDemande } from "@/lib/demande/commands/saisie-hand";
import { remindDemande } from "@/lib/demande/commands/saisie-remind";
import { takeDemande } from "@/lib/demande/commands/saisie-take";
import { getEtape } from "@/lib/demande/queries/brouillon-etape";
import { getBrouillonLigne, getDemandeDeposee, listBrouillons } from "@/lib/demande/queries/brouillon-liste";
import { getRelecture } from "@/lib/demande/queries/brouillon-relecture";
import { getSaisies } from "@/lib/demande/queries/saisie";
import { Cadre } from "@/lib/demande/schema/cadre";
import { SituationSaisie } from "@/lib/demande/schema/situation";
import { ok } from "@/lib/result";
import { consentementComplet, envoiDe, precautionsCompletes } from "../../../factories/demande";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, liste } from "../cas";

const par = ["referent"] as const;
const cible = ({ brouillon }: Monde) => brouillon.id;
/** Where the first name stands in the question of the second draft. */
const passageOf = ({ mot }: Monde) => {
  const debut = `Comment parler de cette ${mot} avec `.length;
  return { champ: "question" as const, debut, fin: debut + "Kevin".length };
};

export const cas = [
  ecriture(createDemande, {
    par: ["referent", "associe", "invite", "collegue"],
    ecrire: (acteur, _cible, { now }) => createDemande(acteur, {}, now),
  }),
  ecriture(saveEtape, {
    par,
    cible,
    ecrire: (acteur, demandeId, { now }) =>
      saveEtape(acteur, 3, { ...envoiDe(demandeId), vers: "ecraser" }, now, async () =>
        ok({ data: {}, manques: {} }),
      ),
  }),
  ecriture(saveCadre, {
    par,
    cible,
    reference: "LIEU_INCONNU",
    ecrire: (acteur, demandeId, { territoireId: lieu, structureId, now }) =>
      saveCadre(
        acteur,
        { ...Cadre.parse({ lieu, structureId }), ...envoiDe(demandeId), vers: "ecraser" },
        now,
      ),
  }),
  ecriture(saveSituation, {
    par,
    cible,
    reference: "CHOIX_INCONNU",
    ecrire: (acteur, demandeId, { valeurs, now }) => {
      const saisie = SituationSaisie.parse({ freins: [valeurs.frein] });
      return saveSituation(acteur, { ...saisie, ...envoiDe(demandeId), vers: "ecraser" }, now);
    },
  }),
  ecriture(savePrecautions, {
    par,
    cible,
    ecrire: (acteur, demandeId, { now }) =>
      savePrecautions(acteur, { ...precautionsCompletes(), ...envoiDe(demandeId), vers: "ecraser" }, now),
  }),
  ecriture(saveConsentement, {
    par,
    cible,
    reference: "STRUCTURE_INCONNUE",
    ecrire: (acteur, demandeId, { structureId, now }) => {
      const saisie = consentementComplet(acteur, { portees: [structureId], conserveParId: structureId });
      return saveConsentement(acteur, { ...saisie, ...envoiDe(demandeId), vers: "ecraser" }, now);
    },
  }),
  ecriture(submitDemande, {
    par,
    cible,
    ecrire: (acteur, demandeId, { brouillon, now }) =>
      submitDemande(acteur, { demandeId, version: brouillon.version, charte: true }, now),
  }),
  ecriture(discardDemande, {
    par,
    cible,
    ecrire: (acteur, demandeId, { now }) => discardDemande(acteur, { demandeId }, now),
  }),
  ecriture(clearAlerte, {
    par,
    cible: ({ alerte }) => alerte.id,
    ecrire: (acteur, demandeId, monde) =>
      clearAlerte(acteur, { demandeId, ...passageOf(monde), motif: "PAS_UNE_PERSONNE" }, monde.now),
  }),
  ecriture(replacePassage, {
    par,
    cible: ({ alerte }) => alerte.id,
    ecrire: (acteur, demandeId, monde) =>
      replacePassage(acteur, { demandeId, ...passageOf(monde) }, monde.now),
  }),
  ecriture(takeDemande, {
    par: ["secretaire", "autreSecretaire"],
    reference: "MEMBRE_INCONNU",
    ecrire: (acteur, _cible, { cast, now }) => takeDemande(acteur, { auteurId: cast.referent.membreId }, now),
  }),
  ecriture(handDemande, {
    par: ["secretaire"],
    cible: ({ saisie }) => saisie.id,
    ecrire: (acteur, demandeId, { saisie, now }) =>
      handDemande(acteur, { demandeId, version: saisie.version }, now),
  }),
  ecriture(remindDemande, {
    par: ["secretaire", "autreSecretaire"],
    cible: ({ transmise }) => transmise.id,
    ecrire: (acteur, demandeId, { now }) => remindDemande(acteur, { demandeId }, now),
  }),
  liste(getSaisies, {
    par: ["secretaire", "autreSecretaire"],
    lire: getSaisies,
    revele: ({ transmise }) => [transmise.id],
  }),
  lecture(getEtape, { par, cible, lire: (acteur, id, { now }) => getEtape(acteur, id, "1", now) }),
  lecture(getRelecture, { par, cible, lire: (acteur, id, { now }) => getRelecture(acteur, id, now) }),
  lecture(getBrouillonLigne, { par, cible, lire: getBrouillonLigne }),
  lecture(getDemandeDeposee, { par, cible: ({ demandes }) => demandes.attente.id, lire: getDemandeDeposee }),
  liste(listBrouillons, { par, lire: listBrouillons, revele: (monde) => [cible(monde)] }),
];
