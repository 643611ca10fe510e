import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { type AcceptationLigne, listAcceptations, listAccepteurs } from "@/lib/protocole/queries/acceptation";
import { readSujet, type SujetLu, type SujetProtocole } from "@/lib/protocole/queries/sujet";
import { listVersions, readTextes, type VersionLigne } from "@/lib/protocole/queries/versions";
import type { Accepteur } from "@/lib/protocole/rules/acceptation";
import type { Protocole } from "@/lib/protocole/rules/rythme";
import type { Textes } from "@/lib/protocole/rules/sections";

/** What another version said. */
export type Avant = { version: number; protocole: Protocole; textes: Textes };

/** One version, read. */
export type Lecture = SujetLu & {
  ligne: VersionLigne;
  textes: Textes;
  /** What it is compared with; null when there is nothing before. */
  avant: Avant | null;
  /** Who accepted this very version. */
  acceptations: AcceptationLigne[];
  /** Those it binds who have not, while it is the one in force. */
  manquants: Accepteur[];
  derniere: number;
};

/**
 * One published version, compared on request with the one before; null when it is not the acteur's to read, or there is
 * no such version. The readings are journalised.
 */
export async function getVersion(
  acteur: Acteur,
  sujet: SujetProtocole,
  version: number,
  ecart = false,
): Promise<Lecture | null> {
  return withEspace(acteur, async (tx) => {
    const vu = await readSujet(tx, acteur, sujet);
    if (!vu?.peut.lire) return null;
    const { publiees } = await listVersions(tx, acteur, sujet);
    const rang = publiees.findIndex((publiee) => publiee.version === version);
    const ligne = publiees[rang];
    if (!ligne) return null;
    const accepteurs = rang === 0 && ligne.aAccepter ? await listAccepteurs(tx, acteur, sujet) : [];
    return {
      ...{ ...vu, ligne, derniere: publiees[0]?.version ?? version },
      textes: await readTextes(tx, acteur, ligne.id),
      avant: ecart ? await readAvant(tx, acteur, publiees[rang + 1]) : null,
      acceptations: await listAcceptations(tx, acteur, ligne.id),
      manquants: accepteurs.filter(({ accepte }) => accepte?.version !== version),
    };
  });
}

/** The version in force as one of those it binds reads it before they accept it. */
export type AAccepter = SujetLu & {
  ligne: VersionLigne;
  textes: Textes;
  /** The version they accepted last, to say what changed; null when they never did. */
  avant: Avant | null;
  moi: Accepteur;
  /** A draft of the next version is open to remarks. */
  projet: boolean;
};

/** The version to accept, and what changed since the one the acteur accepted; null when none is asked of them. */
export async function getAAccepter(acteur: Acteur, sujet: SujetProtocole): Promise<AAccepter | null> {
  return withEspace(acteur, async (tx) => {
    const vu = await readSujet(tx, acteur, sujet);
    if (!vu?.peut.accepter) return null;
    const { publiees, brouillon } = await listVersions(tx, acteur, sujet);
    const [ligne] = publiees;
    const accepteurs = await listAccepteurs(tx, acteur, sujet);
    const moi = accepteurs.find(({ membreId }) => membreId === acteur.membreId);
    if (!ligne?.aAccepter || !moi) return null;
    const acceptee = moi.accepte?.version;
    const avant =
      acceptee === ligne.version ? undefined : publiees.find(({ version }) => version === acceptee);
    return {
      ...{ ...vu, ligne, moi, projet: Boolean(brouillon?.proposeLe) },
      textes: await readTextes(tx, acteur, ligne.id),
      avant: await readAvant(tx, acteur, avant),
    };
  });
}

async function readAvant(tx: Tx, acteur: Acteur, ligne: VersionLigne | undefined): Promise<Avant | null> {
  if (!ligne) return null;
  const { id, version, protocole } = ligne;
  return { version, protocole, textes: await readTextes(tx, acteur, id) };
}
