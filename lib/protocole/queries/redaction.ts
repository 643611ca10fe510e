import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import type { MotifDeLevee } from "@/lib/demande/rules/levee";
import { createAnalyse, listMotifs } from "@/lib/levee/queries";
import { type Alerte, type Empreint, examiner } from "@/lib/levee/rules";
import { canAdministerModeles } from "@/lib/protocole/access";
import { listModelesChoix } from "@/lib/protocole/queries/modeles";
import { countOuvertes, listRemarques, type Remarque } from "@/lib/protocole/queries/remarques";
import { readSujet, type SujetLu, type SujetProtocole } from "@/lib/protocole/queries/sujet";
import { type Brouillon, listVersions, readTextes } from "@/lib/protocole/queries/versions";
import { isMuet, type Manque, manquesOf, type Section, type Textes } from "@/lib/protocole/rules/sections";

type Constats = Partial<Record<Section, Empreint[]>>;
const idOf = ({ groupeId, situationId }: SujetProtocole) => groupeId ?? situationId ?? "";

/** What a draft may start from: the words in force, a model, or nothing. */
export type Depart = { cle: string; nom: string };

/** The draft being written, or what it may start from. */
export type Redaction = SujetLu & {
  version: number;
  brouillon: (Brouillon & { textes: Record<Section, string>; constats: Constats }) | null;
  /** What the version in force is, when its words may be taken up. */
  reprise: number | null;
  modeles: Depart[];
  modelesModifiables: boolean;
  lieuxPermis: string[];
};

/** What one writes on; null for who does not write. */
export async function getRedaction(acteur: Acteur, sujet: SujetProtocole): Promise<Redaction | null> {
  return withEspace(acteur, async (tx) => {
    const vu = await readSujet(tx, acteur, sujet);
    if (!vu?.peut.ecrire) return null;
    const { brouillon, publiees } = await listVersions(tx, acteur, sujet);
    const derniere = publiees[0];
    const modelesModifiables = canAdministerModeles(acteur);
    if (brouillon) {
      const textes = await readTextes(tx, acteur, brouillon.id);
      const analyse = await createAnalyse(tx, acteur, idOf(sujet));
      return {
        ...{ ...vu, version: brouillon.version, reprise: null, modeles: [], modelesModifiables },
        brouillon: { ...brouillon, textes, constats: constatsOf(textes, analyse) },
        lieuxPermis: await listLieuxPermis(tx, acteur),
      };
    }
    const muet = !derniere || isMuet(await readTextes(tx, acteur, derniere.id));
    return {
      ...{ ...vu, version: (derniere?.version ?? 0) + 1, brouillon, lieuxPermis: [], modelesModifiables },
      reprise: muet ? null : derniere.version,
      modeles: (await listModelesChoix(tx, acteur, vu.sorte)).map(({ cle, nom }) => ({ cle, nom })),
    };
  });
}

/** The draft as those it binds read it, with what was said of it. */
export type Projet = SujetLu & {
  brouillon: Brouillon;
  textes: Record<Section, string>;
  remarques: Remarque[];
  lieuxPermis: string[];
};

/** The draft to comment on, or to answer for; null when there is none to show the acteur. */
export async function getProjet(acteur: Acteur, sujet: SujetProtocole): Promise<Projet | null> {
  return withEspace(acteur, async (tx) => {
    const vu = await readSujet(tx, acteur, sujet);
    if (!vu) return null;
    const { brouillon } = await listVersions(tx, acteur, sujet);
    if (!brouillon || !(vu.peut.ecrire || (vu.peut.accepter && brouillon.proposeLe))) return null;
    return {
      ...{ ...vu, brouillon, textes: await readTextes(tx, acteur, brouillon.id) },
      remarques: await listRemarques(tx, acteur, brouillon.id),
      lieuxPermis: await listLieuxPermis(tx, acteur),
    };
  });
}

/** The draft as it will be shown or published, with each word to answer for, and what is still in the way. */
export type Relecture = SujetLu & {
  brouillon: Brouillon;
  textes: Textes;
  constats: Constats;
  alertes: (Alerte & { motif: MotifDeLevee | null })[];
  manques: Manque[];
  ouvertes: number;
};

/** The draft to read again before it is known; null when there is none or the acteur does not write it. */
export async function getRelecture(acteur: Acteur, sujet: SujetProtocole): Promise<Relecture | null> {
  return withEspace(acteur, async (tx) => {
    const vu = await readSujet(tx, acteur, sujet);
    const brouillon = vu?.peut.ecrire ? (await listVersions(tx, acteur, sujet)).brouillon : null;
    if (!vu || !brouillon) return null;
    const textes = await readTextes(tx, acteur, brouillon.id);
    const analyse = await createAnalyse(tx, acteur, idOf(sujet));
    const motifs = await listMotifs(tx, acteur, idOf(sujet));
    const { restantes } = examiner(textes, analyse, {});
    return {
      ...{ ...vu, brouillon, textes, constats: constatsOf(textes, analyse) },
      alertes: restantes.map((alerte) => ({ ...alerte, motif: motifs.get(alerte.empreinte) ?? null })),
      manques: manquesOf(vu.sorte, textes, brouillon.protocole),
      ouvertes: await countOuvertes(tx, acteur, brouillon.id),
    };
  });
}

function constatsOf(textes: Textes, analyse: (texte: string) => Empreint[]): Constats {
  return Object.fromEntries(Object.entries(textes).map(([section, texte]) => [section, analyse(texte)]));
}
