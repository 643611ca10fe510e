import { ORAL_REFUSE, type RecordConsentement } from "@/lib/consentement/schema";
import type { ConsentementSaisie } from "@/lib/demande/schema/consentement";
import { getTexteVersion } from "@/lib/texte/rules/versions";
import { isJour, type Jour } from "@/lib/time";
import type { Manques } from "./cadre";

/**
 * What step 4 still lacks on the day `today` (in the espace's zone). « Pas encore » is complete: the demande can be
 * filed, and nothing is confirmed until the agreement is recorded. The information always comes first (002:3567).
 */
export function manquesConsentement(saisie: ConsentementSaisie, today: Jour): Manques {
  const { recueil } = saisie;
  if (!recueil) return { recueil: "Indiquez où vous en êtes avec la personne." };
  if (recueil === "PAS_ENCORE") return {};
  const information = manquesInformation(saisie, today);
  return recueil === "INFORMATION" ? information : { ...information, ...manquesAccord(saisie, today) };
}

function manquesInformation({ informationLe, informationParId }: ConsentementSaisie, today: Jour): Manques {
  const manques: Manques = {};
  if (!isJour(informationLe)) manques.informationLe = "Indiquez le jour où la personne a été informée.";
  else if (informationLe > today)
    manques.informationLe = "Ce jour n’est pas encore venu. Indiquez celui où la personne a été informée.";
  if (!informationParId) manques.informationParId = "Indiquez qui a informé la personne.";
  return manques;
}

function manquesAccord(saisie: ConsentementSaisie, today: Jour): Manques {
  const { moyen, accordLe, accordParId, informationLe, texteVersion, portees, conserveParId } = saisie;
  const manques: Manques = {};
  if (!moyen) manques.moyen = "Indiquez comment l’accord a été recueilli.";
  if (moyen === "ORAL") manques.moyen = ORAL_REFUSE;
  if (!isJour(accordLe)) manques.accordLe = "Indiquez le jour où la personne a donné son accord.";
  else if (accordLe > today)
    manques.accordLe = "Ce jour n’est pas encore venu. Indiquez celui où la personne a donné son accord.";
  else if (isJour(informationLe) && accordLe < informationLe)
    manques.accordLe = "L’accord ne peut pas précéder l’information de la personne.";
  if (!accordParId) manques.accordParId = "Indiquez qui a recueilli l’accord.";
  if (!getTexteVersion("consentement", texteVersion))
    manques.texteVersion = "Choisissez la version du texte présenté à la personne.";
  if (portees.length === 0)
    manques.portees =
      "Cochez au moins une structure ou un professionnel : l’accord se donne pour une liste précise.";
  if (!conserveParId) manques.conserveParId = "Choisissez la structure qui garde le document signé.";
  return manques;
}

type Evenements = Pick<RecordConsentement, "information" | "accord">;

/**
 * The events a complete step 4 records when the demande is filed: none, the information, or both. A structure agreed
 * to as a whole covers each of its professionals.
 */
export function evenementsOf(saisie: ConsentementSaisie): Evenements {
  const { recueil, informationLe, informationParId, moyen, accordLe, accordParId, conserveParId } = saisie;
  if (recueil !== "ACCORD" && recueil !== "INFORMATION") return {};
  const information = {
    survenuLe: informationLe,
    ...(informationParId ? { recueilliParId: informationParId } : {}),
  };
  if (recueil === "INFORMATION" || !moyen || moyen === "ORAL" || !conserveParId) return { information };
  const accord = {
    survenuLe: accordLe,
    ...(accordParId ? { recueilliParId: accordParId } : {}),
    moyen,
    texteVersion: saisie.texteVersion,
    conserveParId,
    portees: porteesOf(saisie.portees),
    exclusions: saisie.exclusions,
  };
  return { information, accord };
}

function porteesOf(codes: readonly string[]): { structureId: string; membreId?: string }[] {
  const entieres = new Set(codes.filter((code) => !code.includes("/")));
  return [...new Set(codes)].flatMap((code) => {
    const [structureId = "", membreId] = code.split("/");
    if (!membreId) return [{ structureId }];
    return entieres.has(structureId) ? [] : [{ structureId, membreId }];
  });
}
