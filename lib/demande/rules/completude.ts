import type { Cadre } from "@/lib/demande/schema/cadre";
import type { ConsentementSaisie } from "@/lib/demande/schema/consentement";
import type { Precautions } from "@/lib/demande/schema/precautions";
import type { SituationSaisie } from "@/lib/demande/schema/situation";
import type { Jour } from "@/lib/time";
import { type Manques, manquesCadre } from "./cadre";
import { manquesConsentement } from "./consentement";
import { type EtapeSaisie, etapesOf } from "./etapes";
import { manquesPrecautions } from "./precautions";
import { manquesSituation } from "./situation";
import { type Champ, champsOf } from "./textes";

/** All that was filled in, step by step. */
export type Saisie = {
  cadre: Cadre;
  situation: SituationSaisie;
  precautions: Precautions;
  consentement: ConsentementSaisie;
  /** The consent was recorded by an earlier filing: step 4 has nothing left to ask. */
  consentementEnregistre: boolean;
};

/** What each step of the modality still lacks, on the day `today`; a step that lacks nothing is absent. */
export function manquesOf(saisie: Saisie, today: Jour): Map<EtapeSaisie, Manques> {
  const parEtape: Record<EtapeSaisie, Manques> = {
    1: manquesCadre(saisie.cadre),
    2: manquesSituation(saisie.situation),
    3: manquesPrecautions(saisie.precautions),
    4: saisie.consentementEnregistre ? {} : manquesConsentement(saisie.consentement, today),
  };
  const manques = new Map<EtapeSaisie, Manques>();
  for (const etape of etapesOf(saisie.cadre.modalite))
    if (etape !== 5 && Object.keys(parEtape[etape]).length > 0) manques.set(etape, parEtape[etape]);
  return manques;
}

/** The free texts of the modality, by field, blank ones left out. */
export function textesOf(saisie: Saisie): Map<Champ, string> {
  const { modalite } = saisie.cadre;
  const tous: Record<string, unknown> = { ...saisie.cadre, ...saisie.situation, ...saisie.precautions };
  const textes = new Map<Champ, string>();
  for (const champ of champsOf(modalite)) {
    const texte = tous[champ];
    if (typeof texte === "string" && texte) textes.set(champ, texte);
  }
  return textes;
}
