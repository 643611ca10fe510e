import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { invitePersonne } from "@/lib/personne-exterieure/commands";
import { getSeance } from "@/lib/seance/queries/get";
import { now as clock } from "@/lib/time";
import type { EspaceDeTest } from "./espace";
import { createGroupeReuni, createSeanceCollective } from "./seance-collective";

export const ALIX = {
  ...{ prenom: "Alix", nom: "Perrot", fonction: "infirmière en addictologie" },
  ...{ courriel: "alix.perrot@chu.example", structureId: undefined as string | undefined },
};

/** Someone without an account, asked to a group's séance by the real command. */
export async function createPersonneExterieure(
  acteur: Acteur,
  seanceId: string,
  dit: Partial<typeof ALIX> = {},
  now = clock(),
): Promise<string> {
  const personne = { ...ALIX, ...dit };
  const made = await invitePersonne(acteur, { seanceId, ...personne }, now);
  if (!made.ok) throw new Error(`personne extérieure: ${made.reason}`);
  const { espaceId } = acteur;
  const where = { espaceId, seanceId, courriel: personne.courriel };
  return withEspace(acteur, async (tx) => (await tx.personneExterieure.findFirstOrThrow({ where })).id);
}

type Reunion = { debut: Date; statut?: "PROPOSEE" | "CONFIRMEE"; now: Date };

/** A group of three and a séance of it; its page, as who leads it reads it. */
export async function createReunion(espace: EspaceDeTest, { debut, statut = "CONFIRMEE", now }: Reunion) {
  const groupe = await createGroupeReuni(espace, { now });
  const seance = await createSeanceCollective(groupe, { debut, statut, now });
  const [referent] = groupe.membres;
  if (!referent) throw new Error("membres");
  const page = async () => {
    const lue = await getSeance(groupe.intervenant, seance.id, now);
    if (!lue) throw new Error("séance");
    return lue;
  };
  return { intervenant: groupe.intervenant, referent, seance, page };
}
