import { endroitOf, uidOf } from "@/lib/abonnement/rules";
import { env } from "@/lib/env";
import { writeInvitation } from "@/lib/ics";
import { lienOf as lienInvitationOf } from "@/lib/invitation/queries/secret";
import { senderAddress } from "@/lib/mail";
import { fichierOf, titreRendezVous } from "@/lib/message/labels/rendez-vous";
import { createJeton } from "@/lib/message/queries/jeton";
import { type Courriel, formatCourriel } from "@/lib/message/rules/courriel";
import { cheminOf, isAuChoix } from "@/lib/message/rules/sortes";
import { codeOf, lienOf } from "@/lib/partage/queries/secret";
import type { Prisma } from "@/prisma/client/client";

/** What a message says and leads to. */
export const SELECT_MESSAGE = {
  ...{ sorte: true, code: true, nombre: true, debut: true, fin: true, avant: true, lieu: true, visio: true },
  ...{ seanceId: true, situationId: true, demandeId: true, suiviId: true, groupeId: true, bilanId: true },
  groupe: { select: { sorte: true } },
} as const satisfies Prisma.MessageSelect;

/** What a mail is made of. */
export const SELECT_ENVOI = {
  espaceId: true,
  id: true,
  membreId: true,
  adresse: true,
  message: {
    select: {
      ...SELECT_MESSAGE,
      creeLe: true,
      partageId: true,
      invitationId: true,
      invitation: {
        select: {
          membre: { select: { prenom: true } },
          creePar: { select: { prenom: true, nom: true } },
        },
      },
      espace: { select: { slug: true, nom: true, zone: true } },
      rendezVous: {
        orderBy: [{ debut: "asc" }, { id: "asc" }],
        select: {
          ...{ seanceId: true, rencontreId: true, titre: true },
          etat: true,
          sequence: true,
          debut: true,
          fin: true,
          lieu: true,
          visio: true,
        },
      },
    },
  },
  membre: { select: { prenom: true, courriel: true } },
} as const satisfies Prisma.EnvoiSelect;
export type EnvoiAFormater = Prisma.EnvoiGetPayload<{ select: typeof SELECT_ENVOI }>;

/** What a mail tells a calendar of one séance or rencontre: a file that programs act on. */
export type Calendrier = { methode: "REQUEST" | "CANCEL"; fichier: string; contenu: string };

type CourrielAdresse = Courriel & { adresse: string; unClic: string | null; calendriers: Calendrier[] };

/**
 * The mail as it is sent: to whom, in words and to their calendar, and the address that stops its kind in one click, if
 * it can be declined. The same whenever it is written: it says what the message says.
 */
export function formatEnvoi(envoi: EnvoiAFormater): CourrielAdresse {
  const { espaceId, membreId, message, membre, adresse } = envoi;
  const { slug, nom: espaceNom, zone } = message.espace;
  const site = new URL(env().NEXTAUTH_URL).origin;
  const chemin = cheminOf(message);
  const { sorte, partageId, invitationId, invitation, creeLe } = message;
  const auteur = invitation?.creePar;
  // Neither is kept anywhere: they are found again from what they are about, with the application's key.
  const fait = {
    ...message,
    ...(sorte === "PARTAGE_CODE" && partageId ? { code: codeOf(partageId, creeLe) } : {}),
    ...(auteur ? { invite: { par: `${auteur.prenom} ${auteur.nom}`, espace: espaceNom } } : {}),
  };
  const jeton = membreId && isAuChoix(sorte) ? createJeton({ espaceId, membreId, sorte }) : null;
  const a = membre?.courriel ?? adresse ?? "";
  return {
    ...formatCourriel(fait, {
      ...{ espaceNom, zone, prenom: (membre ?? invitation?.membre)?.prenom ?? null },
      // Without an account there is nothing to open, but what was sent to be read.
      lien:
        sorte === "PARTAGE_LIEN" && partageId
          ? lienOf(partageId)
          : invitationId
            ? lienInvitationOf(invitationId)
            : membreId && chemin
              ? `${site}/${slug}${chemin === "/" ? "" : chemin}`
              : null,
      desabonnement: jeton ? `${site}/desabonnement?jeton=${jeton}` : null,
    }),
    adresse: a,
    calendriers: calendriersOf(message, a),
    unClic: jeton ? `${site}/api/desabonnement?jeton=${jeton}` : null,
  };
}

const STATUTS = { A_CONFIRMER: "TENTATIVE", CONFIRME: "CONFIRMED", RETIRE: "CANCELLED" } as const;

function calendriersOf(message: EnvoiAFormater["message"], invite: string): Calendrier[] {
  const { code, creeLe, espace, rendezVous } = message;
  const organisateur = { nom: `Recul · ${espace.nom}`, adresse: senderAddress() };
  return rendezVous.map(({ seanceId, rencontreId, titre: nom, etat, lieu, visio, ...dit }, rang) => {
    const statut = STATUTS[etat];
    const titre = nom ?? titreRendezVous(etat, code ?? "");
    const uid = uidOf(seanceId ?? rencontreId ?? "");
    const endroit = { lieu: endroitOf(lieu, visio), url: visio };
    const evenement = { ...dit, ...endroit, uid, modifieLe: creeLe, titre, statut };
    const { methode, texte } = writeInvitation({
      ...{ zone: espace.zone, organisateur, invite },
      evenement: { ...evenement, libre: etat === "RETIRE" },
    });
    return { methode, fichier: fichierOf(code, rang, rendezVous.length), contenu: texte };
  });
}
