import { randomUUID } from "node:crypto";
import type { Textes } from "@/lib/contenu";
import { CHAMPS_CHOIX, type ChampChoix, LISTES_DE_CHOIX } from "@/lib/demande/rules/choix";
import { articulationOf } from "@/lib/demande/rules/precautions";
import { charte } from "@/lib/texte/rules/charte";
import type { Prisma } from "@/prisma/client/client";
import { accorder } from "../genre";
import { ARTICULATIONS, ATTENTES, UTILITES } from "../vignettes/demandes";
import type { Vignette } from "../vignettes/vignette";
import type { Recit } from "./recit";

/** The codes ticked for a situation, by field of the form. */
export const cochesOf = (vignette: Vignette): [ChampChoix, readonly string[]][] =>
  CHAMPS_CHOIX.map((champ) => [champ, vignette[champ] ?? []]);

/** The words of a demande, drawn for who tells it. */
export function textesOf({ trame, hasard }: Pick<Recit, "trame" | "hasard">, convenue: boolean): Textes {
  const { vignette, referent } = trame;
  const { difficulte, questions, ressources, paroles } = vignette;
  const textes = {
    difficulte,
    question: hasard.parmi(questions),
    attente: hasard.parmi(ATTENTES),
    utilite: hasard.parmi(UTILITES),
    ressources: hasard.parmi(ressources),
    paroles: hasard.parmi(paroles),
    ...(convenue ? { articulations: hasard.parmi(ARTICULATIONS) } : {}),
  };
  return Object.fromEntries(
    Object.entries(textes).map(([champ, texte]) => [champ, accorder(texte, referent.feminin)]),
  );
}

type Issue = Pick<Prisma.DemandeCreateManyInput, "statut"> & Partial<Prisma.DemandeCreateManyInput>;

/** The demande of a story, decided as `issue` says; its id. */
export function tellDemande(recit: Recit, issue: Issue): string {
  const { espaceId, trame, situationId, hasard, horloge, registre, valeur } = recit;
  const { vignette, referent, depot } = trame;
  const id = randomUUID();
  const le = horloge.passe(depot, hasard.parmi(["09:20", "11:45", "14:10", "16:35"]));
  const suiviMedical = vignette.suivi;
  const articulation = articulationOf({
    suiviMedical,
    articulation: hasard.parmi(["CONVENUE", "A_CONVENIR"] as const),
  });
  const { delegationId, territoireId } = referent.place;
  registre.demandes.push({
    ...{ espaceId, id, situationId, delegationId, territoireId, suiviMedical },
    code: recit.drawCode("D"),
    auteurId: referent.acteur.membreId,
    structureId: referent.structureId,
    trancheAge: hasard.parmi(vignette.ages),
    dureeAccompagnement: vignette.duree,
    articulation: articulation ?? null,
    hierarchieSollicitee: hasard.chance(0.4),
    conflitInteret: false,
    dangerLu: true,
    charteVersion: charte.version,
    etape: 5,
    version: 7,
    creeLe: horloge.passe(depot - hasard.entre(1, 6), "08:40"),
    modifieLe: le,
    deposeLe: le,
    ...issue,
  });
  const textes = textesOf(recit, articulation === "CONVENUE");
  registre.contenus.push({ support: "DEMANDE", supportId: id, situationId, textes, le });
  for (const [champ, codes] of cochesOf(vignette))
    for (const code of codes)
      registre.choix.push({ espaceId, demandeId: id, valeurId: valeur(LISTES_DE_CHOIX[champ], code) });
  return id;
}
