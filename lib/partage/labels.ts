import type { ExtendPartageRefus, KeepPartageRefus } from "@/lib/partage/commands/keep";
import type { OpenPartageRefus, SendCodeRefus } from "@/lib/partage/commands/open";
import type { CreatePartagesRefus } from "@/lib/partage/commands/send";
import type { BilanPartage } from "@/lib/partage/queries/lecture";
import type { PartageVu } from "@/lib/partage/queries/liste";
import { formatJour, formatJourLong, formatMoment, jourOf } from "@/lib/time";
import { dernierJourOf, type EtatPartage } from "./rules/duree";

export const ETAT_LABELS = {
  OUVERT: "Ouvert",
  ENVOYE: "Pas encore ouvert",
  EXPIRE: "Terminé",
  RETIRE: "Retiré",
} as const satisfies Record<EtatPartage, string>;

const le = (instant: Date, zone: string) => `le ${formatMoment(instant, zone, { annee: true })}`;

/** « Ouvert 3 fois, la première le …, la dernière le … ; 2 fichiers pris. » */
export function formatOuvertures(partage: PartageVu, zone: string): string {
  const { ouvertures, premiereLe, derniereLe, fichiers } = partage;
  if (!premiereLe || !derniereLe) return "Jamais ouvert.";
  const fois =
    ouvertures === 1
      ? `Ouvert une fois, ${le(premiereLe, zone)}`
      : `Ouvert ${ouvertures} fois, la première ${le(premiereLe, zone)}, la dernière ${le(derniereLe, zone)}`;
  if (fichiers === 0) return `${fois}.`;
  return `${fois} ; ${fichiers === 1 ? "un fichier téléchargé" : `${fichiers} fichiers téléchargés`}.`;
}

/** « Envoyé le 12 février 2026, jusqu’au 14 mars 2026. », or since when it no longer opens. */
export function formatDuree({ etat, creeLe, expireLe, retireLe }: PartageVu, zone: string): string {
  const envoye = `Envoyé le ${formatJourLong(jourOf(creeLe, zone))}`;
  if (etat === "RETIRE" && retireLe)
    return `${envoye}, lien retiré le ${formatJourLong(jourOf(retireLe, zone))}.`;
  const fin = formatJourLong(dernierJourOf(expireLe, zone));
  return etat === "EXPIRE"
    ? `${envoye}, le lien ne sert plus depuis le ${fin}.`
    : `${envoye}, le lien sert jusqu’au ${fin}.`;
}

/** « Envoyé à 3 personnes : 2 l’ont ouvert. » */
export function formatPartages({ envoyes, ouverts }: { envoyes: number; ouverts: number }): string {
  if (envoyes === 0) return "Pas encore envoyé.";
  const personnes = envoyes === 1 ? "une personne" : `${envoyes} personnes`;
  const lu =
    ouverts === 0 ? "personne ne l’a ouvert" : ouverts === 1 ? "une l’a ouvert" : `${ouverts} l’ont ouvert`;
  return `Envoyé à ${personnes} : ${lu}.`;
}

/** « Le bilan part à 2 personnes. » */
export const formatEnvoyes = (nombre: number): string =>
  nombre === 1 ? "Le bilan part à une personne." : `Le bilan part à ${nombre} personnes.`;

/** « Loire-Atlantique. Version 1, publiée par … le … » */
export function formatLecture({ bilan, espace: { nom, zone } }: BilanPartage): string {
  const { version, publie } = bilan;
  return `${nom}. Version ${version}, publiée par ${publie.par} le ${formatJour(jourOf(publie.le, zone), { annee: true })}.`;
}

/** Until when the reader reads, and what was published since. */
export const formatLimite = ({ expireLe, espace: { zone } }: BilanPartage): string =>
  `Ce lien sert jusqu’au ${formatJour(dernierJourOf(expireLe, zone), { annee: true })} inclus.`;

export const formatSuivante = (suivanteLe: Date, zone: string): string =>
  `Une version plus récente a été publiée le ${formatJour(jourOf(suivanteLe, zone), { annee: true })}.`;

export const REFUS_ENVOI = {
  INTROUVABLE: "Ce bilan ne s’envoie pas, ou plus, par vous.",
  PERSONNE: "Indiquez au moins une personne.",
  ECHEANCE: "Choisissez un jour à partir d’aujourd’hui, dans l’année qui vient.",
  DEJA: "Une personne a déjà un lien vers cette version. Renvoyez-le depuis la liste.",
} as const satisfies Record<CreatePartagesRefus, string>;

/** Who has a link already, so that they are taken off the list. */
export const describeDeja = (refus: { reason: CreatePartagesRefus; adresses?: string[] }) =>
  refus.adresses
    ? {
        errors: {
          personnes: `Déjà un lien pour ${refus.adresses.join(", ")} : renvoyez-le depuis la liste.`,
        },
      }
    : undefined;

export const REFUS_LIEN = {
  INTROUVABLE: "Ce lien n’est plus à vous, ou ne sert plus. Rechargez la page.",
  ECHEANCE: REFUS_ENVOI.ECHEANCE,
} as const satisfies Record<KeepPartageRefus | ExtendPartageRefus, string>;

/** What a reader is told; a link that does not stand has a page of its own. */
export const REFUS_LECTURE = {
  CODE: {
    titre: "Ce code n’ouvre pas",
    phrase:
      "Il comporte une faute, il a déjà servi, ou plus de dix minutes ont passé. Vous pouvez en recevoir un autre.",
  },
  TROP: {
    titre: "Plusieurs codes viennent déjà de partir",
    phrase:
      "Prenez le dernier reçu, en regardant aussi les courriers indésirables, ou revenez dans un quart d’heure.",
  },
} as const satisfies Record<Exclude<SendCodeRefus | OpenPartageRefus, "INTROUVABLE">, object>;
