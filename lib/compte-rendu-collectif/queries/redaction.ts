import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { listVersions } from "@/lib/compte-rendu/queries/versions";
import { validableCollectives, writableCollectives } from "@/lib/compte-rendu-collectif/access";
import {
  findSeanceCollective,
  type Partage,
  partageOf,
  type SeanceCollective,
} from "@/lib/compte-rendu-collectif/queries/lecture";
import { type EcritCollectif, readEcritCollectif } from "@/lib/compte-rendu-collectif/queries/textes";
import { champOf, GROUPE, isVide, type TextesCollectifs } from "@/lib/compte-rendu-collectif/rules";
import { type Tx, withEspace } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import type { MotifDeLevee } from "@/lib/demande/rules/levee";
import { createAnalyse, listMotifs } from "@/lib/levee/queries";
import { type Alerte, type Empreint, examiner } from "@/lib/levee/rules";
import { listValeurs } from "@/lib/referentiel/queries";
import type { Prisma } from "@/prisma/client/client";

/** What the anonymisation check sees, by form field. */
type Constats = Record<string, Empreint[]>;

/** The séance, with the situations still shared. */
type Ecrivable = Omit<SeanceCollective, "travaillees"> & Partage;

export type RedactionCollective = Ecrivable & {
  /** The version one writes: 1, the draft's, or the one after what was validated. */
  version: number;
  /** 0 when nothing of this version was written yet. */
  revision: number;
  depart: "VIERGE" | "BROUILLON" | "CORRECTION";
  enregistre: { le: Date; par: string } | null;
  ecrit: EcritCollectif;
  constats: Constats;
  lieuxPermis: string[];
  choix: { id: string; libelle: string }[];
};

/** What one writes the minutes of a group's séance on; null for who does not write them. */
export async function getRedactionCollective(
  acteur: Acteur,
  seanceId: string,
): Promise<RedactionCollective | null> {
  if (!isId(seanceId)) return null;
  return withEspace(acteur, async (tx) => {
    const seance = await findEcrivable(tx, acteur, writableCollectives(acteur), seanceId);
    if (!seance) return null;
    const [derniere] = await listVersions(tx, acteur, seanceId);
    const brouillon = derniere?.statut === "BROUILLON" ? derniere : null;
    const ecrit = derniere ? await readWritten(tx, acteur, derniere.id, seance) : { textes: {}, outils: [] };
    const { outil } = await listValeurs(acteur, ["outil"]);
    const retires = ecrit.outils.filter(({ id }) => outil.every((valeur) => valeur.id !== id));
    const { constats } = await checkTextes(tx, acteur, seance, ecrit.textes);
    return {
      ...seance,
      version: brouillon?.version ?? (derniere?.version ?? 0) + 1,
      revision: brouillon?.revision ?? 0,
      depart: brouillon ? "BROUILLON" : derniere ? "CORRECTION" : "VIERGE",
      enregistre: brouillon ? { le: brouillon.modifieLe, par: brouillon.redigePar } : null,
      ecrit,
      constats,
      lieuxPermis: await listLieuxPermis(tx, acteur),
      choix: [...outil, ...retires].map(({ id, libelle }) => ({ id, libelle })),
    };
  });
}

export type RelectureCollective = Ecrivable & {
  version: number;
  revision: number;
  enregistre: { le: Date; par: string };
  ecrit: EcritCollectif;
  constats: Constats;
  alertes: (Alerte & { motif: MotifDeLevee | null })[];
  vide: boolean;
};

/** The draft to read again and validate; null when there is none or the acteur does not validate it. */
export async function getRelectureCollective(
  acteur: Acteur,
  seanceId: string,
): Promise<RelectureCollective | null> {
  if (!isId(seanceId)) return null;
  return withEspace(acteur, async (tx) => {
    const seance = await findEcrivable(tx, acteur, validableCollectives(acteur), seanceId);
    const [brouillon] = seance ? await listVersions(tx, acteur, seanceId) : [];
    if (!seance || brouillon?.statut !== "BROUILLON") return null;
    const { version, revision, modifieLe, redigePar } = brouillon;
    const ecrit = await readWritten(tx, acteur, brouillon.id, seance);
    const { constats, alertes } = await checkTextes(tx, acteur, seance, ecrit.textes);
    const enregistre = { le: modifieLe, par: redigePar };
    return { ...seance, version, revision, enregistre, ecrit, constats, alertes, vide: isVide(ecrit.textes) };
  });
}

async function findEcrivable(
  tx: Tx,
  acteur: Acteur,
  where: Prisma.SeanceWhereInput,
  seanceId: string,
): Promise<Ecrivable | null> {
  const seance = await findSeanceCollective(tx, acteur, where, seanceId);
  return seance && { ...seance, ...partageOf(seance, "ecrivable") };
}

/** What whoever writes may see of a version: the group's words, and those of the situations still shared. */
const readWritten = (tx: Tx, acteur: Acteur, compteRenduId: string, { travaillees }: Ecrivable) =>
  readEcritCollectif(tx, acteur, compteRenduId, {
    general: true,
    situationIds: travaillees.map(({ situationId }) => situationId),
  });

/** What the check sees of each text, each group of words by whose they are, and every word to answer for. */
async function checkTextes(
  tx: Tx,
  acteur: Acteur,
  { groupe }: Pick<SeanceCollective, "groupe">,
  textes: TextesCollectifs,
) {
  const constats: Constats = {};
  const alertes: RelectureCollective["alertes"] = [];
  for (const [cle, sections] of Object.entries(textes)) {
    const sujetId = cle === GROUPE ? groupe.id : cle;
    const analyse = await createAnalyse(tx, acteur, sujetId);
    const motifs = await listMotifs(tx, acteur, sujetId);
    const champs = Object.entries(sections).map(
      ([section, texte]) => [champOf(section, cle), texte] as const,
    );
    for (const [champ, texte] of champs) constats[champ] = analyse(texte);
    const { restantes } = examiner(Object.fromEntries(champs), analyse, {});
    alertes.push(...restantes.map((alerte) => ({ ...alerte, motif: motifs.get(alerte.empreinte) ?? null })));
  }
  return { constats, alertes };
}
