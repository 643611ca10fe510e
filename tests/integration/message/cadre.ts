import type { ParsedMail } from "mailparser";
import { beforeEach } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { deliverEnvois } from "@/lib/message/commands/deliver";
import { cancelSeance } from "@/lib/seance/commands/cancel";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { addMinutes, instantOf, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { faite } from "../../factories/monde";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";
import { recipientOf, type startSmtp } from "../../support/smtp";

export const ZONE = "Europe/Paris";
export const debutOf = (jour: string, heure = "14:00") => toInstant(jour, heure, ZONE);

/** A situation whose séances a colleague is expected at, and the mails that tell of them. Each act comes a minute after the other. */
export function createCadre(smtp: Awaited<ReturnType<typeof startSmtp>>) {
  let now = instantOf(Date.UTC(2026, 8, 1, 8));
  const next = () => {
    now = addMinutes(now, 1);
    return now;
  };
  const cadre = {} as {
    espace: EspaceDeTest;
    situation: SituationDeTest;
    collegue: Acteur;
    secretaire: Acteur;
    lieuId: string;
  };

  beforeEach(async () => {
    const espace = await createEspaceDeTest();
    const situation = await createSituation(espace, { now });
    const collegue = await createMembre(espace, { prenom: "Sam", email: `sam@${espace.slug}.example` });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    await createAssociation(situation, collegue, "ACCEPTEE", now);
    const data = { espaceId: espace.espaceId, nom: "Maison du port", adresse: "2 quai des Frégates" };
    const { id: lieuId } = await withEspace(espace, (tx) => tx.lieu.create({ data }));
    Object.assign(cadre, { espace, situation, collegue, secretaire, lieuId });
    await receive();
  });

  /** The mails that have come since the last time. */
  async function receive(): Promise<ParsedMail[]> {
    await deliverEnvois(next);
    return smtp.mails.splice(0);
  }
  const adresseDe = ({ membreId }: Acteur) =>
    withEspace(cadre.espace, async (tx) => {
      const where = { espaceId_id: { espaceId: cadre.espace.espaceId, id: membreId } };
      return (await tx.membre.findUniqueOrThrow({ where })).courriel;
    });
  /** The calendars of the mails that came to one person, one text a séance. */
  async function calendarsOf(mails: readonly ParsedMail[], membre: Acteur): Promise<string[]> {
    const adresse = await adresseDe(membre);
    return mails
      .filter((mail) => recipientOf(mail) === adresse)
      .flatMap(({ attachments }) => attachments.filter(({ contentType }) => contentType === "text/calendar"))
      .map(({ content }) => content.toString("utf8"));
  }
  const versionOf = async (id: string) =>
    (await withEspace(cadre.espace, (tx) => tx.seance.findFirstOrThrow({ where: { id } }))).version;

  async function propose(...jours: string[]): Promise<string[]> {
    const { situation, collegue, lieuId } = cadre;
    const creneaux = jours.map((jour, rang) => ({
      champ: `creneau-${rang}`,
      valeur: { debut: debutOf(jour), lieuId, trajetMinutes: 0 },
    }));
    const input = { situationId: situation.id, participant: [collegue.membreId], creneaux };
    return faite(await proposeSeances(situation.intervenant, input, next())).ids;
  }
  async function confirm(id: string) {
    const seance = [{ id, version: await versionOf(id) }];
    faite(await confirmSeances(cadre.situation.intervenant, { seance }, next()));
  }
  async function move(id: string, jour: string, acteur = cadre.situation.intervenant) {
    const creneau = { debut: debutOf(jour), lieuId: null, trajetMinutes: 0 };
    const report = {
      creneau,
      motif: "AUTRE",
      garderConfirmee: true,
      jour: undefined,
      heure: undefined,
    } as const;
    faite(await postponeSeance(acteur, { seanceId: id, version: await versionOf(id), ...report }, next()));
  }
  async function cancel(id: string) {
    const input = { seanceId: id, version: await versionOf(id), motif: "AUTRE" } as const;
    faite(await cancelSeance(cadre.situation.intervenant, input, next()));
  }
  const receivedBy = async (membre: Acteur) => calendarsOf(await receive(), membre);
  return {
    cadre,
    next,
    receive,
    receivedBy,
    adresseDe,
    calendarsOf,
    versionOf,
    propose,
    confirm,
    move,
    cancel,
  };
}
