"use server";

import { action } from "@/lib/action";
import { acceptProtocole as accept } from "@/lib/protocole/commands/accept";
import * as answer from "@/lib/protocole/commands/answer";
import { createProtocole as create } from "@/lib/protocole/commands/create";
import { discardProtocole as discard } from "@/lib/protocole/commands/discard";
import * as modele from "@/lib/protocole/commands/modele";
import { publishProtocole as publish } from "@/lib/protocole/commands/publish";
import { createRemarque as remark } from "@/lib/protocole/commands/remark";
import { remindProtocole as remind } from "@/lib/protocole/commands/remind";
import { saveProtocole as save } from "@/lib/protocole/commands/save";
import { cheminProtocole } from "@/lib/protocole/labels/etat";
import * as refus from "@/lib/protocole/labels/refus";
import * as schema from "@/lib/protocole/schema";

/** Where the person goes once the draft is saved; « reprendre » opens it again as it now is. */
const SUITES = { relire: "/publier", reprendre: "/ecrire", quitter: "" } as const;

export const createProtocole = action({
  schema: schema.CreateProtocole,
  command: create,
  refusals: refus.REFUS_CREATION,
  fields: { MODELE_INCONNU: "depart" },
  next: ({ sujet }) => cheminProtocole(sujet, "/ecrire"),
});

export const saveProtocole = action({
  schema: schema.SaveProtocole,
  command: save,
  refusals: refus.REFUS_REDACTION,
  fields: { PERIME: "ecraser" },
  done: ({ heure }) => heure,
  next: ({ sujet, vers }) => vers && cheminProtocole(sujet, SUITES[vers]),
});

export const publishProtocole = action({
  schema: schema.PublishProtocole,
  command: publish,
  refusals: refus.REFUS_PUBLICATION,
  detail: refus.describeRefus,
  next: ({ sujet, pour }) => cheminProtocole(sujet, pour === "remarques" ? "/projet" : "?fait=publier#fait"),
});

export const acceptProtocole = action({
  schema: schema.AcceptProtocole,
  command: accept,
  refusals: refus.REFUS_ACCEPTATION,
  next: ({ sujet }) => cheminProtocole(sujet, "?fait=accepter#fait"),
});

export const remindProtocole = action({
  schema: schema.RemindProtocole,
  command: remind,
  refusals: refus.REFUS_RELANCE,
  done: ({ nombre }) =>
    nombre > 1 ? `Le rappel est envoyé à ${nombre} personnes.` : "Le rappel est envoyé à une personne.",
});

export const discardProtocole = action({
  schema: schema.DiscardProtocole,
  command: discard,
  refusals: refus.REFUS_ABANDON,
  next: ({ sujet }) => cheminProtocole(sujet),
});

export const createRemarque = action({
  schema: schema.CreateRemarque,
  command: remark,
  refusals: refus.REFUS_REMARQUE,
  fields: { VIDE: "texte" },
  detail: refus.describeRefus,
  done: "Votre remarque est transmise.",
});

export const retainRemarque = action({
  schema: schema.RetainRemarque,
  command: answer.retainRemarque,
  refusals: refus.REFUS_RETENIR,
  done: "La remarque est retenue.",
});

export const dismissRemarque = action({
  schema: schema.DismissRemarque,
  command: answer.dismissRemarque,
  refusals: refus.REFUS_ECARTER,
  detail: refus.describeRefus,
  done: "La remarque est écartée.",
});

export const createModele = action({
  schema: schema.CreateModele,
  command: modele.createModele,
  refusals: refus.REFUS_MODELE,
  next: () => "/reglages/protocoles",
});

export const updateModele = action({
  schema: schema.UpdateModele,
  command: modele.updateModele,
  refusals: refus.REFUS_MODELE,
  next: () => "/reglages/protocoles",
});

export const retireModele = action({
  schema: schema.RetireModele,
  command: modele.retireModele,
  refusals: refus.REFUS_MODELE,
  done: "Ce modèle n’est plus proposé.",
});

export const restoreModele = action({
  schema: schema.RestoreModele,
  command: modele.restoreModele,
  refusals: refus.REFUS_MODELE,
  done: "Ce modèle est de nouveau proposé.",
});
