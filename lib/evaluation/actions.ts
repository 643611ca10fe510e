"use server";

import { action } from "@/lib/action";
import * as commands from "@/lib/evaluation/commands";
import { REFUS_DEMANDE, REFUS_REPONSE } from "@/lib/evaluation/labels";
import * as schema from "@/lib/evaluation/schema";

export const answerEvaluation = action({
  schema: schema.AnswerEvaluation,
  command: commands.answerEvaluation,
  refusals: REFUS_REPONSE,
  next: (_value, { groupeId, annee }) => `/groupes/${groupeId}/evaluation?annee=${annee}&fait=repondre#fait`,
});

export const askEvaluation = action({
  schema: schema.AskEvaluation,
  command: commands.askEvaluation,
  refusals: REFUS_DEMANDE,
  done: ({ nombre }) =>
    nombre === 0
      ? "Tout le monde a répondu."
      : `La demande est partie à ${nombre} ${nombre > 1 ? "membres" : "membre"}.`,
});
