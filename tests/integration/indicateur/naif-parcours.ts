import { diffDays, instantOf, jourOf } from "@/lib/time";
import {
  beginOf,
  dayOf,
  distinct,
  type Figures,
  isAt,
  isOf,
  type Lieu,
  medianOf,
  msOf,
  type Question,
  type Rows,
  rate,
  yearOf,
} from "./naif";
import { listArretees } from "./naif-seances";

const LISTES = [
  ...["conduite-avec-substance", "conduite-sans-substance", "sante-mentale", "frein", "difficulte", "outil"],
];

/** What is known of an instant at the end of the last complete month, in the year that is asked for. */
const isConnu = (instant: string, question: Question) =>
  isOf(instant, question) && msOf(instant) < question.arret;

const delegationOf = (rows: Rows, situationId: string) =>
  rows.Situation.find(({ id }) => id === situationId)?.delegationId ?? null;

function countListes(rows: Rows, question: Question, lieu: Lieu): Figures {
  const seances = listArretees(rows, question, lieu);
  const situations = new Set(seances.map(({ situationId }) => situationId));
  const dites = new Set<string>();
  for (const { id, situationId, statut } of rows.Demande) {
    if (statut !== "ACCEPTEE" || !situations.has(situationId)) continue;
    for (const { demandeId, valeurId } of rows.Choix)
      if (demandeId === id) dites.add(`${valeurId} ${situationId}`);
  }
  for (const seance of seances) {
    const validations = rows.CompteRendu.filter((c) => c.seanceId === seance.id).flatMap(
      (c) => c.valideLe ?? [],
    );
    const noteLe = validations.toSorted((a, b) => msOf(a) - msOf(b))[0] ?? seance.statutLe;
    if (msOf(noteLe) >= question.arret) continue;
    for (const { seanceId, valeurId } of rows.SeanceOutil)
      if (seanceId === seance.id) dites.add(`${valeurId} ${seance.situationId}`);
  }
  const figures: Figures = {};
  for (const liste of LISTES) figures[`${liste}/base`] = situations.size;
  for (const { id, liste, code } of rows.Valeur)
    if (LISTES.includes(liste))
      figures[`${liste}/${code}`] = [...dites].filter((dite) => dite.startsWith(`${id} `)).length;
  return figures;
}

function countTerritoires(rows: Rows, question: Question, lieu: Lieu): Figures {
  const travaillees = new Set(listArretees(rows, question, lieu).map(({ situationId }) => situationId));
  const situations = rows.Situation.filter(({ id }) => travaillees.has(id));
  const figures: Figures = {
    "situations/situations": situations.length,
    "territoires/base": situations.length,
  };
  const enTout: (number | null)[] = [];
  figures["territoires/sans"] = situations.filter(({ territoireId }) => territoireId === null).length;
  for (const territoire of rows.Territoire) {
    const siennes = situations.filter(({ territoireId }) => territoireId === territoire.id).length;
    const connus = rows.Population.filter(
      (p) => p.territoireId === territoire.id && p.annee <= question.annee,
    );
    const dernier = connus.toSorted((a, b) => b.annee - a.annee)[0]?.allocataires ?? null;
    const isIci = isAt(lieu, territoire.delegationId);
    if (isIci) enTout.push(dernier);
    const allocataires = isIci ? dernier : null;
    figures[`territoires/${territoire.id}`] = siennes;
    figures[`allocataires/${territoire.id}`] = allocataires;
    figures[`couverture/${territoire.id}`] = allocataires === null ? null : rate(siennes, allocataires);
  }
  const connus = enTout.flatMap((nombre) => nombre ?? []);
  const total =
    connus.length === 0 || connus.length < enTout.length ? null : connus.reduce((a, b) => a + b, 0);
  figures["allocataires/total"] = total;
  figures["couverture/total"] = total === null ? null : rate(situations.length, total);
  return figures;
}

/** Each held séance of a situation with the one before it, as known at the end of the last complete month. */
function listSuites(rows: Rows, question: Question, situationId: string) {
  const tenues = rows.Seance.filter(
    (s) =>
      s.situationId === situationId &&
      s.statut === "TENUE" &&
      yearOf(beginOf(s), question) <= question.annee &&
      msOf(beginOf(s)) < question.arret &&
      msOf(s.statutLe) < question.arret,
  ).toSorted((a, b) => msOf(beginOf(a)) - msOf(beginOf(b)) || (a.id < b.id ? -1 : 1));
  return tenues.map((seance, rang) => ({ seance, avant: tenues[rang - 1] ?? null }));
}

function countDelais(rows: Rows, question: Question, lieu: Lieu): Figures {
  const premiers: number[] = [];
  const acceptations: number[] = [];
  const intervalles: { situationId: string; jours: number; prevus: number }[] = [];
  for (const { id, delegationId, accepteeLe } of rows.Situation) {
    if (accepteeLe === null || !isAt(lieu, delegationId)) continue;
    const deposeLe = rows.Demande.find((d) => d.situationId === id && d.statut === "ACCEPTEE")?.deposeLe;
    const since = (instant: string) =>
      deposeLe ? [diffDays(dayOf(deposeLe, question), dayOf(instant, question))] : [];
    if (isConnu(accepteeLe, question)) acceptations.push(...since(accepteeLe));
    for (const { seance, avant } of listSuites(rows, question, id)) {
      const debut = beginOf(seance);
      if (!isOf(debut, question)) continue;
      if (!avant) {
        premiers.push(...since(debut));
        continue;
      }
      const protocoles = rows.Protocole.filter(
        (p) => p.situationId === id && p.publieLe !== null && msOf(p.publieLe) <= msOf(debut),
      );
      const protocole = protocoles.toSorted((a, b) => b.version - a.version)[0];
      const jours = diffDays(dayOf(beginOf(avant), question), dayOf(debut, question));
      const prevus = 7 * (protocole?.rythmeSemaines ?? question.rythmeSemaines);
      intervalles.push({ situationId: id, jours, prevus });
    }
  }
  return {
    "delai-premiere-seance/mediane": medianOf(premiers),
    "delai-premiere-seance/base": premiers.length,
    "delai-acceptation/mediane": medianOf(acceptations),
    "delai-acceptation/base": acceptations.length,
    "cadence/base": distinct(intervalles.map(({ situationId }) => situationId)),
    "cadence/intervalle": medianOf(intervalles.map(({ jours }) => jours)),
    "cadence/prevu": medianOf(intervalles.map(({ prevus }) => prevus)),
    "cadence/derive": medianOf(intervalles.map(({ jours, prevus }) => jours - prevus)),
  };
}

function countDemandes(rows: Rows, question: Question, lieu: Lieu): Figures {
  const suites = ["ACCEPTEE", "ORIENTEE", "REFUSEE", "RETIREE", "EN_ATTENTE"];
  const figures: Figures = { "demandes/base": 0 };
  for (const suite of suites) figures[`demandes/${suite}`] = 0;
  for (const { modalite, statut, delegationId, deposeLe, decideLe, modifieLe } of rows.Demande) {
    if (modalite !== "INDIVIDUEL" || deposeLe === null || !isConnu(deposeLe, question)) continue;
    if (!isAt(lieu, delegationId)) continue;
    const sortieLe = statut === "RETIREE" ? modifieLe : decideLe;
    const isSortie =
      sortieLe !== null && yearOf(sortieLe, question) <= question.annee && msOf(sortieLe) < question.arret;
    const cle = `demandes/${isSortie ? statut : "EN_ATTENTE"}`;
    figures[cle] = (figures[cle] ?? 0) + 1;
    figures["demandes/base"] = (figures["demandes/base"] ?? 0) + 1;
  }
  return figures;
}

function countAccords(rows: Rows, question: Question, lieu: Lieu): Figures {
  const figures: Figures = {};
  for (const acte of ["INFORMATION", "ACCORD", "RETRAIT"]) {
    const siens = rows.Consentement.filter((c) => {
      const demande = rows.Demande.find(({ situationId }) => situationId === c.situationId);
      const place = delegationOf(rows, c.situationId) ?? demande?.delegationId ?? null;
      const isDeLAnnee =
        c.survenuLe.startsWith(`${question.annee}-`) && msOf(c.enregistreLe) < question.arret;
      return c.acte === acte && isDeLAnnee && isAt(lieu, place);
    });
    figures[`accords/${acte}`] = distinct(siens.map(({ situationId }) => situationId));
  }
  return figures;
}

function countPistes(rows: Rows, question: Question, lieu: Lieu): Figures {
  const seances = listArretees(rows, question, lieu).map(({ id }) => id);
  const connues = rows.Piste.filter((p) => seances.includes(p.seanceId) && msOf(p.creeLe) < question.arret);
  const figures: Figures = { "pistes/base": connues.length };
  for (const statut of ["PROPOSEE", "A_L_ESSAI", "RETENUE", "ECARTEE"])
    figures[`pistes/${statut}`] = connues.filter((p) => {
      const alors = msOf(p.statutLe) < question.arret ? p.statut : (p.statutAvant ?? p.statut);
      return alors === statut;
    }).length;
  return figures;
}

function countSuivis(rows: Rows, question: Question, lieu: Lieu): Figures {
  const closes = rows.Cloture.filter(
    (c) => isConnu(c.closeLe, question) && isAt(lieu, delegationOf(rows, c.situationId)),
  );
  const figures: Figures = { "clotures/base": closes.length };
  for (const effet of ["SUPERIEUR", "A_LA_HAUTEUR", "EN_DECA", "NE_SAIT_PAS"])
    figures[`clotures/${effet}`] = closes.filter((c) => c.effet === effet).length;
  const arret = jourOf(instantOf(question.arret), question.zone);
  for (const mois of [3, 6]) {
    const prevus = rows.Suivi.filter(
      (s) =>
        s.mois === mois &&
        s.prevuLe.startsWith(`${question.annee}-`) &&
        s.prevuLe < arret &&
        isAt(lieu, delegationOf(rows, s.situationId)),
    );
    figures[`suivis/prevus-${mois}`] = prevus.length;
    const faits = prevus.filter(({ faitLe }) => faitLe !== null && msOf(faitLe) < question.arret);
    figures[`suivis/faits-${mois}`] = faits.length;
  }
  return figures;
}

/** What is said of the situations of a place, and what becomes of them, counted one row after the other. */
export const countParcours = (rows: Rows, question: Question, lieu: Lieu): Figures => ({
  ...countTerritoires(rows, question, lieu),
  ...countListes(rows, question, lieu),
  ...countDelais(rows, question, lieu),
  ...countDemandes(rows, question, lieu),
  ...countAccords(rows, question, lieu),
  ...countPistes(rows, question, lieu),
  ...countSuivis(rows, question, lieu),
});
