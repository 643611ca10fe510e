import type { Cadre } from "@/lib/demande/schema/cadre";
import type { ConsentementSaisie } from "@/lib/demande/schema/consentement";
import type { Precautions } from "@/lib/demande/schema/precautions";
import type { SituationSaisie } from "@/lib/demande/schema/situation";
import { canArticulate } from "@/lib/referentiel/rules/reponses";
import type { Jour } from "@/lib/time";
import { type Manques, manquesCadre } from "./cadre";
import { manquesConsentement } from "./consentement";
import { type EtapeSaisie, etapesOf } from "./etapes";
import { manquesPrecautions } from "./precautions";
import { manquesSituation } from "./situation";
import { CHAMPS, type Champ, champsOf } from "./textes";

/** All that was filled in, step by step. */
export type Saisie = {
  cadre: Cadre;
  situation: SituationSaisie;
  precautions: Precautions;
  consentement: ConsentementSaisie;
  /** The consent was recorded by an earlier filing: step 4 has nothing left to ask. */
  consentementEnregistre: boolean;
  /** The secretariat noted it for the author, who has not made it their own yet. */
  consentementAConfirmer: boolean;
};

/** What each step of the modality still lacks, on the day `today`; a step that lacks nothing is absent. */
export function manquesOf(saisie: Saisie, today: Jour): Map<EtapeSaisie, Manques> {
  const parEtape: Record<EtapeSaisie, Manques> = {
    1: manquesCadre(saisie.cadre),
    2: manquesSituation(saisie.situation),
    3: manquesPrecautions(saisie.precautions),
    4: saisie.consentementEnregistre
      ? {}
      : { ...manquesConfirmation(saisie), ...manquesConsentement(saisie.consentement, today) },
  };
  const manques = new Map<EtapeSaisie, Manques>();
  for (const etape of etapesOf(saisie.cadre.modalite))
    if (etape !== 5 && Object.keys(parEtape[etape]).length > 0) manques.set(etape, parEtape[etape]);
  return manques;
}

/** What the secretariat was told of the agreement is not declared by anyone: its author does so (002:3565). */
const manquesConfirmation = ({ consentementAConfirmer }: Saisie): Manques =>
  consentementAConfirmer
    ? { recueil: "Relisez ce qui a été noté de l’accord, corrigez-le, puis confirmez-le par « Continuer »." }
    : {};

/**
 * The free texts that are filed, by field: those of the modality whose question was asked. What was typed before another
 * answer closed the question is left out, like the blank ones.
 */
export function textesOf(saisie: Saisie): Map<Champ, string> {
  const poses = champsOf(saisie.cadre.modalite).filter((champ) => isPose(champ, saisie));
  return new Map(allTextes(saisie).filter(([champ]) => poses.includes(champ)));
}

/** The free texts of a demande once it is filed: blank where nothing is, since that was neither read again nor checked. */
export function textesDeposes(saisie: Saisie): Partial<Record<Champ, string>> {
  const filed = textesOf(saisie);
  const { modalite } = saisie.cadre;
  // A group's demande never held words about a person.
  const champs = modalite === "COLLECTIF" ? champsOf(modalite) : CHAMPS;
  return Object.fromEntries(champs.map((champ) => [champ, filed.get(champ) ?? ""]));
}

function isPose(champ: Champ, { precautions }: Saisie): boolean {
  const { suiviMedical, conflitInteret } = precautions;
  if (champ === "articulations") return suiviMedical !== undefined && canArticulate(suiviMedical);
  return champ !== "conflit" || conflitInteret === true;
}

function allTextes(saisie: Saisie): [Champ, string][] {
  const tous: Record<string, unknown> = { ...saisie.cadre, ...saisie.situation, ...saisie.precautions };
  return CHAMPS.flatMap((champ): [Champ, string][] => {
    const texte = tous[champ];
    return typeof texte === "string" && texte ? [[champ, texte]] : [];
  });
}
