import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { getBaseSecret, type ProfessionCode } from "@/lib/referentiel/rules/professions";
import type { RoleCode } from "@/prisma/client/enums";
import { createMembre } from "../membre";
import type { EspaceDemo, Place } from "./espace";

/** Somebody of the demo, in a structure by its name. Nobody real. */
export type Personne = {
  prenom: string;
  nom: string;
  profession?: ProfessionCode;
  structure: string;
  feminin: boolean;
  roles?: RoleCode[];
  /** Rank of the territoire where they work, when their structure covers several. */
  place?: number;
  /** Rank of the délégations an intervenant·e answers for; all when absent. */
  delegations?: string[];
};

export type Membre = { acteur: Acteur; structureId: string; feminin: boolean; place: Place };

/** Where a structure works: its territoire, or the one that is said. */
const placeOf = ({ places }: EspaceDemo, structureId: string, rang = 0): Place => {
  const place = places.find(({ structures }) => structures.some(({ id }) => id === structureId));
  const [premiere] = places;
  return place ?? places[rang] ?? (premiere as Place);
};

/** A colleague of the named accounts: a member like another, whom nobody signs in as. */
export async function createCollegue(espace: EspaceDemo, personne: Personne): Promise<Membre> {
  const { prenom, nom, roles, profession, feminin, delegations = [] } = personne;
  const structureId = espace.structures.get(personne.structure);
  if (!structureId) throw new Error(`${personne.structure} is not in ${espace.slug}`);
  const baseSecret = (profession && getBaseSecret(profession)) ?? "MISSION";
  const acteur = await createMembre(
    { ...espace, structureId },
    {
      prenom,
      nom,
      email: courrielOf(personne, espace),
      baseSecret,
      delegations,
      ...(roles ? { roles } : {}),
    },
  );
  const place = placeOf(espace, structureId, personne.place);
  if (profession) await setProfession({ acteur, structureId, feminin, place }, profession);
  return { acteur, structureId, feminin, place };
}

/** A named account, as someone of the team. */
export function membreOf(espace: EspaceDemo, acteur: Acteur, feminin: boolean): Membre {
  const structureId = acteur.structureId ?? "";
  return { acteur, structureId, feminin, place: placeOf(espace, structureId) };
}

export async function setProfession({ acteur }: Membre, code: ProfessionCode): Promise<void> {
  const { espaceId, membreId: id } = acteur;
  await withEspace(acteur, async (tx) => {
    const cle = { espaceId, liste: "profession", code };
    const profession = await tx.valeur.findUniqueOrThrow({
      where: { espaceId_liste_code: cle },
      select: { id: true },
    });
    await tx.membre.update({
      where: { espaceId_id: { espaceId, id } },
      data: { professionId: profession.id },
    });
  });
}

const courrielOf = ({ prenom, nom }: Personne, { slug }: EspaceDemo): string =>
  `${prenom}.${nom}@${slug}.example`
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ /g, "-")
    .toLowerCase();
