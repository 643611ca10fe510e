import { z } from "zod";
import { facultatif, id, liste } from "@/lib/champ";
import { envoi, libre } from "./champs";

export const MODALITES = ["INDIVIDUEL", "COLLECTIF"] as const;

/** Step 1 as a draft holds it. `lieu` is a territoire, or a délégation that has none. */
export const Cadre = z.object({
  modalite: z.enum(MODALITES, { error: "Choisissez une modalité." }).default("INDIVIDUEL"),
  lieu: facultatif(id),
  structureId: facultatif(id),
  difficultes: liste(id),
  difficulte: libre("difficulte"),
  question: libre("question"),
  attente: libre("attente"),
  utilite: libre("utilite"),
  service: libre("service"),
  effectif: facultatif(z.coerce.number().int().min(1).max(500)).catch(undefined),
  objectifs: libre("objectifs"),
  contraintes: libre("contraintes"),
});
export type Cadre = z.output<typeof Cadre>;

export const SaveCadre = Cadre.extend(envoi);
