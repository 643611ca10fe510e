import type { Associe, EtatConsentement, Partage, Portee } from "@/lib/consentement/rules/etat";
import { isCouvert, isReuni } from "@/lib/consentement/rules/etat";

/** Someone an agreement may let know of the situation, by name and where they work today. */
export type Personne = {
  membreId: string;
  structureId: string | null;
  nom: string;
  structure: string | null;
};

/** A séance to come of the situation, and whom it concerns. */
export type SeanceAVenir = { debut: Date; statut: "PROPOSEE" | "CONFIRMEE"; concernes: readonly string[] };

/**
 * A group's séance to come with the situation on its agenda: who is expected but for the référent·e, the structures of those
 * invited without an account, and who leads it.
 */
export type ExamenAVenir = {
  debut: Date;
  attendus: readonly Pick<Personne, "membreId" | "structureId">[];
  exterieures: readonly (string | null)[];
  intervenantId: string;
};

/** What stands when an agreement is about to change. */
export type Situe = {
  etat: EtatConsentement;
  /** The agreement that holds; null when there is none, or no longer. */
  accord: Partage | null;
  associes: readonly (Associe & Personne)[];
  /** Who leads the work, and reads as long as an agreement holds. */
  intervenant: Personne | null;
  /** Those who heard of it in a group, read its minutes there, and are not associated. */
  entendus: readonly Personne[];
  seances: readonly SeanceAVenir[];
  examens: readonly ExamenAVenir[];
  /** Who records the change: they are not told of it. */
  auteurId: string;
};

/** What an agreement would change as soon as it is recorded, and how many would be told; empty lists where nothing. */
export type Effets = {
  /** Who reads what is written today and still does, who no longer would, and who would from then on. */
  gardent: Personne[];
  perdent: Personne[];
  gagnent: Personne[];
  /** Gathered or asked, and not covered: while they are, no séance can be confirmed. */
  nonCouverts: Personne[];
  /** Confirmed séances that would be proposed again, and proposed ones that could be confirmed. */
  reproposees: Date[];
  confirmables: Date[];
  /** Groups' séances whose agenda it would leave. */
  retirees: Date[];
  prevenus: number;
  /** `nommees`: who stays covered, by name, in a structure that is no longer as a whole. */
  portees: { ajoutees: Portee[]; otees: Portee[]; nommees: Portee[] };
  exclusions: { ajoutees: string[]; levees: string[] };
};

/** What its scope and its exclusions gain and lose, in words. */
export type Dits = { ajoutees: string[]; otees: string[]; tues: string[]; dites: string[] };

/**
 * What recording the agreement `apres` would do. The database does the same in the transaction that records it
 * (`consentement_rouvrir`, `couverture_change`, `examens_verifier`), and a test compares both. The référent·e reads in any
 * case, and is in none of the lists.
 */
export function effetsOf(situe: Situe, apres: Partage): Effets {
  const { accord, intervenant, associes, entendus, seances, examens, auteurId } = situe;
  const avant = accord ?? { portees: [], exclusions: [] };
  const lecteurs: Personne[] = [...associes.filter(({ statut }) => statut === "ACCEPTEE"), ...entendus];
  const mene = intervenant ? [intervenant] : [];
  const lisait = (personne: Personne) => isCouvert(avant.portees, personne);
  const lira = (personne: Personne) => isCouvert(apres.portees, personne);
  const nonCouverts = associes.filter((associe) => isReuni(associe) && !lira(associe));
  const vigueur = nonCouverts.length === 0;
  const otees = sauf(avant.portees, apres.portees);
  const deStatut = (statut: SeanceAVenir["statut"]) => seances.filter((seance) => seance.statut === statut);
  const reproposees = vigueur ? [] : deStatut("CONFIRMEE");
  const retirees = examens.filter((examen) => !isEntendu(apres.portees, examen));
  const prevenus = new Set([
    ...reproposees.flatMap(({ concernes }) => concernes),
    ...retirees.map(({ intervenantId }) => intervenantId),
  ]);
  prevenus.delete(auteurId);
  return {
    gardent: [...(accord ? mene : []), ...lecteurs.filter((lecteur) => lisait(lecteur) && lira(lecteur))],
    perdent: lecteurs.filter((lecteur) => lisait(lecteur) && !lira(lecteur)),
    gagnent: [...(accord ? [] : mene), ...lecteurs.filter((lecteur) => !lisait(lecteur) && lira(lecteur))],
    nonCouverts,
    reproposees: reproposees.map(({ debut }) => debut),
    confirmables:
      vigueur && situe.etat !== "EN_VIGUEUR" ? deStatut("PROPOSEE").map(({ debut }) => debut) : [],
    retirees: retirees.map(({ debut }) => debut),
    prevenus: prevenus.size,
    portees: {
      ajoutees: sauf(apres.portees, avant.portees),
      otees,
      nommees: nommeesDe(apres.portees, otees),
    },
    exclusions: {
      ajoutees: moins(apres.exclusions, avant.exclusions),
      levees: moins(avant.exclusions, apres.exclusions),
    },
  };
}

/** Whether it says the same as before, to the same people: it is renewed, and nothing has to be read twice. */
export const isSansEffet = ({ portees, exclusions, ...effets }: Effets): boolean =>
  [portees.ajoutees, portees.otees, ...Object.values(exclusions)].every((change) => change.length === 0) &&
  [effets.perdent, effets.gagnent, effets.reproposees, effets.retirees].every((liste) => liste.length === 0);

/** Whether everyone expected at a group's séance may hear of it; without an account, whole structures alone are covered. */
const isEntendu = (portees: readonly Portee[], { attendus, exterieures }: ExamenAVenir): boolean =>
  attendus.every((attendu) => isCouvert(portees, attendu)) &&
  exterieures.every((structureId) => isCouvert(portees, { structureId, membreId: null }));

/** The lines of a scope that another does not cover. */
const sauf = (portees: readonly Portee[], autres: readonly Portee[]): Portee[] =>
  portees.filter((portee) => !isCouvert(autres, portee));

const nommeesDe = (portees: readonly Portee[], otees: readonly Portee[]): Portee[] =>
  portees.filter(
    ({ structureId, membreId }) =>
      membreId !== null && otees.some((otee) => otee.structureId === structureId && otee.membreId === null),
  );

const moins = (codes: readonly string[], autres: readonly string[]): string[] =>
  codes.filter((code) => !autres.includes(code));
