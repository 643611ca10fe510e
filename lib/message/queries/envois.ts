import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { env } from "@/lib/env";
import { canMend } from "@/lib/message/access";
import { formatMessage } from "@/lib/message/labels/phrases";
import { SELECT_MESSAGE } from "@/lib/message/queries/envoi";
import type { MotifRefus } from "@/prisma/client/enums";

export type EnvoiRefuse = {
  id: string;
  /** Whom it was for: a member by name, someone else by their address alone. */
  qui: string;
  adresse: string;
  /** An address that is a member's can be mended. */
  membre: boolean;
  titre: string;
  motif: MotifRefus;
  /** What the server answered, three digits. */
  code: number | null;
  le: Date;
};

export type Envois = {
  /** Whether this Recul has a server to send by. */
  serveur: boolean;
  rappels: { rappelJ7: boolean; rappelJ1: boolean };
  attente: number;
  envoyes: number;
  refuses: EnvoiRefuse[];
};

const LIMITE = 100;

/** How the espace's mails go, for who can mend them; null for anyone else. Never what a case is about: codes and dates. */
export async function getEnvois(acteur: Acteur): Promise<Envois | null> {
  if (!canMend(acteur)) return null;
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const rappels = await tx.espace.findUniqueOrThrow({
      where: { id: espaceId },
      select: { rappelJ7: true, rappelJ1: true },
    });
    const etats = await tx.envoi.groupBy({ by: ["etat"], where: { espaceId }, _count: { _all: true } });
    const nombre = (etat: string) => etats.find((ligne) => ligne.etat === etat)?._count._all ?? 0;
    const refuses = await tx.envoi.findMany({
      where: { espaceId, etat: "REFUSE" },
      orderBy: { etatLe: "desc" },
      take: LIMITE,
      select: {
        id: true,
        adresse: true,
        motif: true,
        code: true,
        etatLe: true,
        membre: { select: { prenom: true, nom: true, courriel: true } },
        message: { select: SELECT_MESSAGE },
      },
    });
    return {
      ...{ serveur: env().SMTP_URL !== undefined, rappels },
      ...{ attente: nombre("EN_ATTENTE"), envoyes: nombre("ENVOYE") },
      refuses: refuses.map(({ id, adresse, motif, code, etatLe, membre, message }) => ({
        ...{ id, code, le: etatLe, membre: membre !== null },
        qui: membre ? `${membre.prenom} ${membre.nom}` : (adresse ?? ""),
        adresse: membre?.courriel ?? adresse ?? "",
        titre: formatMessage(message, acteur.zone).titre,
        motif: motif ?? "SERVEUR",
      })),
    };
  });
}
