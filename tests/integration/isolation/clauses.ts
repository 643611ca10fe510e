import { annoncableSeances } from "@/lib/annonce/access";
import { associableSituations, closableAssociations, ownInvitations } from "@/lib/association/access";
import { closableSituations } from "@/lib/cloture/access";
import { readableSeances, validableSeances, writableSeances } from "@/lib/compte-rendu/access";
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
import { decidablePistes, pistableSeances, visiblePistes } from "@/lib/piste/access";
import {
  bindingProtocoles,
  bindingSituations,
  editableProtocoles,
  editableSituations,
  publishableProtocoles,
} from "@/lib/protocole/access";
import {
  keepableRencontres,
  nameableRencontres,
  visibleRencontres,
  writableRencontres,
} from "@/lib/rencontre/access";
import { restituableSeances } from "@/lib/restitution/access";
import {
  keepableSeances,
  ledSeances,
  ownSeances,
  plannableSituations,
  visibleSeances,
} from "@/lib/seance/access";
import { transferableSituations, visibleContenu, visibleSituations } from "@/lib/situation/access";
import { recordableSuivis, visibleSuivis } from "@/lib/suivi/access";
import { venableSeances } from "@/lib/venue/access";
import type { Monde } from "../../factories/monde";
import type { Clause, Table, Voyants } from "./clause";
import { CLAUSES_GROUPE } from "./clauses-groupe";

const SECRETARIAT: Voyants = ["secretaire", "autreSecretaire"];
const REFERENT: Voyants = ["referent"];
const INTERVENANT: Voyants = ["intervenant"];
const LES_DEUX: Voyants = ["referent", "intervenant"];
const LES_TROIS: Voyants = ["referent", "associe", "intervenant"];
const ORGANISATEURS: Voyants = ["intervenant", ...SECRETARIAT];
const ADMINISTRATEUR: Voyants = ["administrateur"];
const TOUTES = ["proposee", "confirmee", "passee", "tenue", "redigee", "validee"] as const;
const RENCONTRES = ["prevue", "passee", "tenue"] as const;
/** What is handed over is its author's, as what they began; what is still being noted is nobody's situation. */
const BROUILLONS = ["brouillon", "transmise"] as const;
const TENUES = ["tenue", "redigee", "validee"] as const;

const each = (objets: readonly string[], voyants: Voyants) =>
  Object.fromEntries(objets.map((objet) => [objet, voyants]));

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
  bindingSituations: {
    table: "situation",
    clause: bindingSituations,
    attendu: { suivie: ["referent", "associe"], deposee: REFERENT, brouillon: REFERENT },
  },
  editableProtocoles: {
    table: "protocole",
    clause: editableProtocoles,
    attendu: { ...each(["enVigueur", "projet"], INTERVENANT), duGroupe: ORGANISATEURS },
  },
  publishableProtocoles: {
    table: "protocole",
    clause: publishableProtocoles,
    attendu: each(["enVigueur", "projet", "duGroupe"], INTERVENANT),
  },
  bindingProtocoles: {
    table: "protocole",
    clause: bindingProtocoles,
    attendu: {
      ...each(["enVigueur", "projet"], ["referent", "associe"]),
      duGroupe: ["referent", "invite", "collegue"],
    },
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
  visibleSeances: {
    table: "seance",
    clause: visibleSeances,
    attendu: {
      ...each(TOUTES, [...LES_TROIS, ...SECRETARIAT]),
      collective: ["referent", "invite", "intervenant", ...SECRETARIAT],
    },
  },
  keepableSeances: {
    table: "seance",
    clause: keepableSeances,
    attendu: each([...TOUTES, "collective"], ORGANISATEURS),
  },
  ledSeances: { table: "seance", clause: ledSeances, attendu: each([...TOUTES, "collective"], INTERVENANT) },
  ownSeances: {
    table: "seance",
    clause: ownSeances,
    attendu: { ...each(TOUTES, ["referent", "associe"]), collective: ["referent", "invite"] },
  },
  readableSeances: {
    table: "seance",
    clause: readableSeances,
    attendu: { ...each(TOUTES, LES_TROIS), ...each(TENUES, [...LES_TROIS, "secretaire"]) },
  },
  writableSeances: {
    table: "seance",
    clause: writableSeances,
    attendu: each(TENUES, ["intervenant", "secretaire"]),
  },
  validableSeances: { table: "seance", clause: validableSeances, attendu: each(TENUES, INTERVENANT) },
  annoncableSeances: {
    table: "seance",
    clause: annoncableSeances,
    attendu: each(["confirmee", "passee", ...TENUES], REFERENT),
  },
  restituableSeances: { table: "seance", clause: restituableSeances, attendu: each(TENUES, REFERENT) },
  pistableSeances: { table: "seance", clause: pistableSeances, attendu: each(TENUES, LES_DEUX) },
  visiblePistes: { table: "piste", clause: visiblePistes, attendu: { piste: LES_TROIS } },
  decidablePistes: { table: "piste", clause: decidablePistes, attendu: { piste: REFERENT } },
  venableSeances: {
    table: "seance",
    clause: venableSeances,
    attendu: each(["proposee", "confirmee", "passee"], INTERVENANT),
  },
  visibleSuivis: { table: "suivi", clause: visibleSuivis, attendu: { suivi: [...LES_DEUX, ...SECRETARIAT] } },
  recordableSuivis: { table: "suivi", clause: recordableSuivis, attendu: { suivi: LES_DEUX } },
  ownInvitations: { table: "association", clause: ownInvitations, attendu: { invitation: ["invite"] } },
  visibleRencontres: {
    table: "rencontre",
    clause: visibleRencontres,
    attendu: each(RENCONTRES, ["intervenant", "autreIntervenant", ...SECRETARIAT]),
  },
  keepableRencontres: {
    table: "rencontre",
    clause: keepableRencontres,
    attendu: each(RENCONTRES, ORGANISATEURS),
  },
  nameableRencontres: {
    table: "rencontre",
    clause: nameableRencontres,
    attendu: each(RENCONTRES, INTERVENANT),
  },
  writableRencontres: {
    table: "rencontre",
    clause: writableRencontres,
    attendu: { tenue: ["intervenant", "secretaire"] },
  },
  closableAssociations: {
    table: "association",
    clause: closableAssociations,
    attendu: { invitation: LES_DEUX, association: LES_TROIS },
  },
  ...CLAUSES_GROUPE,
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
  association: { invitation: monde.invitationId, association: monde.associationId },
  groupe: { groupe: monde.groupeOuvert.id },
  groupeMembre: {
    membre: monde.groupeOuvert.membreId,
    invite: monde.groupeOuvert.inviteId,
    attente: monde.groupeOuvert.attenteId,
  },
});
