import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { manquesOf, textesOf } from "@/lib/demande/rules/completude";
import { type Etape, type EtapeSaisie, etapesOf } from "@/lib/demande/rules/etapes";
import { TEXTES } from "@/lib/demande/rules/textes";
import { type Jour, jourOf } from "@/lib/time";
import { type Brouillon, readBrouillon } from "./brouillon";
import {
  type Equipe,
  listEquipes,
  listExclusionsOffertes,
  listLieux,
  listStructuresOffertes,
  listValeursOffertes,
  type Option,
  type OptionGroupee,
} from "./brouillon-options";
import { listLieuxPermis, listSignalements, type SignalementDemande } from "./signalements";

type Valeurs<C extends string> = Record<C, OptionGroupee[]>;

/** What each step offers to choose from. */
export type OptionsEtape =
  | { etape: 1; lieux: Option[]; structures: Option[]; valeurs: Valeurs<"difficultes"> }
  | { etape: 2; valeurs: Valeurs<(typeof CHAMPS_SITUATION)[number]> }
  | { etape: 3 }
  | { etape: 4; equipes: Equipe[]; structures: Option[]; exclusions: Option[] };

/** What a step's page shows: the draft, which steps are complete, and what the anonymisation check sees in its texts. */
export type EtapeFiche = {
  etape: EtapeSaisie;
  brouillon: Brouillon;
  faites: Etape[];
  signalements: SignalementDemande[];
  lieuxPermis: string[];
  options: OptionsEtape;
};

/**
 * One step of a demande the acteur is writing, the first where its modality has no such step; null when there is no
 * such step at all, or the demande is not theirs to write. A constant number of statements.
 */
export async function getEtape(
  acteur: Acteur,
  demandeId: string,
  segment: string,
  now: Date,
): Promise<EtapeFiche | null> {
  const asked = ETAPES_SAISIES.find((etape) => String(etape) === segment);
  if (!asked) return null;
  return withEspace(acteur, async (tx) => {
    const brouillon = await readBrouillon(tx, acteur, demandeId);
    if (!brouillon) return null;
    const etape = etapesOf(brouillon.saisie.cadre.modalite).includes(asked) ? asked : 1;
    const textes = [...textesOf(brouillon.saisie)].filter(([champ]) => TEXTES[champ].etape === etape);
    return {
      etape,
      brouillon,
      faites: faitesOf(brouillon, jourOf(now, acteur.zone)),
      signalements: await listSignalements(tx, acteur, demandeId, new Map(textes)),
      lieuxPermis: await listLieuxPermis(tx, acteur),
      options: await listOptions(tx, acteur, etape, brouillon),
    };
  });
}

const ETAPES_SAISIES = [1, 2, 3, 4] as const satisfies readonly EtapeSaisie[];
const CHAMPS_SITUATION = ["substances", "conduites", "santeMentale", "freins", "evenements"] as const;

async function listOptions(
  tx: Tx,
  acteur: Acteur,
  etape: EtapeSaisie,
  { saisie: { cadre, situation, consentement }, auteur }: Brouillon,
): Promise<OptionsEtape> {
  switch (etape) {
    case 1:
      return {
        etape,
        lieux: await listLieux(acteur),
        structures: await listStructuresOffertes(tx, acteur, [cadre.structureId]),
        valeurs: await listValeursOffertes(tx, acteur, ["difficultes"], cadre.difficultes),
      };
    case 2: {
      const ticked = CHAMPS_SITUATION.flatMap((champ) => situation[champ]);
      return { etape, valeurs: await listValeursOffertes(tx, acteur, CHAMPS_SITUATION, ticked) };
    }
    case 3:
      return { etape };
    case 4:
      return {
        etape,
        equipes: await listEquipes(tx, acteur, auteur.structureId),
        structures: await listStructuresOffertes(tx, acteur, [consentement.conserveParId]),
        exclusions: await listExclusionsOffertes(tx, acteur, consentement.exclusions),
      };
  }
}

/** The steps that were reached and lack nothing, on the day `today`. */
export function faitesOf({ etape, saisie }: Brouillon, today: Jour): Etape[] {
  const manques = manquesOf(saisie, today);
  return ETAPES_SAISIES.filter((autre) => autre <= etape && !manques.has(autre));
}
