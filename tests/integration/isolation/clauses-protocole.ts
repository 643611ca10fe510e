import {
  bindingProtocoles,
  bindingSituations,
  editableProtocoles,
  publishableProtocoles,
} from "@/lib/protocole/access";
import type { Clause } from "./clause";

/** The where-clauses of protocoles, and whom each lets see what. */
export const CLAUSES_PROTOCOLE: Record<string, Clause> = {
  bindingSituations: {
    table: "situation",
    clause: bindingSituations,
    attendu: {
      suivie: ["referent", "associe"],
      deposee: ["referent"],
      brouillon: ["referent"],
      transmise: ["referent"],
    },
  },
  editableProtocoles: {
    table: "protocole",
    clause: editableProtocoles,
    attendu: {
      ...{ enVigueur: ["intervenant"], projet: ["intervenant"] },
      duGroupe: ["intervenant", "secretaire", "autreSecretaire"],
    },
  },
  publishableProtocoles: {
    table: "protocole",
    clause: publishableProtocoles,
    attendu: { enVigueur: ["intervenant"], projet: ["intervenant"], duGroupe: ["intervenant"] },
  },
  bindingProtocoles: {
    table: "protocole",
    clause: bindingProtocoles,
    attendu: {
      ...{ enVigueur: ["referent", "associe"], projet: ["referent", "associe"] },
      duGroupe: ["referent", "invite", "collegue"],
    },
  },
};
