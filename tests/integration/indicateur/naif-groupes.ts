import {
  beginOf,
  distinct,
  type Figures,
  heures,
  isAt,
  isOf,
  type Lieu,
  lengthOf,
  msOf,
  preparationOf,
  type Question,
  type Rows,
  sum,
} from "./naif";
import {
  countAssiduite,
  countStructures,
  countSuites,
  listAttendus,
  listTenues,
  workOfSeances,
} from "./naif-seances";

const SORTES = ["TAD_COLLECTIF", "GROUPE_RESSOURCE", "ANALYSE_PRATIQUE", "INTERVISION"];
const QUESTIONS = {
  "effets-des-groupes": ["effet", ["SUPERIEUR", "A_LA_HAUTEUR", "EN_DECA", "NE_SAIT_PAS"]],
  accompagnement: ["accompagne", ["OUI", "NON", "NE_SAIT_PAS"]],
  besoins: ["besoins", ["OUI", "NON", "NE_SAIT_PAS"]],
  information: ["information", ["OUI", "NON", "NE_SAIT_PAS"]],
  implication: ["implication", ["NULLE", "FAIBLE", "NORMALE", "FORTE", "TRES_FORTE"]],
} as const;

const delegationOf = (rows: Rows, groupeId: string | null) =>
  rows.Groupe.find(({ id }) => id === groupeId)?.delegationId ?? null;

const listConvoquees = (rows: Rows, question: Question, lieu: Lieu) =>
  rows.Seance.filter(
    (seance) =>
      seance.groupeId && isOf(beginOf(seance), question) && isAt(lieu, delegationOf(rows, seance.groupeId)),
  );

function countSortes(rows: Rows, question: Question, lieu: Lieu): Figures {
  const tenues = listConvoquees(rows, question, lieu).filter(({ statut }) => statut === "TENUE");
  const sorteOf = (groupeId: string | null) => rows.Groupe.find(({ id }) => id === groupeId)?.sorte;
  const figures: Figures = {
    "groupes/total": distinct(tenues.map(({ groupeId }) => groupeId)),
    "seances-par-sorte/INDIVIDUEL": listTenues(rows, question, lieu).length,
  };
  for (const sorte of SORTES) {
    const siennes = tenues.filter(({ groupeId }) => sorteOf(groupeId) === sorte);
    figures[`groupes/${sorte}`] = distinct(siennes.map(({ groupeId }) => groupeId));
    figures[`seances-par-sorte/${sorte}`] = siennes.length;
  }
  return figures;
}

/** Answers that may be told: at least three of a group whose bilan of that year is validated. */
function countReponses(rows: Rows, { annee }: Question, lieu: Lieu): Figures {
  const dites = rows.Evaluation.filter((evaluation) => {
    const memes = rows.Evaluation.filter(
      (e) => e.groupeId === evaluation.groupeId && e.annee === evaluation.annee,
    );
    const isValide = rows.BilanGroupe.some(
      (b) => b.groupeId === evaluation.groupeId && b.annee === evaluation.annee && b.statut === "VALIDE",
    );
    const place = delegationOf(rows, evaluation.groupeId);
    return evaluation.annee === annee && isValide && memes.length >= 5 && isAt(lieu, place);
  });
  const figures: Figures = { "evaluations/evaluations": dites.length, "apports/base": dites.length };
  for (const apport of ["CONNAISSANCES", "OUTILS", "RESEAU", "PARTENARIATS", "PRATIQUE"])
    figures[`apports/${apport}`] = dites.filter(({ apports }) => apports.includes(apport)).length;
  for (const [code, [champ, reponses]] of Object.entries(QUESTIONS)) {
    figures[`${code}/base`] = dites.length;
    for (const reponse of reponses)
      figures[`${code}/${reponse}`] = dites.filter((evaluation) => evaluation[champ] === reponse).length;
  }
  return figures;
}

function countDemandes(rows: Rows, question: Question, lieu: Lieu): Figures {
  const deposees = rows.Demande.filter(
    ({ modalite, deposeLe, delegationId }) =>
      modalite === "COLLECTIF" && deposeLe !== null && isOf(deposeLe, question) && isAt(lieu, delegationId),
  );
  const figures: Figures = { "demandes-collectives/base": deposees.length };
  const issues = ["ACCEPTEE", "ORIENTEE", "REFUSEE", "RETIREE"];
  for (const issue of issues)
    figures[`demandes-collectives/${issue}`] = deposees.filter(({ statut }) => statut === issue).length;
  figures["demandes-collectives/EN_ATTENTE"] = deposees.filter(
    ({ statut }) => !issues.includes(statut),
  ).length;
  return figures;
}

/** The work of groups, instances and meetings of partners of a year in a place, and the time all work took. */
export function countGroupes(rows: Rows, question: Question, lieu: Lieu): Figures {
  const convoquees = listConvoquees(rows, question, lieu);
  const tenues = convoquees.filter(({ statut }) => statut === "TENUE");
  const attendus = listAttendus(rows, tenues);
  const presents = attendus.filter(({ etat }) => etat === "PRESENT");
  const inscriptions = rows.GroupeMembre.filter(
    ({ creeLe, groupeId }) => isOf(creeLe, question) && isAt(lieu, delegationOf(rows, groupeId)),
  );
  const arretees = rows.Seance.filter(
    (s) =>
      s.groupeId !== null &&
      s.statut === "TENUE" &&
      isOf(beginOf(s), question) &&
      msOf(beginOf(s)) < question.arret &&
      msOf(s.statutLe) < question.arret,
  );
  const examinees = rows.SeanceSituation.filter(({ seanceId, situationId, travaillee }) => {
    const place = rows.Situation.find(({ id }) => id === situationId)?.delegationId ?? null;
    return travaillee && arretees.some(({ id }) => id === seanceId) && isAt(lieu, place);
  });
  const rencontres = rows.Rencontre.filter(
    (r) => r.statut === "TENUE" && isOf(beginOf(r), question) && isAt(lieu, r.delegationId),
  );
  const instances = rencontres.filter(({ sorte }) => sorte === "INSTANCE");
  const sensibilisations = rencontres.filter(({ sorte }) => sorte === "SENSIBILISATION");
  const seance = sum(tenues.map(lengthOf));
  const preparation = sum(tenues.map(preparationOf));
  const minutesRencontres = sum(rencontres.map((r) => lengthOf(r) + preparationOf(r)));
  const individuel = workOfSeances(rows, question, lieu);
  const part = lieu === "ensemble" ? 100 : rows.Delegation.find(({ id }) => id === lieu.id)?.partPrevue;
  const intervenants = rows.MembreRole.filter(
    ({ role, membreId }) =>
      role === "INTERVENANT" &&
      rows.Membre.some(({ id, desactiveLe }) => id === membreId && desactiveLe === null),
  ).length;
  return {
    "seances-collectives/seances-collectives": tenues.length,
    ...countSuites("suite-seances-collectives", convoquees),
    ...countSortes(rows, question, lieu),
    "seances-par-sorte/INSTANCE": instances.length,
    "seances-par-sorte/SENSIBILISATION": sensibilisations.length,
    "presences-collectives/presences-collectives": presents.length,
    ...countAssiduite("assiduite-collective", attendus),
    "professionnels-collectifs/professionnels-collectifs": distinct(presents.map(({ membreId }) => membreId)),
    "structures-collectives/structures-collectives": countStructures(presents),
    "heures-collectives/seance": heures(seance),
    "heures-collectives/preparation": heures(preparation),
    "heures-collectives/total": heures(seance + preparation),
    ...countDemandes(rows, question, lieu),
    "inscriptions/demandee": inscriptions.length,
    "inscriptions/admise": inscriptions.filter(({ entreeLe }) => entreeLe !== null).length,
    "situations-en-groupe/situations-en-groupe": distinct(examinees.map(({ situationId }) => situationId)),
    ...countReponses(rows, question, lieu),
    "instances/instances": instances.length,
    "sensibilisations/sensibilisations": sensibilisations.length,
    "presents-sensibilisations/presents-sensibilisations": sum(sensibilisations.map((r) => r.presents ?? 0)),
    "heures-rencontres/instance": heures(sum(instances.map(lengthOf))),
    "heures-rencontres/sensibilisation": heures(sum(sensibilisations.map(lengthOf))),
    "heures-rencontres/preparation": heures(sum(rencontres.map(preparationOf))),
    "heures-rencontres/total": heures(minutesRencontres),
    "temps-de-travail/prevu":
      part == null
        ? null
        : Math.round((question.heuresHebdo * intervenants * question.jours * part) / 7) / 100,
    "temps-de-travail/individuel": heures(individuel),
    "temps-de-travail/collectif": heures(seance + preparation),
    "temps-de-travail/rencontres": heures(minutesRencontres),
    "temps-de-travail/total": heures(individuel + seance + preparation + minutesRencontres),
  };
}
