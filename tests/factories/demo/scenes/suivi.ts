import type { Acteur } from "@/lib/acteur";
import { declineAssociation } from "@/lib/association/commands/answer";
import { associateMembre } from "@/lib/association/commands/associate";
import { closeSituation } from "@/lib/cloture/commands";
import { updateRetrait } from "@/lib/consentement/commands/reglage";
import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { withEspace } from "@/lib/db";
import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { toInstant } from "@/lib/time";
import type { Membre } from "../equipe";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";
import type { EquipeLoireAtlantique } from "../trames/loire-atlantique";
import { VIGNETTES } from "../vignettes/banque";
import { MOTS_ACCEPTATION } from "../vignettes/reponses";
import type { Vignette } from "../vignettes/vignette";
import { fileDemande } from "./depot";

type Scene = { monde: Monde; equipe: EquipeLoireAtlantique; situationOf: (cle: string) => string };

/** What the espace decided with its DPO when it opened: what was written is kept, and an agreement is gone over again. */
export async function setRetrait(admin: Acteur, { horloge }: Monde): Promise<void> {
  const decide = { retraitEcrits: "GARDES", retraitDecideLe: horloge.ouvre(-420), accordMois: 8 } as const;
  requireValue(await updateRetrait(admin, decide, horloge.now));
}

/** The agreements in every state but « in force »: not collected yet, to complete, withdrawn. */
export async function playConsentements(scene: Scene): Promise<void> {
  await acceptBeforeAccord(scene);
  const { monde, equipe, situationOf } = scene;
  const { lea, pauline, emilie, erwan, nadia } = equipe;
  const le = monde.horloge.passe;

  const elargie = { situationId: situationOf("a-completer"), membreId: pauline.acteur.membreId };
  requireValue(await associateMembre(nadia.acteur, { ...elargie, rouvrir: true }, le(-2, "11:20")));

  const retrait = (cle: string, jour: number) => ({
    situationId: situationOf(cle),
    retraitLe: monde.horloge.ouvre(jour),
  });
  requireValue(await withdrawConsentement(lea.acteur, retrait("retiree", -33), le(-33, "15:10")));
  requireValue(await withdrawConsentement(emilie.acteur, retrait("retiree-close", -26), le(-26, "09:50")));
  const close = {
    situationId: situationOf("retiree-close"),
    version: 2,
    motifId: monde.valeur("motif-cloture", "consentement-retire"),
    effet: "NE_SAIT_PAS",
    effets: "",
    reponses: {},
  } as const;
  requireValue(await closeSituation(erwan.acteur, close, le(-19, "16:40")));
}

/** Accepted while the agreement is still to be collected: its séance can be proposed, not confirmed. */
async function acceptBeforeAccord({ monde, equipe }: Scene): Promise<void> {
  const { lea, nadia } = equipe;
  const { horloge, agenda } = monde;
  const pasEncore = { consentement: { recueil: "PAS_ENCORE" } };
  const vignette = VIGNETTES[11] as Vignette;
  const depot = await fileDemande(monde, lea, vignette, horloge.passe(-20, "10:05"), pasEncore);
  const { id: demandeId, situationId, version } = depot;
  const [mot = ""] = MOTS_ACCEPTATION;
  const intervenantId = nadia.acteur.membreId;
  const acceptee = { demandeId, version, intervenantId, mot, reponses: {} };
  requireValue(await acceptDemande(nadia.acteur, acceptee, horloge.passe(-13, "09:35")));
  const creneau = agenda.take({
    intervenantId,
    participantIds: [lea.acteur.membreId],
    lieuId: monde.lieuOf(lea.place.territoireId),
    heure: "14:00",
    cible: horloge.jour(10),
    depuis: toInstant(horloge.jour(1), "00:00", horloge.zone),
    garde: true,
  });
  if (!creneau) throw new Error("no time for Léa's first séance");
  const creneaux = [{ champ: "creneau-1", valeur: creneau }];
  const participant = [lea.acteur.membreId];
  requireValue(
    await proposeSeances(nadia.acteur, { situationId, participant, creneaux }, horloge.passe(-8, "11:00")),
  );
}

/** Sandra asks two colleagues to take part: Léa has not answered yet, Aurélie has declined. */
export async function playAssociations({ monde, equipe, situationOf }: Scene): Promise<void> {
  const { lea, sandra, aurelie } = equipe;
  const { horloge, espaceId } = monde;
  const situationId = situationOf("invitation");
  const invite = async ({ acteur }: Membre, le: Date) =>
    requireValue(
      await associateMembre(sandra.acteur, { situationId, membreId: acteur.membreId, rouvrir: false }, le),
    );
  await invite(aurelie, horloge.passe(-12, "16:00"));
  const membreId = aurelie.acteur.membreId;
  const { id: associationId } = await withEspace(aurelie.acteur, (tx) =>
    tx.association.findFirstOrThrow({ where: { espaceId, situationId, membreId }, select: { id: true } }),
  );
  requireValue(await declineAssociation(aurelie.acteur, { associationId }, horloge.passe(-11, "08:50")));
  await invite(lea, horloge.passe(-4, "10:15"));
}
