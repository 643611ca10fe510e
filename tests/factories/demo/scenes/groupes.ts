import { withEspace } from "@/lib/db";
import { acceptInvitation, declineInvitation } from "@/lib/groupe/commands/answer";
import { closeGroupe } from "@/lib/groupe/commands/close";
import { exitMembre } from "@/lib/groupe/commands/exit";
import { inviteMembres } from "@/lib/groupe/commands/invite";
import { createGroupe } from "@/lib/groupe/commands/open";
import type { SorteGroupe } from "@/prisma/client/enums";
import type { Membre } from "../equipe";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";
import type { EquipeLoireAtlantique } from "../trames/loire-atlantique";
import { playIntervision } from "./vie-des-groupes";

/** What the groups of the demo are, by name: the scenes that go on with them find them here. */
export type GroupesDemo = { cycle: string; ressource: string; chantier: string; intervision: string };

type Ouverture = { sorte: SorteGroupe; pour: Membre | null; places?: number; jour: number };

/**
 * Four groups: a cycle that is full, with people who wait; one that still looks for members; the one that Thomas asked
 * for his team; and one that has ended.
 */
export async function playGroupes(monde: Monde, equipe: EquipeLoireAtlantique): Promise<GroupesDemo> {
  const { nadia, erwan, lea, maelle, fatou, juliette, benoit, sandra, aurelie } = equipe;
  const { karine, nora, pauline, thomas, delphine, emilie } = equipe;
  const scene = sceneOf(monde);

  const cycle = await scene.open(nadia, { sorte: "ANALYSE_PRATIQUE", pour: maelle, places: 6, jour: -140 });
  const inscrits = [maelle, fatou, juliette, benoit, sandra, aurelie];
  await scene.invite(nadia, cycle, [...inscrits, karine, nora], -138);
  for (const [rang, membre] of inscrits.entries()) await scene.accept(membre, cycle, -136 + rang);
  await scene.accept(karine, cycle, -127);
  await scene.accept(nora, cycle, -96);

  const ressource = await scene.open(nadia, { sorte: "GROUPE_RESSOURCE", pour: null, jour: -44 });
  await scene.invite(nadia, ressource, [karine, sandra, pauline], -43);
  await scene.accept(karine, ressource, -41);
  await scene.accept(sandra, ressource, -40);
  await scene.decline(pauline, ressource, -37);
  await scene.exit(nadia, sandra, ressource, -12);
  await scene.invite(nadia, ressource, [lea], -5);

  const chantier = await scene.ofDemande(thomas);
  await scene.invite(erwan, chantier, [delphine, emilie], -80);
  await scene.accept(delphine, chantier, -78);
  await scene.accept(emilie, chantier, -76);

  const intervision = await scene.open(nadia, { sorte: "INTERVISION", pour: aurelie, jour: -420 });
  await scene.invite(nadia, intervision, [aurelie, benoit, nora], -418);
  for (const membre of [aurelie, benoit, nora]) await scene.accept(membre, intervision, -415);
  await playIntervision({ monde, equipe }, intervision);
  await scene.close(nadia, intervision, "duree-prevue", -60);
  return { cycle, ressource, chantier, intervision };
}

/** The acts of a group, each on its day. */
function sceneOf({ espaceId, horloge, valeur }: Monde) {
  const le = horloge.passe;
  const placeOf = ({ acteur }: Membre, groupeId: string) =>
    withEspace(acteur, async (tx) => {
      const where = { espaceId, groupeId, membreId: acteur.membreId };
      return (await tx.groupeMembre.findFirstOrThrow({ where, select: { id: true } })).id;
    });
  return {
    async open({ acteur, place }: Membre, { sorte, pour, places, jour }: Ouverture): Promise<string> {
      const ou = { lieu: (pour ?? { place }).place.territoireId, structureId: pour?.structureId };
      const groupe = { sorte, ...ou, intervenantId: acteur.membreId, places };
      return requireValue(await createGroupe(acteur, groupe, le(jour, "09:10"))).groupeId;
    },
    async invite({ acteur }: Membre, groupeId: string, membres: readonly Membre[], jour: number) {
      const membre = membres.map((invite) => invite.acteur.membreId);
      requireValue(await inviteMembres(acteur, { groupeId, membre }, le(jour, "11:20")));
    },
    async accept(membre: Membre, groupeId: string, jour: number) {
      const placeId = await placeOf(membre, groupeId);
      requireValue(await acceptInvitation(membre.acteur, { placeId }, le(jour, "14:05")));
    },
    async decline(membre: Membre, groupeId: string, jour: number) {
      const placeId = await placeOf(membre, groupeId);
      requireValue(await declineInvitation(membre.acteur, { placeId }, le(jour, "16:45")));
    },
    async exit({ acteur }: Membre, membre: Membre, groupeId: string, jour: number) {
      const sortie = { placeId: await placeOf(membre, groupeId), motif: "CHANGE_DE_POSTE" as const };
      requireValue(await exitMembre(acteur, { ...sortie, le: horloge.ouvre(jour) }, le(jour, "17:10")));
    },
    async close({ acteur }: Membre, groupeId: string, motif: string, jour: number) {
      const motifId = valeur("motif-cloture-groupe", motif);
      requireValue(await closeGroupe(acteur, { groupeId, version: 1, motifId }, le(jour, "15:30")));
    },
    async ofDemande({ acteur }: Membre): Promise<string> {
      const where = { espaceId, demande: { auteurId: acteur.membreId } };
      const groupe = await withEspace(acteur, (tx) =>
        tx.groupe.findFirstOrThrow({ where, select: { id: true } }),
      );
      return groupe.id;
    },
  };
}
