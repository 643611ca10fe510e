import { withEspace } from "@/lib/db";
import { answerEvaluation } from "@/lib/evaluation/commands";
import type { Reponse } from "@/lib/evaluation/rules";
import { saveOrdreDuJour } from "@/lib/ordre-du-jour/commands/ordre";
import { addSituation } from "@/lib/ordre-du-jour/commands/situation";
import { acceptProtocole } from "@/lib/protocole/commands/accept";
import { MODELES } from "@/lib/protocole/rules/modeles";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { holdSeance } from "@/lib/seance/commands/hold";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { addDays, addMinutes, heureOf, jourOf, toInstant } from "@/lib/time";
import { createAccord } from "../../consentement";
import { createProtocoleDe } from "../../protocole";
import type { Membre } from "../equipe";
import { earliest } from "../horloge";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";

const DUREE_MINUTES = 180;
/** Days around the one wished for, the nearest first. */
const ECARTS = [0, 2, -2, 4, -4, 6, -6, 9, -9, 12, -12];

/** Who works together, and who leads. */
export type Reunion = { groupeId: string; intervenant: Membre; membres: readonly Membre[] };
export type SeanceJouee = { id: string; debut: Date; version: number };
/** A situation, who brings it, and the others its agreement has to cover. */
export type Apportee = { situationId: string; par: Membre; autour: readonly Membre[] };

/** The acts of a group that meets, each on its day. */
export function reunionOf({ horloge, agenda, lieuOf, valeur }: Monde, reunion: Reunion) {
  const { groupeId, membres } = reunion;
  const { acteur: intervenant, place } = reunion.intervenant;
  const le = horloge.passe;
  const participant = membres.map(({ acteur }) => acteur.membreId);

  /** Near that day, where three hours are free for everyone; null when there are none. */
  async function propose(jour: number): Promise<SeanceJouee | null> {
    for (const ecart of ECARTS)
      for (const heure of ["09:00", "13:30"]) {
        const cible = horloge.jour(jour + ecart);
        const creneau = agenda.take({
          ...{ intervenantId: intervenant.membreId, participantIds: participant, heure, cible, garde: true },
          ...{ lieuId: lieuOf(place.territoireId), dureeMinutes: DUREE_MINUTES },
          depuis: toInstant(addDays(cible, -3), "00:00", horloge.zone),
          jusque: jour < 0 ? horloge.jour(Math.min(jour + 12, -3)) : horloge.jour(jour + 20),
        });
        if (!creneau) continue;
        const quand = earliest(addMinutes(creneau.debut, -24 * 1440), le(-3, "11:40"));
        const creneaux = [{ champ: "creneau-1", valeur: creneau }];
        const made = await proposeSeances(intervenant, { groupeId, participant, creneaux }, quand);
        const [id] = made.ok ? made.value.ids : [];
        if (id) return { id, debut: creneau.debut, version: 1 };
      }
    return null;
  }

  return {
    propose,
    async protocole(cle: "collectif" | "pratique", jour: number): Promise<void> {
      const { textes } = MODELES[cle];
      const contenu = { textes, nombreSeances: 6, dureeMinutes: DUREE_MINUTES };
      const { id: protocoleId } = await createProtocoleDe(
        { groupeId },
        intervenant,
        contenu,
        le(jour, "10:20"),
      );
      for (const [rang, { acteur }] of membres.entries())
        requireValue(await acceptProtocole(acteur, { protocoleId }, le(jour + 1 + rang, "13:50")));
    },
    async confirme(jour: number): Promise<SeanceJouee | null> {
      const proposee = await propose(jour);
      if (!proposee) return null;
      const { id, debut } = proposee;
      const quand = earliest(addMinutes(debut, -20 * 1440), le(-2, "16:20"));
      requireValue(await confirmSeances(intervenant, { seance: [{ id, version: 1 }] }, quand));
      return { id, debut, version: 2 };
    },
    /** What they will do: some theory, the situation that is brought, what comes next. */
    async prepare({ id: seanceId, debut }: SeanceJouee, theme: string, apportee?: Apportee): Promise<void> {
      const quand = earliest(addMinutes(debut, -8 * 1440), le(-1, "10:10"));
      if (apportee) await bring(seanceId, apportee, quand);
      const parties = await withEspace(intervenant, (tx) =>
        tx.seancePartie.findMany({ where: { seanceId }, select: { id: true, situationId: true } }),
      );
      const dites = [
        { quoi: "APPORT" as const, theme: valeur("theme", theme), minutes: 60, rang: 1 },
        ...parties.flatMap(({ situationId }) =>
          situationId ? [{ quoi: situationId, theme: undefined, minutes: 90, rang: 2 }] : [],
        ),
        { quoi: "AUTRE" as const, theme: undefined, minutes: apportee ? 30 : 120, rang: 3 },
      ];
      const ordre = { seanceId, lue: parties.map(({ id }) => id), parties: dites };
      requireValue(await saveOrdreDuJour(intervenant, ordre, quand));
    },
    async tiens(
      { id, debut, version }: SeanceJouee,
      excuse?: Membre,
      travaillee: string[] = [],
    ): Promise<void> {
      const fin = addMinutes(debut, DUREE_MINUTES);
      const heures = { jour: jourOf(debut, horloge.zone), debut: heureOf(debut, horloge.zone) };
      const presences = membres.map(({ acteur: { membreId } }) => ({
        suffixe: membreId,
        valeur: membreId === excuse?.acteur.membreId ? ("EXCUSE" as const) : ("PRESENT" as const),
      }));
      const dite = { ...heures, fin: heureOf(fin, horloge.zone), presences, travaillee, preparation: 60 };
      const quand = earliest(addMinutes(fin, 1200), horloge.now);
      requireValue(await holdSeance(intervenant, { seanceId: id, version, ...dite }, quand));
    },
    async evalue(
      annee: number,
      reponses: readonly (readonly [Membre, Reponse])[],
      jour: number,
    ): Promise<void> {
      for (const [rang, [{ acteur }, reponse]] of reponses.entries())
        requireValue(
          await answerEvaluation(acteur, { groupeId, annee, ...reponse }, le(jour + rang, "17:15")),
        );
    },
  };

  /** The person agreed that it be spoken of before these professionals; then it is put on the agenda. */
  async function bring(seanceId: string, { situationId, par, autour }: Apportee, quand: Date): Promise<void> {
    const structures = new Set([...membres, ...autour].map(({ structureId }) => structureId));
    const portees = [...structures].map((structureId) => ({ structureId }));
    await createAccord(
      par.acteur,
      situationId,
      { structureId: par.structureId, portees },
      addMinutes(quand, -2880),
    );
    requireValue(await addSituation(par.acteur, { seanceId, situationId, minutes: 90 }, quand));
  }
}
