import type { Acteur } from "@/lib/acteur";
import { makeFichiers } from "@/lib/bilan/commands/fichiers";
import { createRemarque } from "@/lib/bilan/commands/remark";
import { openPartage, sendCode } from "@/lib/partage/commands/open";
import { codeOf } from "@/lib/partage/queries/secret";
import { echeancesOf } from "@/lib/partage/rules/duree";
import { addMinutes, jourOf, toInstant } from "@/lib/time";
import { createBilanRelu, createBrouillonDeBilan } from "../../bilan";
import { createPartageDeTest } from "../../partage";
import { requireValue } from "../resultat";

const PASSEE = {
  synthese:
    "Le soutien « travail à distance » s’est installé en deux délégations. Les demandes mêlent le plus souvent conduites addictives et souffrance psychique ; le travail porte d’abord sur ce que le professionnel peut tenir, et sur qui fait quoi autour de la personne. La coopération avec les partenaires du Pays de Retz reste à construire.",
  contexte:
    "Les demandes arrivent surtout des services sociaux départementaux ; celles du Pays de Retz sont plus rares et viennent plus tard dans l’accompagnement.",
  activite:
    "Les séances individuelles se tiennent le plus souvent là où le professionnel travaille. La préparation et la synthèse prennent à peu près une heure pour deux heures de séance, comme la convention le prévoit.",
  problematiques:
    "Les conduites avec substance sont le plus souvent mêlées à une souffrance psychique que la personne ne nomme pas ainsi. La santé, le logement et le lien social sont les freins les plus cités. Les professionnels disent d’abord leur inquiétude, puis leur sentiment de ne plus savoir à quoi ils servent.",
  pistes:
    "Trois directions reviennent : espacer ou resserrer le rythme des rendez-vous selon ce que la personne peut tenir ; nommer avec elle qui fait quoi ; reprendre contact avec le soin sans en faire une condition. Une piste sur deux environ est gardée, souvent après un essai.",
  outils:
    "L’approche systémique est la plus utilisée. La carte du réseau sert aussi ensuite, entre collègues. Le génogramme et la ligne du temps demandent d’être accompagnés la première fois.",
  effets:
    "Déclaratif : à trois mois, les professionnels disent le plus souvent se sentir moins seuls et moins pressés de conclure. Du côté des personnes, ils notent des rendez-vous mieux tenus et des orientations vers le soin mieux comprises.",
  partenariats:
    "La présence en CLI a été revue avec les délégations : moins de séances, mieux préparées. Les sensibilisations ont réuni des partenaires qui ne se connaissaient pas.",
  perspectives:
    "Aller davantage vers les partenaires du Pays de Retz, et proposer un second groupe. Il est demandé au comité de pilotage de confirmer la part de chaque délégation.",
};

const COMMENCEE = {
  contexte: "Une seconde intervenante couvre désormais le Pays de Retz.",
  problematiques:
    "Les jeux d’argent en ligne apparaissent dans les demandes, chez de plus jeunes que l’an dernier.",
  pistes: "",
  outils: "",
  effets: "",
};

/** Last year's bilan, written by the secretary, read and published by the responsable; this year's, begun. */
export async function playBilans(
  { martine, nadia, responsable }: { martine: Acteur; nadia: Acteur; responsable: Acteur },
  now: Date,
): Promise<void> {
  const annee = Number(jourOf(now, martine.zone).slice(0, 4));
  const fevrier = toInstant(`${annee}-02-12`, "10:30", martine.zone);
  // Told in January, it is published with what is known then.
  const publie = fevrier < now ? fevrier : addMinutes(now, -60);
  const { id } = await createBilanRelu(martine, annee - 1, PASSEE, publie, responsable);
  await makeFichiers(
    () => now,
    (faute) => {
      throw faute;
    },
  );
  await sendBilan(responsable, id, publie);
  const brouillon = await createBrouillonDeBilan(martine, annee, COMMENCEE, addMinutes(now, -3 * 24 * 60));
  await remark(nadia, brouillon.id, addMinutes(now, -2 * 24 * 60));
}

/** Sent the same day to two people of the committee who have no account; one has opened it. */
async function sendBilan(responsable: Acteur, bilanId: string, publie: Date): Promise<void> {
  const envoi = { jusquau: echeancesOf(publie, responsable.zone).dernier };
  const solenn = { nom: "Solenn Madec", adresse: "solenn.madec@partenaire.example" };
  const { id, jeton } = await createPartageDeTest(
    responsable,
    bilanId,
    { ...solenn, ...envoi },
    addMinutes(publie, 20),
  );
  const gwenael = { nom: "Gwenaël Riou", adresse: "gwenael.riou@partenaire.example" };
  await createPartageDeTest(responsable, bilanId, { ...gwenael, ...envoi }, addMinutes(publie, 21));
  const demande = addMinutes(publie, 40);
  requireValue(await sendCode(jeton, demande));
  requireValue(await openPartage(jeton, codeOf(id, demande), addMinutes(publie, 42)));
}

/** The draft, commented on by who holds the séances. */
async function remark(nadia: Acteur, bilanId: string, le: Date): Promise<void> {
  const section = "problematiques";
  const texte = "Dire aussi ce que les groupes en disent, depuis le printemps surtout.";
  requireValue(await createRemarque(nadia, { bilanId, section, texte, reponses: {} }, le));
}
