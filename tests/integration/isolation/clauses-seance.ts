import { annoncableSeances } from "@/lib/annonce/access";
import { extractableSeances } from "@/lib/bilan/access";
import { readableSeances, validableSeances, writableSeances } from "@/lib/compte-rendu/access";
import { pistableSeances } from "@/lib/piste/access";
import {
  keepableRencontres,
  nameableRencontres,
  visibleRencontres,
  writableRencontres,
} from "@/lib/rencontre/access";
import { restituableSeances } from "@/lib/restitution/access";
import { keepableSeances, ledSeances, ownSeances, visibleSeances } from "@/lib/seance/access";
import { venableSeances } from "@/lib/venue/access";
import {
  type Clause,
  each,
  INTERVENANT,
  LES_DEUX,
  LES_TROIS,
  ORGANISATEURS,
  REFERENT,
  SECRETARIAT,
} from "./clause";

const TOUTES = ["proposee", "confirmee", "passee", "tenue", "redigee", "validee"] as const;
const RENCONTRES = ["prevue", "passee", "tenue"] as const;
const TENUES = ["tenue", "redigee", "validee"] as const;

/** The where-clauses of séances and rencontres, and whom each lets see what. */
export const CLAUSES_SEANCE: Record<string, Clause> = {
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
  extractableSeances: {
    table: "seance",
    clause: extractableSeances,
    attendu: each(TENUES, ["secretaire"]),
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
  venableSeances: {
    table: "seance",
    clause: venableSeances,
    attendu: each(["proposee", "confirmee", "passee"], INTERVENANT),
  },
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
};
