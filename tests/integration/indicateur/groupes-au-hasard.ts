import { addMinutes } from "@/lib/time";
import {
  type Cadre,
  drawInstant,
  drawSeance,
  EFFETS,
  type Lignes,
  merge,
  withEspace,
} from "./lignes-au-hasard";

const SORTES = ["TAD_COLLECTIF", "GROUPE_RESSOURCE", "ANALYSE_PRATIQUE", "INTERVISION"];
const AVIS = ["OUI", "NON", "NE_SAIT_PAS"];
const IMPLICATIONS = ["NULLE", "FAIBLE", "NORMALE", "FORTE", "TRES_FORTE"];
const APPORTS = ["CONNAISSANCES", "OUTILS", "RESEAU", "PARTENARIATS", "PRATIQUE"];

/** A group, its members, its séances, what its members answered and whether its bilan is validated. */
function drawGroupe(cadre: Cadre): Lignes {
  const { hasard, espaceId, membres, delegations, annee } = cadre;
  const id = hasard.id();
  const [qui] = membres;
  const annees = [annee, annee + 1];
  const repondants = hasard.quelques(membres, 6);
  const bilans = annees.filter(() => hasard.parfois(80));
  return merge([
    ...hasard.fois(hasard.entier(0, 4), () => drawSeance(cadre, { groupeId: id })),
    withEspace(espaceId, {
      Groupe: [
        {
          ...{
            id,
            code: `GRP-${id.slice(0, 8)}`,
            sorte: hasard.un(SORTES),
            delegationId: hasard.un(delegations).id,
          },
          ...{ intervenantId: qui, creeParId: qui, creeLe: drawInstant(cadre) },
        },
      ],
      GroupeMembre: hasard.quelques(membres, 5).map((membreId) => {
        const creeLe = drawInstant(cadre);
        const entreeLe = hasard.parfois(60) ? addMinutes(creeLe, 500) : null;
        const statut = entreeLe ? "ADMIS" : "INVITE";
        return {
          ...{ id: hasard.id(), groupeId: id, membreId, statut, creeLe, entreeLe },
          ...{ creeParId: qui, statutLe: creeLe, statutParId: qui },
        };
      }),
      Evaluation: repondants.map((membreId) => ({
        ...{
          groupeId: id,
          annee: hasard.un([annee, annee, annee + 1]),
          membreId,
          faiteLe: drawInstant(cadre),
        },
        ...{ effet: hasard.un(EFFETS), accompagne: hasard.un(AVIS), besoins: hasard.un(AVIS) },
        ...{ information: hasard.un(AVIS), implication: hasard.un(IMPLICATIONS) },
        apports: hasard.quelques(APPORTS, 3),
      })),
      BilanGroupe: bilans.flatMap((de) =>
        // A validated bilan and its correction are one bilan.
        hasard.fois(hasard.entier(1, 2), (rang) => ({
          ...{ id: hasard.id(), groupeId: id, annee: de, version: rang + 1, redigeParId: qui },
          ...{
            statut: "VALIDE",
            modifieLe: drawInstant(cadre),
            valideParId: qui,
            valideLe: drawInstant(cadre),
          },
          chiffres: {},
        })),
      ),
    }),
  ]);
}

function drawRencontre(cadre: Cadre) {
  const { hasard, membres, delegations, valeurs } = cadre;
  const [qui] = membres;
  const sorte = hasard.un(["INSTANCE", "SENSIBILISATION"]);
  const debut = drawInstant(cadre);
  const tenue = hasard.parfois(70);
  const reelDebut = tenue ? addMinutes(debut, hasard.entier(-45, 45)) : null;
  return {
    ...{ id: hasard.id(), sorte, delegationId: hasard.un(delegations).id, debut, fin: addMinutes(debut, 90) },
    instanceId: sorte === "INSTANCE" ? (valeurs[0]?.id ?? null) : null,
    ...{ intervenantId: qui, statutParId: qui, creeParId: qui, creeLe: debut, statutLe: debut },
    statut: tenue ? "TENUE" : "PREVUE",
    ...{ reelDebut, reelFin: reelDebut && addMinutes(reelDebut, hasard.entier(20, 240)) },
    preparationReelleMinutes: tenue ? hasard.entier(0, 120) : null,
    presents: tenue ? hasard.entier(0, 40) : null,
  };
}

/** What was asked by a service: no situation is behind it. */
function drawDemande(cadre: Cadre) {
  const { hasard, membres, delegations, valeurs } = cadre;
  const id = hasard.id();
  const deposeLe = drawInstant(cadre);
  const statut = hasard.un(["ACCEPTEE", "DEPOSEE", "REFUSEE", "RETIREE"]);
  const decidee = ["ACCEPTEE", "REFUSEE"].includes(statut);
  return {
    ...{
      id,
      code: `DEM-${id.slice(0, 8)}`,
      modalite: "COLLECTIF",
      statut,
      motifId: valeurs[0]?.id,
      deposeLe,
      creeLe: deposeLe,
    },
    ...{
      auteurId: membres[0],
      delegationId: hasard.un(delegations).id,
      modifieLe: addMinutes(deposeLe, 900),
    },
    ...{ decideLe: decidee ? addMinutes(deposeLe, 900) : null, decideParId: decidee ? membres[0] : null },
  };
}

/** The groups of an espace, what was asked of them, instances and meetings of partners. */
export const drawGroupes = (cadre: Cadre, nombre: number): Lignes =>
  merge([
    ...cadre.hasard.fois(nombre, () => drawGroupe(cadre)),
    withEspace(cadre.espaceId, {
      Rencontre: cadre.hasard.fois(nombre * 3, () => drawRencontre(cadre)),
      Demande: cadre.hasard.fois(nombre, () => drawDemande(cadre)),
    }),
  ]);

/** Some situations on the agenda of the séances of groups, worked on or not. */
export function drawExamens({ hasard, espaceId }: Cadre, { Seance = [], Situation = [] }: Lignes): Lignes {
  const collectives = Seance.filter(({ groupeId }) => groupeId);
  return withEspace(espaceId, {
    SeanceSituation: collectives.flatMap((seance) =>
      hasard.quelques(Situation, 4).map((situation) => ({
        ...{
          seanceId: seance.id,
          situationId: situation.id,
          ajouteLe: seance.debut,
          ajouteParId: hasard.id(),
        },
        travaillee: hasard.parfois(70),
      })),
    ),
  });
}
