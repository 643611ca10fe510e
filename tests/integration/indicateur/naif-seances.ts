import {
  beginOf,
  dayOf,
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
  rate,
  type SeanceRow,
  sum,
} from "./naif";

const workOf = (seance: SeanceRow) => lengthOf(seance) + preparationOf(seance);

const placeOf = (rows: Rows, { situationId }: SeanceRow) =>
  rows.Situation.find(({ id }) => id === situationId)?.delegationId ?? null;

/** Individual séances of the year, whatever became of them. */
export const listPrevues = (rows: Rows, question: Question, lieu: Lieu) =>
  rows.Seance.filter((seance) => {
    if (!seance.situationId || !isOf(beginOf(seance), question)) return false;
    if (!isAt(lieu, placeOf(rows, seance))) return false;
    const { jusque } = question;
    return jusque === null || (msOf(beginOf(seance)) < jusque && msOf(seance.statutLe) < jusque);
  });

export const listTenues = (rows: Rows, question: Question, lieu: Lieu) =>
  listPrevues(rows, question, lieu).filter(({ statut }) => statut === "TENUE");

/** The held ones that were over and recorded at the end of the last complete month. */
export const listArretees = (rows: Rows, question: Question, lieu: Lieu) =>
  listTenues(rows, question, lieu).filter(
    (seance) => msOf(beginOf(seance)) < question.arret && msOf(seance.statutLe) < question.arret,
  );

const SUITES: Record<string, string[]> = {
  TENUE: ["TENUE"],
  ANNULEE: ["ANNULEE"],
  NON_TENUE: ["NON_TENUE"],
  REPORTEE: ["REPORTEE"],
  A_VENIR: ["PROPOSEE", "CONFIRMEE"],
};

export function countSuites(code: string, seances: readonly SeanceRow[]): Figures {
  const figures: Figures = { [`${code}/base`]: seances.length };
  for (const [suite, statuts] of Object.entries(SUITES))
    figures[`${code}/${suite}`] = seances.filter(({ statut }) => statuts.includes(statut)).length;
  return figures;
}

/** Who was expected at these, one line each. */
export const listAttendus = (rows: Rows, seances: readonly SeanceRow[]) =>
  rows.Presence.filter(({ seanceId }) => seances.some(({ id }) => id === seanceId)).map((presence) => {
    const membre = rows.Membre.find(({ id }) => id === presence.membreId);
    const structure = rows.Structure.find(({ id }) => id === membre?.structureId);
    const codeOf = (valeurId: string | null | undefined) =>
      rows.Valeur.find(({ id }) => id === valeurId)?.code ?? "non-renseigne";
    return {
      ...presence,
      structureId: membre?.structureId ?? null,
      profession: codeOf(membre?.professionId),
      type: codeOf(structure?.typeId),
    };
  });

type Attendus = ReturnType<typeof listAttendus>;

export function countAssiduite(code: string, attendus: Attendus): Figures {
  const figures: Figures = { [`${code}/base`]: attendus.length };
  for (const etat of ["PRESENT", "EXCUSE", "ABSENT", "ATTENDU"])
    figures[`${code}/${etat}`] = attendus.filter((attendu) => attendu.etat === etat).length;
  return figures;
}

export const countStructures = (presents: Attendus) =>
  distinct(presents.flatMap(({ structureId }) => structureId ?? []));

function countVenues(rows: Rows, presents: Attendus, seances: number): Figures {
  const figures: Figures = { "seances-par-profession/base": seances, "seances-par-type/base": seances };
  const codesOf = (liste: string) => [
    ...rows.Valeur.filter((valeur) => valeur.liste === liste).map(({ code }) => code),
    "non-renseigne",
  ];
  for (const code of codesOf("profession")) {
    const siens = presents.filter(({ profession }) => profession === code);
    figures[`professionnels-par-profession/${code}`] = distinct(siens.map(({ membreId }) => membreId));
    figures[`seances-par-profession/${code}`] = distinct(siens.map(({ seanceId }) => seanceId));
  }
  for (const code of codesOf("type-structure")) {
    const siens = presents.filter(({ type }) => type === code);
    figures[`structures-par-type/${code}`] = countStructures(siens);
    figures[`seances-par-type/${code}`] = distinct(siens.map(({ seanceId }) => seanceId));
  }
  return figures;
}

/** The individual séances of a year in a place, counted one row after the other. */
export function countSeances(rows: Rows, question: Question, lieu: Lieu): Figures {
  const tenues = listTenues(rows, question, lieu);
  const attendus = listAttendus(rows, tenues);
  const presents = attendus.filter(({ etat }) => etat === "PRESENT");
  const total = sum(tenues.map(workOf));
  const totalDeTous = sum(listTenues(rows, question, "ensemble").map(workOf));
  const delegation = lieu === "ensemble" ? null : rows.Delegation.find(({ id }) => id === lieu.id);
  const isRestituable = (seance: SeanceRow) =>
    rows.CompteRendu.some(({ seanceId, valideLe }) => seanceId === seance.id && valideLe !== null);
  const figures: Figures = {
    "seances/seances": tenues.length,
    ...countSuites("suite-seances", listPrevues(rows, question, lieu)),
    "heures/seance": heures(sum(tenues.map(lengthOf))),
    "heures/preparation": heures(sum(tenues.map(preparationOf))),
    "heures/total": heures(total),
    "part-realisee/prevue": delegation?.partPrevue ?? null,
    "part-realisee/realisee": rate(total, totalDeTous),
    "part-realisee/base": heures(totalDeTous),
    "presences/presences": presents.length,
    ...countAssiduite("assiduite", attendus),
    "professionnels/professionnels": distinct(presents.map(({ membreId }) => membreId)),
    "structures/structures": countStructures(presents),
    ...countVenues(rows, presents, tenues.length),
    "restitutions/base": tenues.length,
    "restitutions/annoncee": tenues.filter(({ annonceeLe }) => annonceeLe !== null).length,
    "restitutions/restituee": tenues.filter(({ restitueeLe }) => restitueeLe !== null).length,
    "restitutions/a-restituer": tenues.filter((s) => s.restitueeLe === null && isRestituable(s)).length,
  };
  for (let mois = 1; mois <= 12; mois++) {
    const code = String(mois).padStart(2, "0");
    const siennes = tenues.filter((s) => dayOf(beginOf(s), question).slice(5, 7) === code);
    figures[`seances-par-mois/${code}`] = siennes.length;
    figures[`heures-par-mois/${code}`] = heures(sum(siennes.map(workOf)));
  }
  return figures;
}

/** Minutes of work of the individual séances held. */
export const workOfSeances = (rows: Rows, question: Question, lieu: Lieu) =>
  sum(listTenues(rows, question, lieu).map(workOf));
