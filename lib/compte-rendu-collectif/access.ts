import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { intervenantGroupes, visibleContenuGroupes } from "@/lib/groupe/access";
import { intervenantSituations, isSecretariat, referentSituations } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

type Where = Prisma.SeanceWhereInput;

const NONE: Where = { id: { in: [] } };

/** The séances of a group the acteur is the named secretary of (000:152). */
function secretaireCollectives(acteur: Acteur): Where {
  const { espaceId, membreId } = acteur;
  return isSecretariat(acteur) ? { espaceId, secretaireId: membreId, groupeId: { not: null } } : NONE;
}

/**
 * The séances of a group whose minutes the acteur may open: its members and its intervenant·e, the named secretary, and
 * the référent·e of a situation worked on there or, until a withdrawal, its intervenant·e. What they read of each
 * situation is said situation by situation.
 */
export function readableCollectives(acteur: Acteur): Where {
  return {
    espaceId: acteur.espaceId,
    groupeId: { not: null },
    OR: [
      { groupe: visibleContenuGroupes(acteur) },
      secretaireCollectives(acteur),
      { examens: { some: { travaillee: true, situation: examinedSituations(acteur) } } },
    ],
  };
}

/** The situations of which the acteur reads what a group's minutes say, without being of the group. */
const examinedSituations = (acteur: Acteur): Prisma.SituationWhereInput => ({
  OR: [referentSituations(acteur), { AND: [intervenantSituations(acteur), { accordRetireLe: null }] }],
});

/** The séances of a group whose minutes the acteur writes: held, led by them or as named secretary. */
export function writableCollectives(acteur: Acteur): Where {
  if (!can(acteur, "compte-rendu.rediger")) return NONE;
  return {
    espaceId: acteur.espaceId,
    statut: "TENUE",
    OR: [{ groupe: intervenantGroupes(acteur) }, secretaireCollectives(acteur)],
  };
}

/** The séances of a group whose minutes the acteur validates: the intervenant·e alone. */
export function validableCollectives(acteur: Acteur): Where {
  if (!can(acteur, "compte-rendu.valider")) return NONE;
  return { espaceId: acteur.espaceId, statut: "TENUE", groupe: intervenantGroupes(acteur) };
}

/** What the acteur may do of the minutes of a group's séance they see; `travaillee`: a situation of theirs was worked on. */
export function droitsCollectifsOf(
  acteur: Acteur,
  seance: {
    secretaire: { id: string } | null;
    mene: boolean;
    travaillee: boolean;
    presences: readonly { membreId: string }[];
  },
) {
  const { mene, travaillee, presences } = seance;
  const nomme = isSecretariat(acteur) && seance.secretaire?.id === acteur.membreId;
  const attendu = presences.some(({ membreId }) => membreId === acteur.membreId);
  return { lire: mene || nomme || attendu || travaillee, ecrire: mene || nomme, valider: mene };
}
