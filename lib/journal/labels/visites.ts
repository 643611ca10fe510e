import { formatLigne } from "@/lib/journal/labels/phrases";
import type { Consultation } from "@/lib/journal/rules/consultations";
import type { LigneLue } from "@/lib/journal/rules/ligne";
import { formatMoment } from "@/lib/time";

/** What was read of a situation, counted; the page of the situation itself goes without saying. */
const NOMS: Record<string, [un: string, plusieurs: string]> = {
  "compte-rendu": ["compte rendu", "comptes rendus"],
  seance: ["séance", "séances"],
  piste: ["piste", "pistes"],
  suivi: ["suivi", "suivis"],
  protocole: ["protocole", "protocoles"],
  consentement: ["consentement", "consentements"],
  association: ["association", "associations"],
  restitution: ["document pour la personne", "documents pour la personne"],
  cloture: ["clôture", "clôtures"],
  courrier: ["lettre", "lettres"],
};

/** « Nadia Benali a lu la situation S-7K4M : 2 comptes rendus, 6 pistes. », and of one reading its own sentence. Days in `zone`. */
export function formatVisite(lignes: readonly [LigneLue, ...LigneLue[]], zone: string): string {
  const [premiere] = lignes;
  const lus = new Map<string, Set<string>>();
  for (const { objet, objetId } of lignes) lus.set(objet, (lus.get(objet) ?? new Set()).add(objetId));
  if (lus.size === 1 && lus.get(premiere.objet)?.size === 1) return formatLigne(premiere, zone);
  const dits = Object.entries(NOMS).flatMap(([objet, [un, plusieurs]]) => {
    const nombre = lus.get(objet)?.size ?? 0;
    return nombre === 0 ? [] : [`${nombre} ${nombre === 1 ? un : plusieurs}`];
  });
  return `${premiere.qui} a lu la situation ${premiere.code}\u00a0: ${dits.join(", ")}.`;
}

/** « Nadia Benali : 3 visites, la dernière mardi 14 octobre, 14 h ». */
export function formatLecteur({ nom, visites }: Consultation, zone: string): string {
  const derniere = visites[0]?.fin;
  const quand = derniere ? formatMoment(derniere, zone) : "";
  const combien =
    visites.length === 1 ? `1 visite, ${quand}` : `${visites.length} visites, la dernière ${quand}`;
  return `${nom}\u00a0: ${combien}`;
}
