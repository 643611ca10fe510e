import { ETAPE_LABELS } from "@/lib/demande/labels/etapes";
import { etapesOf, isEtape } from "@/lib/demande/rules/etapes";
import { formatDepuis, formatJour, jourOf } from "@/lib/time";
import type { Modalite, StatutDemande } from "@/prisma/client/enums";

type Demande = {
  statut: StatutDemande;
  modalite: Modalite;
  etape: number;
  modifieLe: Date;
  deposeLe: Date | null;
  decideLe: Date | null;
  decidePar: string | null;
};

/** What happens after the answer, told to the author. */
export function formatEnsuite({ statut, modalite }: Pick<Demande, "statut" | "modalite">): string {
  switch (statut) {
    case "COMPLEMENT":
      return "Complétez la demande, puis déposez-la à nouveau : elle garde sa place.";
    case "ACCEPTEE":
      return modalite === "COLLECTIF"
        ? "Le groupe est ouvert, et vous en êtes le premier membre. Le cadre s’écrit avec vous."
        : "Les dates, les séances et les pistes se suivent sur la page de la situation.";
    case "ORIENTEE":
      return "Prenez contact avec cette structure. Vous pouvez déposer une autre demande quand vous voulez.";
    default:
      return "Vous pouvez déposer une autre demande quand vous voulez.";
  }
}

/** Where a demande stands and what comes next, told to its author in one or two sentences. */
export function formatSuite(demande: Demande, now: Date, zone: string): string {
  const { statut, modalite, etape, modifieLe, deposeLe } = demande;
  const ensuite = formatEnsuite(demande);
  switch (statut) {
    case "BROUILLON":
      return `${formatEtape(etape, modalite)}, enregistrée ${formatDepuis(modifieLe, now, zone)}. Reprenez-la quand vous voulez.`;
    case "DEPOSEE": {
      const depuis = deposeLe ? formatDepuis(deposeLe, now, zone) : "";
      return `Déposée ${depuis}. Une intervenante ou un intervenant la lit ; vous saurez sa réponse ici.`;
    }
    case "COMPLEMENT":
      return `Une précision vous est demandée. ${ensuite}`;
    case "ACCEPTEE":
      return [formatReponse(demande, zone), modalite === "COLLECTIF" ? ensuite : null]
        .filter(Boolean)
        .join(" ");
    case "ORIENTEE":
      return "Orientée vers une autre structure. Lisez vers qui, et pourquoi.";
    case "REFUSEE":
      return `Sans suite. Lisez pourquoi. ${ensuite}`;
    case "RETIREE":
      return `Vous avez retiré cette demande. ${ensuite}`;
  }
}

function formatEtape(etape: number, modalite: Modalite): string {
  if (!isEtape(etape)) return "Commencée";
  const etapes = etapesOf(modalite);
  const rang = Math.max(1, etapes.indexOf(etape) + 1);
  return `Étape ${rang} sur ${etapes.length}, « ${ETAPE_LABELS[etape]} »`;
}

type Reponse = { statut: StatutDemande; modalite: Modalite; decideLe: Date | null; decidePar: string | null };

/** The answer in a sentence, with its author and its day. */
export function formatReponse({ statut, decideLe, decidePar }: Reponse, zone: string): string | null {
  if (!decideLe || !decidePar) return null;
  const quand = `le ${formatJour(jourOf(decideLe, zone), { annee: true })} par ${decidePar}`;
  switch (statut) {
    case "COMPLEMENT":
      return `Une précision a été demandée ${quand}.`;
    case "ACCEPTEE":
      return `Acceptée ${quand}.`;
    case "ORIENTEE":
      return `Orientée ${quand}.`;
    case "REFUSEE":
      return `Sans suite, décidé ${quand}.`;
    default:
      return null;
  }
}

type Etat = {
  statut: StatutDemande;
  auteur: string;
  deposeLe: Date | null;
  transmiseLe: Date | null;
  mienne: boolean;
  rappel: { le: Date | null } | null;
};

/** The line under the title: where the demande stands today. */
export function formatEtat(
  { statut, auteur, deposeLe, transmiseLe, mienne, rappel }: Etat,
  now: Date,
  zone: string,
): string {
  if (statut === "RETIREE") return "Retirée par la personne qui l’avait déposée.";
  if (!deposeLe) {
    if (!transmiseLe) return "";
    const rappelee = rappel?.le ? ` Rappelée le ${formatJour(jourOf(rappel.le, zone))}.` : "";
    return `Transmise à ${auteur} ${formatDepuis(transmiseLe, now, zone)}, pas encore déposée.${rappelee}`;
  }
  const jour = formatJour(jourOf(deposeLe, zone), { annee: true });
  const par = mienne ? "" : ` par ${auteur}`;
  return `Déposée le ${jour}${par}, ${formatDepuis(deposeLe, now, zone)}.`;
}
