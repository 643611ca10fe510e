import { saveBilan, validateBilan } from "@/lib/bilan-groupe/commands";
import type { Reponse } from "@/lib/evaluation/rules";
import { jourOf } from "@/lib/time";
import type { Apport, Avis, Effet, Implication } from "@/prisma/client/enums";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";
import type { EquipeLoireAtlantique } from "../trames/loire-atlantique";
import { type Reunion, reunionOf, type SeanceJouee } from "./seances-de-groupe";

type Scene = { monde: Monde; equipe: EquipeLoireAtlantique };

const dit = (
  effet: Effet,
  [accompagne, besoins, information]: readonly [Avis, Avis, Avis],
  implication: Implication,
  ...apports: Apport[]
): Reponse => ({ effet, accompagne, besoins, information, implication, apports });

const REPONSES = [
  dit("SUPERIEUR", ["OUI", "OUI", "OUI"], "FORTE", "OUTILS", "RESEAU", "PRATIQUE"),
  dit("A_LA_HAUTEUR", ["OUI", "OUI", "NE_SAIT_PAS"], "NORMALE", "CONNAISSANCES", "PRATIQUE"),
  dit("A_LA_HAUTEUR", ["OUI", "NON", "OUI"], "FORTE", "CONNAISSANCES", "OUTILS"),
  dit("EN_DECA", ["OUI", "NE_SAIT_PAS", "NON"], "FAIBLE", "RESEAU"),
] as const;

const BILAN = {
  objectifs:
    "Se soutenir entre pairs dans les accompagnements longs, et tenir dans la durée sans intervenante à chaque séance. Les trois membres souhaitaient un lieu où déposer ce qui pèse, et des repères communs sur les conduites addictives.",
  composition:
    "Trois professionnels de trois services, les mêmes du début à la fin. Leurs métiers différents ont été une ressource : chacun a éclairé ce que les autres ne voyaient plus.",
  organisation:
    "Une séance de trois heures toutes les six semaines environ, le matin. Un tour de table, un apport court, puis le travail d’une question apportée par l’un des membres.",
  outils:
    "Le tour de table, la question écrite en une phrase avant la séance, et la carte des personnes et des services autour d’une situation.",
  resultats:
    "Les membres disent mieux supporter l’attente et les retours en arrière. Ils orientent plus tôt, et se parlent entre les séances. La difficulté reste de dégager la matinée.",
  suites: "Le groupe se réunit désormais sans intervenante, et demandera un appui en cas de besoin.",
};

/** The years of the groups: what the one that has ended leaves behind, and what the full one does. */
export async function playIntervision({ monde, equipe }: Scene, groupeId: string) {
  const { nadia, aurelie, benoit, nora } = equipe;
  const membres = [aurelie, benoit, nora];
  const reunion = reunionOf(monde, { groupeId, intervenant: nadia, membres });
  await reunion.protocole("pratique", -412);
  const seances: SeanceJouee[] = [];
  for (const [rang, jour] of [-378, -332, -280, -238, -192, -146].entries()) {
    const seance = await reunion.confirme(jour);
    if (!seance) continue;
    await reunion.tiens(seance, rang === 3 ? nora : undefined);
    seances.push(seance);
  }
  const annee = anneeOf(monde, seances);
  if (annee === null) return;
  await reunion.evalue(
    annee,
    membres.map((membre, rang) => [membre, REPONSES[rang] ?? REPONSES[0]] as const),
    -90,
  );
  const { acteur } = nadia;
  const le = monde.horloge.passe;
  const ecrit = { groupeId, annee, version: 1, revision: 0, ...BILAN };
  requireValue(await saveBilan(acteur, ecrit, le(-74, "15:10")));
  const relu = { groupeId, annee, version: 1, revision: 1, reponses: {} };
  requireValue(await validateBilan(acteur, relu, le(-70, "09:40")));
}

/** The cycle: three séances held, a situation worked on, the next ones on their way; four members have said what they think. */
export async function playCycle(
  { monde, equipe }: Scene,
  groupeId: string,
  situationOf: (cle: string) => string,
) {
  const { nadia, maelle, fatou, juliette, benoit, sandra, aurelie, pauline } = equipe;
  const membres = [maelle, fatou, juliette, benoit, sandra, aurelie];
  const cycle: Reunion = { groupeId, intervenant: nadia, membres };
  const reunion = reunionOf(monde, cycle);
  await reunion.protocole("pratique", -129);

  const travaillee = { situationId: situationOf("en-groupe"), par: juliette, autour: [pauline] };
  const tenues: SeanceJouee[] = [];
  for (const { jour, theme, excuse, apportee } of [
    { jour: -98, theme: "representations-sociales", excuse: benoit, apportee: undefined },
    { jour: -63, theme: "notion-addiction", excuse: undefined, apportee: undefined },
    { jour: -29, theme: "stades-motivation", excuse: aurelie, apportee: travaillee },
  ]) {
    const seance = await reunion.confirme(jour);
    if (!seance) continue;
    await reunion.prepare(seance, theme, apportee);
    await reunion.tiens(seance, excuse, apportee ? [apportee.situationId] : []);
    tenues.push(seance);
  }

  const prochaine = await reunion.confirme(17);
  const apportee = { situationId: situationOf("sans-suite-prevue"), par: maelle, autour: [fatou] };
  if (prochaine) await reunion.prepare(prochaine, "aider-non-demandeur", apportee);
  await reunion.propose(52);

  const annee = anneeOf(monde, tenues);
  if (annee === null) return;
  const dites = REPONSES.map((reponse, rang) => [membres[rang] ?? maelle, reponse] as const);
  await reunion.evalue(annee, dites, -12);
  const brouillon = { ...BILAN, composition: "", organisation: "", outils: "", suites: "" };
  const ecrit = { groupeId, annee, version: 1, revision: 0, ...brouillon };
  const objectifs =
    "Prendre du recul sur les situations où une conduite addictive fait obstacle, et partager des repères entre services.";
  const resultats =
    "Après les premières séances, les membres arrivent avec des questions plus précises, et une première situation a été travaillée ensemble.";
  requireValue(
    await saveBilan(nadia.acteur, { ...ecrit, objectifs, resultats }, monde.horloge.passe(-5, "14:30")),
  );
}

/** The year of the last of these; null when there are none. */
function anneeOf({ horloge }: Monde, seances: readonly SeanceJouee[]): number | null {
  const derniere = seances.at(-1);
  return derniere ? Number(jourOf(derniere.debut, horloge.zone).slice(0, 4)) : null;
}
