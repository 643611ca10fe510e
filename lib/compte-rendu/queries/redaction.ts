import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { canValidate, validableSeances, writableSeances } from "@/lib/compte-rendu/access";
import { enteteOf } from "@/lib/compte-rendu/queries/compte-rendu";
import { findSeanceEcrite } from "@/lib/compte-rendu/queries/lecture";
import { type Ecrit, listVersions, readEcrit } from "@/lib/compte-rendu/queries/versions";
import { isVide, type Section } from "@/lib/compte-rendu/rules";
import { withEspace } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import type { MotifDeLevee } from "@/lib/demande/rules/levee";
import { createAnalyse, listMotifs } from "@/lib/levee/queries";
import { type Alerte, type Empreint, examiner } from "@/lib/levee/rules";
import { listValeurs } from "@/lib/referentiel/queries";

type Entete = ReturnType<typeof enteteOf>;
type Constats = Partial<Record<Section, Empreint[]>>;

/** The minutes as they are being written. */
export type Redaction = Entete & {
  /** The version one writes: 1, the draft's, or the one after what was validated. */
  version: number;
  /** 0 when nothing of this version was written yet. */
  revision: number;
  /** What is on the page: nothing, the draft, or the text of the validated version that is corrected. */
  depart: "VIERGE" | "BROUILLON" | "CORRECTION";
  enregistre: { le: Date; par: string } | null;
  ecrit: Ecrit;
  /** What the anonymisation check sees already. */
  constats: Constats;
  lieuxPermis: string[];
  /** What may be ticked today, and what was ticked and has been retired since. */
  choix: { id: string; libelle: string }[];
  /** Who validates. */
  intervenant: string;
  peut: { valider: boolean };
};

/** What one writes on: the draft, or the last validated version to correct, or a blank page; null for who does not write. */
export async function getRedaction(acteur: Acteur, seanceId: string): Promise<Redaction | null> {
  if (!isId(seanceId)) return null;
  return withEspace(acteur, async (tx) => {
    const seance = await findSeanceEcrite(tx, writableSeances(acteur), seanceId);
    if (!seance) return null;
    const [derniere] = await listVersions(tx, acteur, seanceId);
    const brouillon = derniere?.statut === "BROUILLON" ? derniere : null;
    const ecrit = derniere ? await readEcrit(tx, acteur, derniere.id) : { textes: {}, outils: [] };
    const { outil } = await listValeurs(acteur, ["outil"]);
    const retires = ecrit.outils.filter(({ id }) => outil.every((valeur) => valeur.id !== id));
    const analyse = await createAnalyse(tx, acteur, seance.situation.id);
    return {
      ...enteteOf(seance),
      version: brouillon?.version ?? (derniere?.version ?? 0) + 1,
      revision: brouillon?.revision ?? 0,
      depart: brouillon ? "BROUILLON" : derniere ? "CORRECTION" : "VIERGE",
      enregistre: brouillon ? { le: brouillon.modifieLe, par: brouillon.redigePar } : null,
      ecrit,
      constats: constatsOf(ecrit, analyse),
      lieuxPermis: await listLieuxPermis(tx, acteur),
      choix: [...outil, ...retires].map(({ id, libelle }) => ({ id, libelle })),
      intervenant: seance.intervenant,
      peut: { valider: canValidate(acteur, seance) },
    };
  });
}

/** The draft as it will be validated, with each word to answer for. */
export type Relecture = Entete & {
  version: number;
  revision: number;
  enregistre: { le: Date; par: string };
  ecrit: Ecrit;
  constats: Constats;
  /** One question a word; `motif` is what was answered for it before in this situation. */
  alertes: (Alerte & { motif: MotifDeLevee | null })[];
  vide: boolean;
};

/** The draft to read again and validate; null when there is none or the acteur does not validate it. */
export async function getRelecture(acteur: Acteur, seanceId: string): Promise<Relecture | null> {
  if (!isId(seanceId)) return null;
  return withEspace(acteur, async (tx) => {
    const seance = await findSeanceEcrite(tx, validableSeances(acteur), seanceId);
    const [brouillon] = seance ? await listVersions(tx, acteur, seanceId) : [];
    if (!seance || brouillon?.statut !== "BROUILLON") return null;
    const { version, revision, modifieLe, redigePar } = brouillon;
    const ecrit = await readEcrit(tx, acteur, brouillon.id);
    const analyse = await createAnalyse(tx, acteur, seance.situation.id);
    const motifs = await listMotifs(tx, acteur, seance.situation.id);
    const { restantes } = examiner(ecrit.textes, analyse, {});
    return {
      ...enteteOf(seance),
      version,
      revision,
      enregistre: { le: modifieLe, par: redigePar },
      ecrit,
      constats: constatsOf(ecrit, analyse),
      alertes: restantes.map((alerte) => ({ ...alerte, motif: motifs.get(alerte.empreinte) ?? null })),
      vide: isVide(ecrit.textes),
    };
  });
}

function constatsOf({ textes }: Ecrit, analyse: (texte: string) => Empreint[]): Constats {
  return Object.fromEntries(Object.entries(textes).map(([section, texte]) => [section, analyse(texte)]));
}
