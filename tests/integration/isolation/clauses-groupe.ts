import {
  draftableBilans,
  mendableBilans,
  publishableBilans,
  publishedBilans,
  reviewableBilans,
  visibleBilans,
} from "@/lib/bilan/access";
import { readableBilans, validableBilans, writableBilans } from "@/lib/bilan-groupe/access";
import {
  exitablePlaces,
  intervenantGroupes,
  keepableGroupes,
  memberGroupes,
  ownInvitations as ownPlaces,
  visibleContenuGroupes,
  visibleGroupes,
} from "@/lib/groupe/access";
import type { Clause, Voyants } from "./clause";

const TIENNENT: Voyants = ["intervenant", "secretaire", "autreSecretaire"];

const REDIGENT: Voyants = ["intervenant", "autreIntervenant", "secretaire", "autreSecretaire"];

/** The where-clauses of groups and of the year's bilan, and whom each lets see what. */
export const CLAUSES_GROUPE: Record<string, Clause> = {
  visibleGroupes: {
    table: "groupe",
    clause: visibleGroupes,
    attendu: { groupe: ["associe", ...TIENNENT] },
  },
  visibleContenuGroupes: {
    table: "groupe",
    clause: visibleContenuGroupes,
    attendu: { groupe: ["associe", "intervenant"] },
  },
  keepableGroupes: { table: "groupe", clause: keepableGroupes, attendu: { groupe: TIENNENT } },
  intervenantGroupes: { table: "groupe", clause: intervenantGroupes, attendu: { groupe: ["intervenant"] } },
  memberGroupes: { table: "groupe", clause: memberGroupes, attendu: { groupe: ["associe"] } },
  readableBilans: { table: "groupe", clause: readableBilans, attendu: { groupe: ["associe", ...TIENNENT] } },
  writableBilans: { table: "groupe", clause: writableBilans, attendu: { groupe: TIENNENT } },
  validableBilans: { table: "groupe", clause: validableBilans, attendu: { groupe: ["intervenant"] } },
  visibleBilans: {
    table: "bilan",
    clause: visibleBilans,
    attendu: {
      brouillon: REDIGENT,
      relecture: [...REDIGENT, "responsable"],
      publie: [...REDIGENT, "responsable", "copil"],
    },
  },
  draftableBilans: { table: "bilan", clause: draftableBilans, attendu: { brouillon: REDIGENT } },
  reviewableBilans: {
    table: "bilan",
    clause: reviewableBilans,
    attendu: { relecture: [...REDIGENT, "responsable"] },
  },
  publishableBilans: {
    table: "bilan",
    clause: publishableBilans,
    attendu: { relecture: ["intervenant", "autreIntervenant", "responsable"] },
  },
  mendableBilans: {
    table: "bilan",
    clause: mendableBilans,
    attendu: { publie: [...REDIGENT, "responsable"] },
  },
  publishedBilans: {
    table: "bilan",
    clause: publishedBilans,
    attendu: { publie: [...REDIGENT, "responsable", "copil"] },
  },
  ownPlaces: {
    table: "groupeMembre",
    clause: ownPlaces,
    attendu: { invite: ["invite"], attente: ["referent"] },
  },
  exitablePlaces: {
    table: "groupeMembre",
    clause: exitablePlaces,
    attendu: { membre: ["associe", ...TIENNENT] },
  },
};
