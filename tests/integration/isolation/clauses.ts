import { associableSituations, closableAssociations, ownInvitations } from "@/lib/association/access";
import { extractableSituations } from "@/lib/bilan/access";
import { closableSituations } from "@/lib/cloture/access";
import { recordableSituations, withdrawableSituations } from "@/lib/consentement/access";
import {
  discardableDemandes,
  fileableDemandes,
  handedDemandes,
  ownDemandes,
  queuedDemandes,
  typedDemandes,
  visibleContenuDemandes,
  visibleDemandes,
  writableDemandes,
} from "@/lib/demande/access";
import { decidablePistes, visiblePistes } from "@/lib/piste/access";
import { editableSituations } from "@/lib/protocole/access";
import { plannableSituations } from "@/lib/seance/access";
import { transferableSituations, visibleContenu, visibleSituations } from "@/lib/situation/access";
import { recordableSuivis, visibleSuivis } from "@/lib/suivi/access";
import type { Monde } from "../../factories/monde";
import {
  type Clause,
  each,
  INTERVENANT,
  LES_DEUX,
  LES_TROIS,
  ORGANISATEURS,
  REFERENT,
  SECRETARIAT,
  type Table,
  type Voyants,
} from "./clause";
import { CLAUSES_GROUPE } from "./clauses-groupe";
import { CLAUSES_PROTOCOLE } from "./clauses-protocole";
import { CLAUSES_SEANCE } from "./clauses-seance";

const ADMINISTRATEUR: Voyants = ["administrateur"];
/** What is handed over is its author's, as what they began; what is still being noted is nobody's situation. */
const BROUILLONS = ["brouillon", "transmise"] as const;

/** Every where-clause of the access files, and whom it lets see what, as docs/acces.md says it. */
export const CLAUSES: Record<string, Clause> = {
  visibleSituations: {
    table: "situation",
    clause: visibleSituations,
    attendu: {
      suivie: [...LES_TROIS, ...SECRETARIAT],
      retiree: [...LES_TROIS, ...SECRETARIAT],
      close: [...LES_DEUX, ...SECRETARIAT],
      deposee: ["referent", ...SECRETARIAT],
      ...each(BROUILLONS, REFERENT),
    },
  },
  visibleContenu: {
    table: "situation",
    clause: visibleContenu,
    attendu: {
      suivie: LES_TROIS,
      retiree: REFERENT,
      close: LES_DEUX,
      deposee: REFERENT,
      ...each(BROUILLONS, REFERENT),
    },
  },
  extractableSituations: {
    table: "situation",
    clause: extractableSituations,
    attendu: each(["suivie", "close"], INTERVENANT),
  },
  recordableSituations: {
    table: "situation",
    clause: recordableSituations,
    attendu: each(["suivie", "retiree", "close", "deposee", ...BROUILLONS], REFERENT),
  },
  withdrawableSituations: {
    table: "situation",
    clause: withdrawableSituations,
    attendu: {
      ...each(["suivie", "retiree", "close", "deposee"], ["referent", ...SECRETARIAT]),
      ...each(BROUILLONS, REFERENT),
    },
  },
  plannableSituations: {
    table: "situation",
    clause: plannableSituations,
    attendu: each(["suivie", "retiree", "close"], ORGANISATEURS),
  },
  associableSituations: {
    table: "situation",
    clause: associableSituations,
    attendu: { suivie: LES_DEUX, retiree: LES_DEUX, deposee: REFERENT, ...each(BROUILLONS, REFERENT) },
  },
  editableSituations: {
    table: "situation",
    clause: editableSituations,
    attendu: each(["suivie"], INTERVENANT),
  },
  closableSituations: {
    table: "situation",
    clause: closableSituations,
    attendu: each(["suivie", "retiree"], INTERVENANT),
  },
  transferableSituations: {
    table: "situation",
    clause: transferableSituations,
    attendu: {
      ...each(["suivie", "retiree", "close"], [...INTERVENANT, ...ADMINISTRATEUR]),
      deposee: ADMINISTRATEUR,
    },
  },
  ownDemandes: {
    table: "demande",
    clause: ownDemandes,
    attendu: each(["acceptee", "attente", "confiee", "brouillon", "transmise"], REFERENT),
  },
  fileableDemandes: {
    table: "demande",
    clause: fileableDemandes,
    attendu: each(["brouillon", "transmise"], REFERENT),
  },
  typedDemandes: { table: "demande", clause: typedDemandes, attendu: { saisie: ["secretaire"] } },
  handedDemandes: { table: "demande", clause: handedDemandes, attendu: { transmise: SECRETARIAT } },
  writableDemandes: {
    table: "demande",
    clause: writableDemandes,
    attendu: { ...each(["brouillon", "transmise"], REFERENT), saisie: ["secretaire"] },
  },
  discardableDemandes: {
    table: "demande",
    clause: discardableDemandes,
    attendu: { ...each(["brouillon", "transmise"], REFERENT), saisie: ["secretaire"] },
  },
  queuedDemandes: {
    table: "demande",
    clause: queuedDemandes,
    attendu: { attente: INTERVENANT, confiee: ["autreIntervenant"] },
  },
  visibleDemandes: {
    table: "demande",
    clause: visibleDemandes,
    attendu: {
      acceptee: [...LES_TROIS, ...SECRETARIAT],
      attente: [...LES_DEUX, ...SECRETARIAT],
      confiee: ["referent", "autreIntervenant", ...SECRETARIAT],
      brouillon: REFERENT,
      saisie: ["secretaire"],
      transmise: [...REFERENT, ...SECRETARIAT],
    },
  },
  visibleContenuDemandes: {
    table: "demande",
    clause: visibleContenuDemandes,
    attendu: {
      acceptee: LES_TROIS,
      attente: LES_DEUX,
      confiee: ["referent", "autreIntervenant"],
      brouillon: REFERENT,
      transmise: REFERENT,
    },
  },
  ...CLAUSES_SEANCE,
  visiblePistes: { table: "piste", clause: visiblePistes, attendu: { piste: LES_TROIS } },
  decidablePistes: { table: "piste", clause: decidablePistes, attendu: { piste: REFERENT } },
  visibleSuivis: { table: "suivi", clause: visibleSuivis, attendu: { suivi: [...LES_DEUX, ...SECRETARIAT] } },
  recordableSuivis: { table: "suivi", clause: recordableSuivis, attendu: { suivi: LES_DEUX } },
  ownInvitations: { table: "association", clause: ownInvitations, attendu: { invitation: ["invite"] } },
  closableAssociations: {
    table: "association",
    clause: closableAssociations,
    attendu: { invitation: LES_DEUX, association: LES_TROIS },
  },
  ...CLAUSES_GROUPE,
  ...CLAUSES_PROTOCOLE,
};

/** The objects of the world that the clauses are asked about, by table. */
export const objetsOf = (monde: Monde): Record<Table, Record<string, string>> => ({
  situation: {
    suivie: monde.situation.id,
    retiree: monde.retiree.id,
    close: monde.close.id,
    deposee: monde.demandes.attente.situationId,
    brouillon: monde.brouillon.situationId,
    saisie: monde.saisie.situationId,
    transmise: monde.transmise.situationId,
  },
  demande: {
    acceptee: monde.demandes.acceptee,
    attente: monde.demandes.attente.id,
    confiee: monde.demandes.confiee.id,
    brouillon: monde.brouillon.id,
    saisie: monde.saisie.id,
    transmise: monde.transmise.id,
  },
  rencontre: Object.fromEntries(Object.entries(monde.rencontres).map(([nom, { id }]) => [nom, id])),
  seance: {
    ...Object.fromEntries(Object.entries(monde.seances).map(([nom, { id }]) => [nom, id])),
    collective: monde.collective.id,
  },
  piste: { piste: monde.pisteId },
  suivi: { suivi: monde.suiviId },
  protocole: {
    enVigueur: monde.protocoles.enVigueur.id,
    projet: monde.protocoles.projet.id,
    duGroupe: monde.protocoles.duGroupe.id,
  },
  bilan: {
    brouillon: monde.bilans.brouillon.id,
    relecture: monde.bilans.relecture.id,
    publie: monde.bilans.publie.id,
  },
  association: { invitation: monde.invitationId, association: monde.associationId },
  groupe: { groupe: monde.groupeOuvert.id },
  groupeMembre: {
    membre: monde.groupeOuvert.membreId,
    invite: monde.groupeOuvert.inviteId,
    attente: monde.groupeOuvert.attenteId,
  },
});
