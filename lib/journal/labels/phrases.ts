import { ACTES, ACTES_PROPRES, SANS_OBJET } from "@/lib/journal/labels/actes";
import type { LigneLue } from "@/lib/journal/rules/ligne";
import { formatJourLong, jourOf } from "@/lib/time";

type Repere = { code: string | null; nom: string | null; jour: string | null };

const situation = ({ code }: Repere) => (code ? `la situation ${code}` : "une situation");
const de = (nom: string, code: string | null) => (code ? `${nom} de ${code}` : nom);
const nomme = (nom: string, { nom: quoi }: Repere) => (quoi ? `${nom} « ${quoi} »` : nom);
const duJour = (nom: string, { code, jour }: Repere) =>
  [nom, jour ? `du ${jour}` : null, code ? `(${code})` : null].filter(Boolean).join(" ");

/** What a line is about, as the end of a sentence: codes, days and names of the espace's own lists. */
export const OBJETS: Record<string, { nom: string; phrase: (repere: Repere) => string }> = {
  situation: { nom: "Une situation", phrase: situation },
  demande: { nom: "Une demande", phrase: ({ code }) => (code ? `la demande ${code}` : "une demande") },
  consentement: { nom: "Un consentement", phrase: ({ code }) => de("le consentement", code) },
  association: {
    nom: "Une association",
    phrase: ({ code, nom }) => de(nom ? `l’association de ${nom}, autour` : "une association", code),
  },
  seance: { nom: "Une séance", phrase: (repere) => duJour("la séance", repere) },
  "compte-rendu": {
    nom: "Un compte rendu",
    phrase: (repere) => duJour("le compte rendu de la séance", repere),
  },
  restitution: {
    nom: "Une restitution",
    phrase: ({ code }) => de("un document pour la personne, autour", code),
  },
  piste: { nom: "Une piste", phrase: ({ code }) => de("une piste", code) },
  protocole: { nom: "Un protocole", phrase: ({ code }) => de("le protocole", code) },
  remarque: { nom: "Une remarque", phrase: () => "une remarque" },
  cloture: { nom: "Une clôture", phrase: ({ code }) => de("la clôture", code) },
  suivi: { nom: "Un suivi", phrase: ({ code }) => de("le suivi", code) },
  groupe: { nom: "Un groupe", phrase: ({ code }) => (code ? `le groupe ${code}` : "un groupe") },
  "groupe-membre": {
    nom: "Une place dans un groupe",
    phrase: ({ code, nom }) =>
      de(nom ? `la place de ${nom}, au groupe` : "une place", code).replace("au groupe de", "au groupe"),
  },
  "bilan-groupe": { nom: "Un bilan de groupe", phrase: ({ code }) => de("le bilan du groupe", code) },
  bilan: { nom: "Un bilan", phrase: ({ code }) => (code ? `le bilan ${code}` : "un bilan") },
  partage: {
    nom: "Un lien vers un bilan",
    phrase: ({ code }) => (code ? `un lien vers le bilan ${code}` : "un lien vers un bilan"),
  },
  rencontre: { nom: "Une rencontre", phrase: (repere) => duJour("la rencontre", repere) },
  courrier: { nom: "Des lettres", phrase: (repere) => duJour("les lettres de la séance", repere) },
  statistique: { nom: "Des chiffres", phrase: () => "les chiffres de l’année" },
  journal: { nom: "Le journal", phrase: () => "le journal" },
  espace: { nom: "L’espace", phrase: () => "l’espace" },
  membre: { nom: "Un membre", phrase: ({ nom }) => (nom ? `l’accès de ${nom}` : "un accès") },
  compte: { nom: "Un compte", phrase: ({ nom }) => (nom ? `le compte de ${nom}` : "un compte") },
  structure: { nom: "Une structure", phrase: (repere) => nomme("la structure", repere) },
  delegation: { nom: "Une délégation", phrase: (repere) => nomme("la délégation", repere) },
  lieu: { nom: "Un lieu", phrase: (repere) => nomme("le lieu", repere) },
  valeur: { nom: "Une liste", phrase: (repere) => nomme("la valeur", repere) },
  modele: { nom: "Un modèle", phrase: () => "un modèle" },
  disponibilite: { nom: "Des disponibilités", phrase: () => "des disponibilités" },
  absence: { nom: "Une absence", phrase: () => "une absence" },
  abonnement: { nom: "Une adresse d’agenda", phrase: () => "une adresse d’agenda" },
  "agenda-externe": { nom: "Un agenda externe", phrase: () => "un agenda externe" },
  envoi: { nom: "Un courriel", phrase: () => "un courriel" },
  import: { nom: "Un import", phrase: () => "un fichier" },
};

/** « à le compte rendu » is « au compte rendu ». */
const contracter = (phrase: string) =>
  phrase
    .replace(/ à le /g, " au ")
    .replace(/ à les /g, " aux ")
    .replace(/ de le /g, " du ")
    .replace(/ de les /g, " des ")
    .replace(/ de (?=[aeiouyâàéèêîôû])/gi, " d’");

/** The reasons one meets most, in words. */
const MOTIFS: Readonly<Record<string, string>> = {
  INTROUVABLE: "introuvable, ou hors de ses droits",
  INTERDIT: "hors de ses droits",
  PERIME: "modifié entre-temps par quelqu’un d’autre",
  ETAT: "déjà changé d’état",
  ALERTES: "des mots pouvaient désigner quelqu’un",
  REFERENCE_INCONNUE: "référence inconnue",
  DEJA_LA: "déjà là",
  DATE_A_VENIR: "date à venir",
  DATE_HORS_BORNES: "date hors des bornes",
  CONSENTEMENT_RETIRE: "accord de la personne retiré",
  ACCORD_RETIRE: "accord de la personne retiré",
  DECISION_ABSENTE: "décision non datée",
  CRENEAU_PRIS: "créneau déjà pris",
  PAS_COMMENCEE: "séance pas encore commencée",
  TROP_DE_TENTATIVES: "trop de tentatives",
  MOT_DE_PASSE: "mot de passe refusé",
  DEJA_RETIRE: "déjà retiré",
  NON_COUVERT: "accord qui ne couvre pas tout le monde",
  DERNIER_ADMINISTRATEUR: "dernier accès d’administration",
};

/** A refusal's code in words: « LIEU_INCONNU » is « lieu inconnu ». */
const motifEnMots = (motif: string) => MOTIFS[motif] ?? motif.toLowerCase().replaceAll("_", " ");

/** « Nadia Benali a lu le compte rendu de la séance du 3 mars 2026 (S-7K4M). » Days in `zone`. */
export function formatLigne(
  { qui, acte, objet, soi, motif, jour, ...repere }: LigneLue,
  zone: string,
): string {
  const sujet = qui ?? "Une personne dont le lien est oublié";
  const verbe = ACTES_PROPRES[`${acte}/${objet}`] ?? (ACTES as Record<string, string>)[acte] ?? acte;
  const connu = OBJETS[objet];
  const dit = connu ? connu.phrase({ ...repere, jour: jour && formatJourLong(jourOf(jour, zone)) }) : objet;
  const quoi = soi && objet === "membre" ? "son propre accès" : dit;
  const fin = motif ? `\u00a0: ${motifEnMots(motif)}` : "";
  // A refused act that named nothing is written under who asked.
  if (acte === "refus" && soi && objet === "membre")
    return `${sujet} a fait une demande qui a été refusée${fin}.`;
  const phrase = SANS_OBJET.has(acte) ? `${sujet} ${verbe}` : `${sujet} ${verbe} ${quoi}`;
  return `${contracter(phrase)}${fin}.`;
}
