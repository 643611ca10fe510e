import type { Modalite, StatutDemande } from "@/prisma/client/enums";
import type { EtapeSaisie } from "./etapes";

/** The steps that have free texts. */
export type EtapeEcrite = Exclude<EtapeSaisie, 4>;

/** A free text of a demande: a Contenu row whose `champ` is this key, for one modality only. */
type Definition = { etape: EtapeEcrite; modalite: Modalite; max: number };

const individuel = (etape: EtapeEcrite, max: number): Definition => ({ etape, modalite: "INDIVIDUEL", max });
const collectif = (max: number): Definition => ({ etape: 1, modalite: "COLLECTIF", max });

/** The free texts, in the order they are read. Short on purpose: agreement never lifts the duty of minimisation (002:3576). */
export const TEXTES = {
  difficulte: individuel(1, 1500),
  question: individuel(1, 1000),
  attente: individuel(1, 1000),
  utilite: individuel(1, 1000),
  ressources: individuel(2, 1500),
  paroles: individuel(2, 1000),
  articulations: individuel(3, 1000),
  conflit: individuel(3, 600),
  service: collectif(200),
  objectifs: collectif(2000),
  contraintes: collectif(1500),
} as const satisfies Record<string, Definition>;

/** Where the words go while they are written: apart, once the demande was filed, so that its readers keep what was filed. */
export type SupportDemande = "DEMANDE" | "DEMANDE_REPRISE";
export const supportOf = (statut: StatutDemande): SupportDemande =>
  statut === "BROUILLON" ? "DEMANDE" : "DEMANDE_REPRISE";

export type Champ = keyof typeof TEXTES;

export const CHAMPS = Object.keys(TEXTES) as readonly Champ[];

/** The free texts of a modality: those of the other are neither shown, checked nor filed. */
export const champsOf = (modalite: Modalite): Champ[] =>
  CHAMPS.filter((champ) => TEXTES[champ].modalite === modalite);
