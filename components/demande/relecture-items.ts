import {
  ARTICULATION_LABELS,
  DUREE_LABELS,
  MODALITE_LABELS,
  MOYEN_LABELS,
  RECUEIL_LABELS,
} from "@/lib/demande/labels/reponses";
import { CHOIX_LABELS } from "@/lib/demande/labels/textes";
import type { Relecture } from "@/lib/demande/queries/brouillon-relecture";
import type { ChampChoix } from "@/lib/demande/rules/choix";
import type { Champ } from "@/lib/demande/rules/textes";
import { SUIVI_MEDICAL_LABELS, TRANCHE_AGE_LABELS } from "@/lib/referentiel/labels";
import { formatJour, isJour } from "@/lib/time";

/** An answer in words, or the free text it stands for. */
export type Item = { term: string; value: string | null } | { champ: Champ };

const ouiNon = (reponse: boolean | undefined) => (reponse === undefined ? null : reponse ? "Oui" : "Non");
const jourOuRien = (jour: string) => (isJour(jour) ? formatJour(jour, { annee: true }) : null);

const choix = ({ noms }: Relecture, champ: ChampChoix): Item => ({
  term: CHOIX_LABELS[champ],
  // None is an answer too: nothing in the list is the matter.
  value: noms.choix[champ].join(", ") || "Rien de coché",
});

export function itemsCadre(relecture: Relecture): Item[] {
  const { brouillon, noms } = relecture;
  const { cadre } = brouillon.saisie;
  const communs: Item[] = [
    { term: "Demande", value: MODALITE_LABELS[cadre.modalite] },
    { term: "Délégation et territoire", value: noms.lieu },
    { term: "Structure", value: noms.structures.get(cadre.structureId ?? "") ?? null },
  ];
  if (cadre.modalite === "COLLECTIF")
    return [
      ...communs,
      { champ: "service" },
      { term: "Professionnels", value: cadre.effectif?.toString() ?? null },
      { champ: "objectifs" },
      { champ: "contraintes" },
    ];
  return [
    ...communs,
    choix(relecture, "difficultes"),
    { champ: "difficulte" },
    { champ: "question" },
    { champ: "attente" },
    { champ: "utilite" },
  ];
}

export function itemsSituation(relecture: Relecture): Item[] {
  const { trancheAge, dureeAccompagnement } = relecture.brouillon.saisie.situation;
  return [
    { term: "Tranche d’âge", value: trancheAge ? TRANCHE_AGE_LABELS[trancheAge] : null },
    { term: "Accompagnée depuis", value: dureeAccompagnement ? DUREE_LABELS[dureeAccompagnement] : null },
    { champ: "ressources" },
    { champ: "paroles" },
    ...(["substances", "conduites", "santeMentale", "freins", "evenements"] as const).map((champ) =>
      choix(relecture, champ),
    ),
  ];
}

export function itemsPrecautions({ brouillon }: Relecture): Item[] {
  const { suiviMedical, articulation, hierarchieSollicitee, conflitInteret } = brouillon.saisie.precautions;
  return [
    {
      term: "Suivi médical ou psychologique",
      value: suiviMedical ? SUIVI_MEDICAL_LABELS[suiviMedical] : null,
    },
    { term: "Articulations", value: articulation ? ARTICULATION_LABELS[articulation] : null },
    { champ: "articulations" },
    { term: "Cadre déjà sollicité", value: ouiNon(hierarchieSollicitee) },
    { term: "Lien qui pourrait gêner", value: ouiNon(conflitInteret) },
    { champ: "conflit" },
  ];
}

export function itemsConsentement({ brouillon, noms }: Relecture): Item[] {
  const { consentement, consentementEnregistre } = brouillon.saisie;
  if (consentementEnregistre) return [{ term: "Consentement", value: "Déjà enregistré" }];
  const { recueil, informationLe, informationParId, moyen, accordLe, accordParId, portees } = consentement;
  const etat: Item = { term: "La personne", value: recueil ? RECUEIL_LABELS[recueil] : null };
  if (recueil !== "ACCORD" && recueil !== "INFORMATION") return [etat];
  const membre = (id: string | undefined) => noms.membres.get(id ?? "") ?? null;
  const information: Item[] = [
    etat,
    { term: "Informée le", value: jourOuRien(informationLe) },
    { term: "Informée par", value: membre(informationParId) },
  ];
  if (recueil === "INFORMATION") return information;
  const couverts = portees.map((portee) => {
    const [structureId = "", membreId] = portee.split("/");
    const structure = noms.structures.get(structureId) ?? "";
    return membreId ? `${membre(membreId)} (${structure})` : structure;
  });
  return [
    ...information,
    { term: "Accord", value: moyen ? MOYEN_LABELS[moyen] : null },
    { term: "Donné le", value: jourOuRien(accordLe) },
    { term: "Recueilli par", value: membre(accordParId) },
    {
      term: "Texte présenté",
      value: consentement.texteVersion ? `Version ${consentement.texteVersion}` : null,
    },
    { term: "Peut être travaillée avec", value: couverts.join(", ") || null },
    { term: "À ne pas partager", value: noms.exclusions.join(", ") || "Rien d’exclu" },
    {
      term: "Document signé gardé par",
      value: noms.structures.get(consentement.conserveParId ?? "") ?? null,
    },
  ];
}
