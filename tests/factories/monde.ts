import { randomUUID } from "node:crypto";
import { associateMembre } from "@/lib/association/commands/associate";
import { saveCompteRendu } from "@/lib/compte-rendu/commands/save";
import { validateCompteRendu } from "@/lib/compte-rendu/commands/validate";
import { withEspace } from "@/lib/db";
import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { assignDemande } from "@/lib/demande/commands/decision-assign";
import { createPiste } from "@/lib/piste/commands";
import type { ListeCode } from "@/lib/referentiel/rules/listes";
import type { Result } from "@/lib/result";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { assignSecretaire } from "@/lib/seance/commands/update";
import { addDays, addMinutes, now as clock, jourOf } from "@/lib/time";
import { expectPersonne } from "@/lib/venue/commands";
import { createAgendaLu } from "./agenda-externe";
import { createCloture } from "./cloture";
import { createRetrait } from "./consentement";
import { createCourrier } from "./courrier";
import { createBrouillon, createDemandeDeposee, createSaisie, createTransmise, valeurOf } from "./demande";
import { createConge, createJour, createSemaine } from "./disponibilite";
import { createDistribution, createGeographie, type Distribution } from "./distribution";
import { createEspaceDeTest } from "./espace";
import { createImports } from "./import";
import { createLogo } from "./logo";
import { createBilansDuMonde } from "./monde-bilan";
import { createCollectives } from "./monde-collective";
import { createGroupeOuvert } from "./monde-groupe";
import { createProtocolesDuMonde } from "./monde-protocole";
import { createRencontresDuMonde } from "./monde-rencontre";
import { createSeance } from "./seance";
import { createAssociation, createSituation, type SituationDeTest } from "./situation";

const JOUR = 24 * 60;

/** What a command has made; a refusal is a mistake of the test. */
export function faite<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

export type Monde = Awaited<ReturnType<typeof createMonde>>;

/**
 * One espace with an object of every kind, made by the real commands. All that names or tells something in it holds
 * the word `mot`: what leaks out of it shows.
 */
export async function createMonde(mot: string, now = clock()) {
  const espace = await createEspaceDeTest({ nom: `Espace ${mot}` });
  const lieux = await createGeographie(espace, mot);
  const cast = await createDistribution(espace, lieux, mot);
  const depart = addMinutes(now, -40 * JOUR);
  const logo = await createLogo(espace.admin, mot, now);

  const { accepteeId, situation } = await createSuivie(cast, mot, depart);
  const seances = await createSeances(situation, cast, { mot, ...lieux }, now);
  const collectives = await createCollectives(espace, cast, { situation, lieuId: lieux.lieuId, mot }, now);
  const { id: confirmeeId } = seances.confirmee;
  const courrierId = await createCourrier(cast.secretaire, confirmeeId, "CONFIRMATION", [cast.referent], now);
  const ecrits = await createEcrits(cast, seances, mot, now);
  const { demandes, ...brouillons } = await createDemandes(cast, mot, now);

  const { referent, intervenant, associe } = cast;
  const autour = { referent, intervenant, now: addMinutes(now, -200 * JOUR) };
  const retiree = await createSituation(espace, { ...autour, code: `RET-${mot}` });
  await createAssociation(retiree, associe, "ACCEPTEE", now);
  await createRetrait(referent, retiree.id, now);
  const close = await createSituation(espace, { ...autour, code: `CLO-${mot}` });
  await createCloture(close, { effets: `Cette ${mot} a aidé.` }, addMinutes(now, -120 * JOUR));

  const rencontres = await createRencontresDuMonde(espace, cast, lieux, mot, now);
  const conge = addDays(jourOf(now, referent.zone), 30);
  for (const membre of [referent, intervenant, cast.secretaire]) {
    await createSemaine(membre, [[2, "09:00", "17:00"]]);
    await createConge(membre, conge, conge);
    await createJour(membre, addDays(conge, 1), ["10:00", "12:00"]);
  }
  const occupe = { debut: addMinutes(now, 20 * JOUR), fin: addMinutes(now, 20 * JOUR + 90) };
  const ailleurs = { adresse: `https://agenda.example/${mot}.ics`, now };
  const agendaExterneId = await createAgendaLu(referent, [occupe], ailleurs);
  const groupeOuvert = await createGroupeOuvert(cast, lieux, now);
  const bilans = await createBilansDuMonde(cast, { groupeId: groupeOuvert.id, mot }, now);
  const protocoles = await createProtocolesDuMonde(cast, { situation, groupe: collectives.groupe }, mot, now);
  const { espaceId, slug } = espace;
  return {
    ...{ mot, now, espaceId, slug, logo, ...lieux, cast },
    ...{ situation, retiree, close, seances, rencontres, groupeOuvert, bilans, ...collectives },
    ...{ protocoles, courrierId, agendaExterneId, ...ecrits },
    demandes: { acceptee: accepteeId, ...demandes },
    ...brouillons,
    imports: await createImports(espace, cast, mot, now),
    ...(await readSuite(espaceId, cast, situation.id)),
  };
}

const saisiesOf = (mot: string) => ({
  cadre: { question: `Que faire de la ${mot} dont parle la personne ?` },
  situation: { ressources: `Parle volontiers de sa ${mot} et vient quand elle a choisi.` },
});

/** A demande filed and accepted, and the professionals around its situation. */
async function createSuivie(cast: Distribution, mot: string, now: Date) {
  const { referent, intervenant, associe, invite } = cast;
  const { id: accepteeId, situationId } = await createDemandeDeposee(referent, saisiesOf(mot), now);
  const { version } = await readDemande(cast, accepteeId);
  const accord = { demandeId: accepteeId, version, intervenantId: intervenant.membreId, reponses: {} };
  faite(await acceptDemande(intervenant, { ...accord, mot: `Travaillons cette ${mot}.` }, now));
  const { code } = await withEspace(referent, (tx) =>
    tx.situation.findFirstOrThrow({ where: { id: situationId }, select: { code: true } }),
  );
  const situation: SituationDeTest = { id: situationId, code, referent, intervenant };
  await createAssociation(situation, associe, "ACCEPTEE", now);
  faite(await associateMembre(referent, { situationId, membreId: invite.membreId, rouvrir: false }, now));
  return { accepteeId, situation };
}

/** One séance of each state, the named secretary on those that were held. */
async function createSeances(
  situation: SituationDeTest,
  cast: Distribution,
  { mot, lieuId }: { mot: string; lieuId: string },
  now: Date,
) {
  const { referent, associe, intervenant, secretaire } = cast;
  const participants = [referent, associe];
  const plan = async (jours: number, statut: "PROPOSEE" | "CONFIRMEE" | "TENUE") => {
    const debut = addMinutes(now, jours * JOUR);
    const seance = await createSeance(situation, {
      ...{ debut, statut, participants, lieuId },
      now: addMinutes(now, -30 * JOUR),
    });
    if (statut !== "TENUE") return seance;
    const nomme = { seanceId: seance.id, version: seance.version, secretaireId: secretaire.membreId };
    faite(await assignSecretaire(intervenant, nomme, now));
    return { ...seance, version: seance.version + 1 };
  };
  const proposee = await plan(7, "PROPOSEE");
  const deplacee = { lieuId, trajetMinutes: 0, debut: addMinutes(proposee.debut, JOUR) };
  const report = { seanceId: proposee.id, version: 1, motif: "INTEMPERIE", garderConfirmee: false } as const;
  faite(await postponeSeance(intervenant, { ...report, creneau: deplacee }, now));
  const confirmee = await plan(14, "CONFIRMEE");
  const venue = {
    motif: "A_SA_DEMANDE",
    pourquoi: `Dire elle-même ce qu’elle attend de sa ${mot}.`,
  } as const;
  const informee = { encadrantId: undefined, encadrantCourriel: "direction@exemple.test" };
  const accord = { accord: true, accordLe: jourOf(now, intervenant.zone), reponses: {} };
  const attendue = { seanceId: confirmee.id, debut: confirmee.debut.toISOString() };
  faite(await expectPersonne(intervenant, { ...attendue, ...venue, ...accord, ...informee }, now));
  return {
    proposee: { ...proposee, debut: deplacee.debut, version: 2 },
    confirmee,
    passee: await plan(-2, "CONFIRMEE"),
    tenue: await plan(-9, "TENUE"),
    redigee: await plan(-16, "TENUE"),
    validee: await plan(-23, "TENUE"),
  };
}

/** Minutes as a draft, minutes validated, and a piste. */
async function createEcrits(
  { intervenant }: Distribution,
  { redigee, validee }: Awaited<ReturnType<typeof createSeances>>,
  mot: string,
  now: Date,
) {
  const texte = `Le groupe a travaillé cette ${mot}.`;
  for (const { id: seanceId } of [redigee, validee]) {
    const page = { seanceId, version: 1, revision: 0, page: randomUUID(), ecraser: false, vers: undefined };
    const sections = { faits: texte, hypotheses: texte, pistes: "", ressources: "", outils: "" };
    faite(await saveCompteRendu(intervenant, { ...page, outil: [], ...sections }, now));
  }
  const relu = { seanceId: validee.id, version: 1, revision: 1, reponses: {} };
  faite(await validateCompteRendu(intervenant, relu, now));
  const idee = { texte: `Prendre appui sur cette ${mot}.`, but: "PERSONNE" as const, revoirLe: undefined };
  const piste = await createPiste(intervenant, { seanceId: validee.id, ...idee, reponses: {} }, now);
  return { pisteId: faite(piste).id };
}

/**
 * One that waits, one entrusted to the colleague for a conflict of interest, a draft ready to be filed, a draft with a
 * word to answer for, and two that the secretariat notes: in its hands, and handed over.
 */
async function createDemandes(cast: Distribution, mot: string, now: Date) {
  const { referent } = cast;
  const saisies = saisiesOf(mot);
  const attente = await createDemandeDeposee(referent, saisies, now);
  const brouillon = await createBrouillon(referent, saisies, now);
  const cadre = { question: `Comment parler de cette ${mot} avec Kevin ?` };
  const alerte = await createBrouillon(referent, { ...saisies, cadre }, now);
  const confiee = await createDemandeDeposee(referent, saisies, now);
  const { version } = await readDemande(cast, confiee.id);
  const { membreId: intervenantId } = cast.autreIntervenant;
  faite(await assignDemande(cast.intervenant, { demandeId: confiee.id, version, intervenantId }, now));
  const saisie = await createSaisie(cast.secretaire, referent, saisies, now);
  const transmise = await createTransmise(cast.secretaire, referent, saisies, now);
  const attentes = { attente: { ...attente, ...(await readDemande(cast, attente.id)) }, confiee };
  return { demandes: attentes, brouillon, alerte, saisie, transmise };
}

const readDemande = ({ referent }: Distribution, id: string) =>
  withEspace(referent, (tx) =>
    tx.demande.findFirstOrThrow({ where: { id }, select: { id: true, version: true } }),
  );

/** Ids of what the commands made beside what they give back. */
async function readSuite(espaceId: string, cast: Distribution, situationId: string) {
  const { associe, invite, referent } = cast;
  const select = { id: true } as const;
  return withEspace({ espaceId }, async (tx) => {
    const association = (membreId: string) =>
      tx.association.findFirstOrThrow({ where: { situationId, membreId }, select });
    const valeur = (liste: ListeCode) => valeurOf({ espaceId }, liste);
    const mienne = { where: { membreId: referent.membreId }, select };
    const { version } = await tx.situation.findFirstOrThrow({ where: { id: situationId } });
    const seul = {
      messageId: (await tx.message.findFirstOrThrow({ where: { sorte: "DEMANDE_ACCEPTEE" }, select })).id,
    };
    const courriel = await tx.envoi.findFirstOrThrow({ where: seul, select });
    const refuse = await tx.envoi.findFirstOrThrow({
      where: { membreId: cast.intervenant.membreId },
      select,
    });
    const refusee = { etat: "REFUSE", motif: "ADRESSE" } as const;
    await tx.envoi.update({ where: { espaceId_id: { espaceId, id: refuse.id } }, data: refusee });
    return {
      ...{ ...seul, courrielId: courriel.id, refuseId: refuse.id },
      situationVersion: version,
      invitationId: (await association(invite.membreId)).id,
      associationId: (await association(associe.membreId)).id,
      suiviId: (await tx.suivi.findFirstOrThrow({ where: { mois: 3 }, select })).id,
      disponibiliteId: (await tx.disponibilite.findFirstOrThrow(mienne)).id,
      particulierId: (await tx.jourParticulier.findFirstOrThrow(mienne)).id,
      absenceId: (await tx.absence.findFirstOrThrow(mienne)).id,
      compteRenduId: (await tx.compteRendu.findFirstOrThrow({ where: { statut: "BROUILLON" }, select })).id,
      valeurId: await valeur("outil"),
      valeurs: { frein: await valeur("frein"), theme: await valeur("theme") },
      motifs: {
        complement: await valeur("motif-complement"),
        redirection: await valeur("motif-redirection"),
        refus: await valeur("motif-refus"),
        cloture: await valeur("motif-cloture"),
        clotureGroupe: await valeur("motif-cloture-groupe"),
      },
    };
  });
}
