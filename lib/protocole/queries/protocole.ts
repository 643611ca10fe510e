import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { listAccepteurs } from "@/lib/protocole/queries/acceptation";
import { countOuvertes } from "@/lib/protocole/queries/remarques";
import { readSujet, type SujetLu, type SujetProtocole } from "@/lib/protocole/queries/sujet";
import {
  type Brouillon,
  listVersions,
  readTextes,
  type VersionLigne,
} from "@/lib/protocole/queries/versions";
import { type Accepteur, type EtatAcceptation, etatAcceptation } from "@/lib/protocole/rules/acceptation";
import { type Protocole, protocoleParDefaut } from "@/lib/protocole/rules/rythme";
import type { Textes } from "@/lib/protocole/rules/sections";

export type ProtocolePage = SujetLu & {
  /** Null while none was published: what holds is what the espace suggests. */
  enVigueur: VersionLigne | null;
  protocole: Protocole;
  /** What was agreed, in words; null for who does not read it. */
  textes: Textes | null;
  /** What is being written, for who writes it, and once it is shown for who may comment on it. */
  projet: (Brouillon & { ouvertes: number }) | null;
  acceptation: EtatAcceptation;
  /** The acteur among those it binds, when they are. */
  moi: Accepteur | null;
  /** The last first. */
  versions: VersionLigne[];
};

/** The protocole of a situation or of a group as it stands; null when that is not the acteur's to see. */
export async function getProtocole(acteur: Acteur, sujet: SujetProtocole): Promise<ProtocolePage | null> {
  return withEspace(acteur, async (tx) => {
    const vu = await readSujet(tx, acteur, sujet);
    if (!vu) return null;
    const { brouillon, publiees } = await listVersions(tx, acteur, sujet);
    const enVigueur = publiees[0] ?? null;
    const montre = brouillon && (vu.peut.ecrire || (vu.peut.accepter && brouillon.proposeLe !== null));
    const accepteurs = await listAccepteurs(tx, acteur, sujet);
    return {
      ...vu,
      ...{ enVigueur, versions: publiees, acceptation: etatAcceptation(enVigueur, accepteurs) },
      protocole: enVigueur?.protocole ?? protocoleParDefaut(acteur, vu.sorte),
      textes: vu.peut.lire ? (enVigueur ? await readTextes(tx, acteur, enVigueur.id) : {}) : null,
      projet: montre ? { ...brouillon, ouvertes: await countOuvertes(tx, acteur, brouillon.id) } : null,
      moi: vu.peut.accepter
        ? (accepteurs.find(({ membreId }) => membreId === acteur.membreId) ?? null)
        : null,
    };
  });
}
