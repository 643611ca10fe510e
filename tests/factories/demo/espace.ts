import type { Acteur } from "@/lib/acteur";
import { callFunction, withEspace } from "@/lib/db";
import { createEspace } from "@/lib/espace/commands/creation";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import type { DemoEspace } from "@/lib/referentiel/rules/territoires";
import { charte } from "@/lib/texte/rules/charte";
import type { RoleCode } from "@/prisma/client/enums";
import type { CompteDemo } from "@/prisma/comptes-demo";
import { acteurOf } from "../acteur";
import { createMembre } from "../membre";

export type Place = { delegationId: string; territoireId: string; structures: { id: string; nom: string }[] };

export type EspaceDemo = {
  espaceId: string;
  slug: string;
  admin: Acteur;
  places: Place[];
  structures: Map<string, string>;
  /** The operator's structure, and the first service on the ground. */
  siege: string;
  terrain: string;
};

/** Services one finds in any territoire; the names are kinds, the places are the source's. */
const SERVICES = ["CMS", "CCAS", "Mission locale", "Chantier d’insertion"] as const;

/** Services that cover the whole espace. */
const SERVICES_COMMUNS = ["CHRS", "CMP"] as const;

/** A territoire named after its MDS has one instead of a CMS (002:187). */
const servicesOf = (territoire: string): readonly string[] =>
  territoire.startsWith("MDS ") ? ["MDS", ...SERVICES.slice(1)] : SERVICES;

/** An espace of the demo with its délégations, territoires, populations and a few structures in each territoire. */
export async function createDemoEspace(
  demo: DemoEspace,
  admin: CompteDemo,
  creeLe: Date,
): Promise<EspaceDemo> {
  const { delegations, slug, heuresHebdo = null, operateur = null, ...reglages } = demo;
  const made = await createEspace(
    { ...reglages, slug, operateur, admin: { ...admin, provisoire: false } },
    creeLe,
  );
  if (!made.ok) throw new Error(slug);
  const { espaceId } = made.value;
  const siege = operateur ?? `CSAPA ${demo.nom}`;
  const structures = new Map<string, string>();
  const places: Place[] = [];
  await withEspace({ espaceId }, async (tx) => {
    // Less than two years: the review of what has been kept long enough has something to show.
    await tx.espace.update({ where: { id: espaceId }, data: { heuresHebdo, conservationMois: 18 } });
    const types = await tx.valeur.findMany({
      where: { espaceId, liste: "type-structure" },
      select: { id: true, libelle: true },
    });
    const typeOf = (service: string) =>
      types.find(({ libelle }) => libelle.toLowerCase() === service.toLowerCase())?.id ?? null;
    const addStructure = async (nom: string, service: string, territoireId: string | null) => {
      const { id } = await tx.structure.create({
        data: { espaceId, nom, typeId: typeOf(service), territoireId },
        select: { id: true },
      });
      structures.set(nom, id);
      return { id, nom };
    };
    await addStructure(siege, "CSAPA", null);
    for (const service of SERVICES_COMMUNS) await addStructure(`${service} ${demo.nom}`, service, null);
    for (const [ordre, { nom, partPrevue = null, territoires }] of delegations.entries()) {
      const delegation = await tx.delegation.create({
        data: { espaceId, nom, partPrevue, ordre },
        select: { id: true },
      });
      for (const [rang, territoire] of territoires.entries()) {
        const { id: territoireId } = await tx.territoire.create({
          data: { espaceId, delegationId: delegation.id, nom: territoire.nom, ordre: rang },
          select: { id: true },
        });
        await tx.population.createMany({
          data: Object.entries(territoire.population ?? {}).map(([annee, allocataires]) => ({
            espaceId,
            territoireId,
            annee: Number(annee),
            allocataires,
          })),
        });
        const lieu = territoire.nom.replace(/^(CLI|MDS) /, "");
        const made = [];
        for (const service of servicesOf(territoire.nom))
          made.push(await addStructure(`${service} ${lieu}`, service, territoireId));
        places.push({ delegationId: delegation.id, territoireId, structures: made });
      }
    }
  });
  await withEspace({ espaceId }, (tx) =>
    tx.membre.updateMany({ where: { espaceId }, data: { charteVersion: charte.version, charteLe: creeLe } }),
  );
  const [compte] = await callFunction<{ id: string }>("SELECT id FROM compte_lire($1)", [admin.email]);
  return {
    ...{ espaceId, slug, places, structures },
    admin: await acteurOf(compte?.id ?? "", slug),
    siege: structures.get(siege) ?? "",
    terrain: places[0]?.structures[0]?.id ?? "",
  };
}

/** Everyone has been there, bound by the charter, since the espace opened. */
export async function settleMembres({ espaceId }: EspaceDemo, ouvertLe: Date): Promise<void> {
  const data = { creeLe: ouvertLe, charteLe: ouvertLe };
  await withEspace({ espaceId }, (tx) => tx.membre.updateMany({ where: { espaceId }, data }));
}

/** One of the demo's named accounts, as a member of its espace. */
export async function createCompteDemo(
  espace: EspaceDemo,
  compte: CompteDemo,
  structureId: string | null,
  roles: RoleCode[] = [compte.role],
): Promise<Acteur> {
  const { email, prenom, nom } = compte;
  const motDePasse = await hashMotDePasse(compte.motDePasse);
  return createMembre(
    { ...espace, structureId: structureId ?? "" },
    { roles, prenom, nom, email, motDePasse, structureId },
  );
}
