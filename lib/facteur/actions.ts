"use server";

import { accountAction } from "@/lib/account-action";
import { action } from "@/lib/action";
import * as enrolement from "@/lib/facteur/commands/enrolement";
import * as exigence from "@/lib/facteur/commands/exigence";
import * as preuve from "@/lib/facteur/commands/preuve";
import * as secours from "@/lib/facteur/commands/secours";
import * as labels from "@/lib/facteur/labels";
import * as schema from "@/lib/facteur/schema";

const PAGE = "/compte/second-facteur";

export const donnerCode = accountAction({
  schema: schema.Code,
  command: preuve.proveFacteur,
  refusals: labels.REFUS_ENTREE_CODE,
  fields: { CODE: "code", DEJA_SERVI: "code" },
  next: (suite) => suite,
});

export const preparerFacteur = accountAction({
  schema: schema.Preparation,
  command: enrolement.prepareFacteur,
  refusals: labels.REFUS_PREPARATION,
  fields: { MOT_DE_PASSE: "motDePasse" },
  next: (suite) => (suite ? `${PAGE}?suite=${encodeURIComponent(suite)}` : PAGE),
});

export const confirmerFacteur = accountAction({
  schema: schema.Confirmation,
  command: enrolement.confirmFacteur,
  refusals: labels.REFUS_CONFIRMATION,
  fields: { CODE: "code", DEJA_SERVI: "code" },
  next: () => `${PAGE}/codes?fait=ajout`,
});

export const renouvelerSecours = accountAction({
  schema: schema.Renouvellement,
  command: secours.renewSecours,
  refusals: labels.REFUS_CODE,
  fields: { CODE: "code", DEJA_SERVI: "code" },
  given: (codes) => codes.join("\n"),
});

export const retirerFacteur = accountAction({
  schema: schema.Retrait,
  command: secours.removeFacteur,
  refusals: labels.REFUS_RETRAIT,
  fields: { CODE: "code", DEJA_SERVI: "code", MOT_DE_PASSE: "motDePasse" },
  next: () => `${PAGE}?fait=retrait`,
});

export const exigerFacteur = action({
  schema: schema.Exigence,
  command: exigence.requireFacteur,
  refusals: labels.REFUS_EXIGENCE,
  done: "C’est réglé : les personnes qui n’en ont pas sont conduites à l’ajouter dès leur prochaine page.",
});

export const oublierFacteur = action({
  schema: schema.Oubli,
  command: exigence.forgetFacteur,
  refusals: labels.REFUS_EXIGENCE,
  done: "Son second facteur est retiré. Sa prochaine connexion lui en fera ajouter un autre, si son rôle le demande.",
});
