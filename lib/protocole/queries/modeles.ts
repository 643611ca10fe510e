import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { canAdministerModeles } from "@/lib/protocole/access";
import { type CleModele, isCleModele, MODELES, type SectionModele } from "@/lib/protocole/rules/modeles";
import type { Modalite } from "@/prisma/client/enums";

/** What a draft may start from. `cle` is the key of one of Recul's own, or the id of the espace's. */
export type Modele = {
  cle: string;
  sorte: Modalite;
  nom: string;
  textes: Record<SectionModele, string>;
  /** 1 for one of Recul's own that nobody has changed here. */
  version: number;
  retire: boolean;
  /** Whether it is one of Recul's own, changed or not. */
  deRecul: boolean;
};

/** The espace's models: Recul's own, as changed here, then those added here, by name. */
async function readModeles(tx: Tx, { espaceId }: Acteur): Promise<Modele[]> {
  const rows = await tx.protocoleModele.findMany({
    where: { espaceId },
    orderBy: [{ nom: "asc" }, { id: "asc" }],
  });
  const lignes = rows.map(({ id, cle, sorte, nom, version, retireLe, ...row }): Modele => {
    const { objectifs, participants, modalites, partage, confidentialite, evaluation } = row;
    return {
      ...{ cle: cle ?? id, sorte, nom, version, retire: retireLe !== null, deRecul: cle !== null },
      textes: { objectifs, participants, modalites, partage, confidentialite, evaluation },
    };
  });
  const deRecul = (Object.keys(MODELES) as CleModele[]).map((cle): Modele => {
    const ecrit = lignes.find((ligne) => ligne.cle === cle);
    return ecrit ?? { cle, ...MODELES[cle], version: 1, retire: false, deRecul: true };
  });
  return [...deRecul, ...lignes.filter((ligne) => !ligne.deRecul)];
}

/** The models a draft of this kind may start from, but for the retired. The caller has proved access. One statement. */
export async function listModelesChoix(tx: Tx, acteur: Acteur, sorte: Modalite): Promise<Modele[]> {
  return (await readModeles(tx, acteur)).filter((modele) => modele.sorte === sorte && !modele.retire);
}

/** One of them, by its key or id; undefined when a draft of this kind cannot start from it. */
export async function findModele(
  tx: Tx,
  acteur: Acteur,
  sorte: Modalite,
  cle: string,
): Promise<Modele | undefined> {
  return (await listModelesChoix(tx, acteur, sorte)).find((modele) => modele.cle === cle);
}

/** All the models, retired ones included, for who keeps them; null for anyone else. */
export async function listModeles(acteur: Acteur): Promise<Modele[] | null> {
  if (!canAdministerModeles(acteur)) return null;
  return withEspace(acteur, (tx) => readModeles(tx, acteur));
}

/** One model to change; null for who does not keep them, or when there is none. */
export async function getModele(acteur: Acteur, cle: string): Promise<Modele | null> {
  if (!isCleModele(cle) && !isId(cle)) return null;
  return (await listModeles(acteur))?.find((modele) => modele.cle === cle) ?? null;
}
