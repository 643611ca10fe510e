import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { CHAMPS_CHOIX, type ChampChoix, LISTES_DE_CHOIX } from "@/lib/demande/rules/choix";
import { manquesOf, type Saisie, textesOf } from "@/lib/demande/rules/completude";
import type { Etape, EtapeSaisie } from "@/lib/demande/rules/etapes";
import { jourOf } from "@/lib/time";
import { type Brouillon, readBrouillon } from "./brouillon";
import { faitesOf } from "./brouillon-etape";
import { listSignalements, type SignalementDemande } from "./signalements";

/** The words behind the ids of the answers. */
export type Noms = {
  lieu: string | null;
  choix: Record<ChampChoix, string[]>;
  structures: ReadonlyMap<string, string>;
  membres: ReadonlyMap<string, string>;
  exclusions: string[];
};

/** The whole demande to be read again before it is filed. */
export type Relecture = {
  brouillon: Brouillon;
  faites: Etape[];
  /** What each step still lacks, in sentences; a complete step is absent. */
  manques: ReadonlyMap<EtapeSaisie, string[]>;
  signalements: SignalementDemande[];
  noms: Noms;
};

/** The acteur's own demande under way, as it would be filed; null when it is not theirs to write. A constant number of statements. */
export async function getRelecture(acteur: Acteur, demandeId: string, now: Date): Promise<Relecture | null> {
  return withEspace(acteur, async (tx) => {
    const brouillon = await readBrouillon(tx, acteur, demandeId);
    if (!brouillon) return null;
    const today = jourOf(now, acteur.zone);
    const manques = [...manquesOf(brouillon.saisie, today)].map(
      ([etape, sentences]) => [etape, Object.values(sentences)] as const,
    );
    return {
      brouillon,
      faites: faitesOf(brouillon, today),
      manques: new Map(manques),
      signalements: await listSignalements(tx, acteur, demandeId, textesOf(brouillon.saisie)),
      noms: await readNoms(tx, acteur, brouillon.saisie),
    };
  });
}

async function readNoms(
  tx: Tx,
  { espaceId }: Acteur,
  { cadre, situation, consentement }: Saisie,
): Promise<Noms> {
  const { lieu, structureId } = cadre;
  const territoire = lieu
    ? await tx.territoire.findFirst({
        where: { espaceId, id: lieu },
        select: { nom: true, delegation: { select: { nom: true } } },
      })
    : null;
  const delegation =
    lieu && !territoire
      ? await tx.delegation.findFirst({ where: { espaceId, id: lieu }, select: { nom: true } })
      : null;
  const ticked = { ...cadre, ...situation };
  const valeurs = await tx.valeur.findMany({
    where: {
      espaceId,
      OR: [
        { id: { in: CHAMPS_CHOIX.flatMap((champ) => ticked[champ]) } },
        { liste: "exclusion", code: { in: consentement.exclusions } },
      ],
    },
    orderBy: { ordre: "asc" },
    select: { liste: true, libelle: true },
  });
  const libelles = (liste: string) =>
    valeurs.filter((valeur) => valeur.liste === liste).map(({ libelle }) => libelle);
  const { conserveParId, informationParId, accordParId, portees } = consentement;
  const parts = portees.flatMap((portee) => portee.split("/"));
  const ids = [...parts, structureId, conserveParId, informationParId, accordParId].filter(
    (id) => id !== undefined,
  );
  const structures = await tx.structure.findMany({
    where: { espaceId, id: { in: ids } },
    select: { id: true, nom: true },
  });
  const membres = await tx.membre.findMany({
    where: { espaceId, id: { in: ids } },
    select: { id: true, prenom: true, nom: true },
  });
  return {
    lieu: territoire ? `${territoire.delegation.nom} · ${territoire.nom}` : (delegation?.nom ?? null),
    choix: Object.fromEntries(
      CHAMPS_CHOIX.map((champ) => [champ, libelles(LISTES_DE_CHOIX[champ])]),
    ) as Record<ChampChoix, string[]>,
    structures: new Map(structures.map(({ id, nom }) => [id, nom])),
    membres: new Map(membres.map(({ id, prenom, nom }) => [id, `${prenom} ${nom}`])),
    exclusions: libelles("exclusion"),
  };
}
