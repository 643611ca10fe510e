import type { Acteur } from "@/lib/acteur";
import { addMinutes, diffDays, type Jour } from "@/lib/time";
import { createSemaine } from "../disponibilite";
import { writeRegistre } from "./ecriture";
import { createCollegue, type Membre, membreOf, setProfession } from "./equipe";
import type { PetiteEquipe } from "./equipes/petits-espaces";
import type { EspaceDemo } from "./espace";
import { createHorloge } from "./horloge";
import { createMonde } from "./monde";
import { tellSituation } from "./recits/situation";
import { fileDemande } from "./scenes/depot";
import { createConges, createLieux, semaineComplete } from "./semaines";
import type { Trame } from "./trame";
import { drawTrames } from "./trames/tirage";
import { VIGNETTES } from "./vignettes/banque";
import type { Vignette } from "./vignettes/vignette";

type Comptes = { referent: Acteur; intervenant: Acteur };

const NOMBRE = 11;

/** A year and a half of a smaller service: one intervenant·e, a handful of professionals, a dozen situations. */
export async function playPetitEspace(
  espace: EspaceDemo,
  comptes: Comptes,
  equipe: PetiteEquipe,
  now: Date,
): Promise<void> {
  const horloge = createHorloge(now, comptes.intervenant);
  const intervenant = membreOf(espace, comptes.intervenant, true);
  const referent = membreOf(espace, comptes.referent, equipe.referent.feminin);
  await setProfession(referent, equipe.referent.profession);
  const collegues: Membre[] = [];
  for (const personne of equipe.collegues) collegues.push(await createCollegue(espace, personne));

  const lieux = await createLieux(espace, intervenant);
  await createSemaine(intervenant.acteur, semaineComplete(lieux));
  await createConges(intervenant, horloge);
  const professionnels = [referent, ...collegues];
  const monde = await createMonde(comptes.intervenant, {
    graine: equipe.graine,
    horloge,
    membres: [intervenant, ...professionnels],
    lieux: lieux.parTerritoire,
  });
  const tirage = {
    ...{ nombre: NOMBRE, du: 540, au: 50, longueurs: [3, 4, 5, 6], decalage: equipe.graine },
    referents: [referent, referent, ...collegues],
    associables: professionnels,
    intervenants: [intervenant],
  };
  tellSituation(monde, trameOf(referent, collegues, intervenant));
  for (const trame of drawTrames(monde.hasard, tirage)) tellSituation(monde, trame);
  tellSituation(monde, oubliDe(horloge.today, referent, intervenant));
  await writeRegistre(espace, monde.registre);

  const [collegue = referent] = collegues;
  await fileDemande(monde, collegue, vignette(8), horloge.passe(-24, "10:10"));
  await fileDemande(monde, referent, vignette(18), addMinutes(horloge.now, -75));
}

/** A séance of last December of which nobody said whether it took place: the year's bilan waits for it. */
function oubliDe(today: Jour, referent: Membre, intervenant: Membre): Trame {
  const jour = diffDays(today, `${Number(today.slice(0, 4)) - 1}-12-10` as Jour);
  return {
    ...{ vignette: vignette(16), referent, intervenant, associes: [] },
    ...{ depot: jour - 60, acceptee: jour - 52 },
    cibles: [
      { jour: jour - 38, statut: "TENUE", ecrit: "RESTITUE" },
      { jour, statut: "CONFIRMEE" },
      { jour: 30, statut: "PROPOSEE" },
    ],
  };
}

const vignette = (rang: number) => VIGNETTES[rang] as Vignette;

/** What the named professional has to do these days: a date to tell, conclusions to give back. */
const trameOf = (referent: Membre, collegues: readonly Membre[], intervenant: Membre): Trame => ({
  ...{ vignette: vignette(12), referent, intervenant, associes: collegues.slice(0, 2) },
  ...{ depot: -140, acceptee: -131 },
  cibles: [
    { jour: -110, statut: "TENUE", ecrit: "RESTITUE" },
    { jour: -66, statut: "TENUE", ecrit: "RESTITUE" },
    { jour: -25, statut: "TENUE", ecrit: "VALIDE" },
    { jour: 9, statut: "CONFIRMEE", annoncee: false },
    { jour: 51, statut: "PROPOSEE" },
  ],
});
