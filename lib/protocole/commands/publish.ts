import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writeContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { refuseAlertes } from "@/lib/levee/rules";
import { editableProtocoles, publishableProtocoles } from "@/lib/protocole/access";
import { notifyProtocole } from "@/lib/protocole/commands/notify";
import { listAccepteurs } from "@/lib/protocole/queries/acceptation";
import { lockProtocole, type ProtocoleCible } from "@/lib/protocole/queries/cible";
import { countOuvertes } from "@/lib/protocole/queries/remarques";
import { contenuOf, type SujetProtocole } from "@/lib/protocole/queries/sujet";
import { listVersions, readTextes } from "@/lib/protocole/queries/versions";
import { changesOf, sectionsChangees } from "@/lib/protocole/rules/ecart";
import { manquesOf, type Textes } from "@/lib/protocole/rules/sections";
import type { PublishProtocole } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";

export type PublishProtocoleRefus =
  | "INTROUVABLE"
  | "PERIME"
  | "INCOMPLET"
  | "REMARQUES"
  | "INCHANGE"
  | "ALERTES";

export type Publication = {
  sujet: SujetProtocole;
  version: number;
  pour: "remarques" | "acceptation";
};

/**
 * Makes a draft known as it was read. For remarks: those it binds may read it and say what they would change; by whoever
 * drafts. For acceptance: the version is published, by the intervenant·e alone; it never changes from then on, takes
 * effect at once, and each of those it binds is asked to accept it. Séances already booked do not move.
 * Refused while a word that may identify someone has no answer (ALERTES); publishing, also while a remark has none
 * (REMARQUES), while a group's does not say what it must (INCOMPLET, 000:85), and when it says what is in force already
 * (INCHANGE). Publishing twice is publishing once.
 */
export async function publishProtocole(
  acteur: Acteur,
  input: z.output<typeof PublishProtocole>,
  now: Date,
): Promise<Result<Publication, PublishProtocoleRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<Publication, PublishProtocoleRefus>> => {
    const { protocoleId: id, revision, pour, reponses } = input;
    const publier = pour === "acceptation";
    const where = publier ? publishableProtocoles(acteur) : editableProtocoles(acteur);
    const cible = await lockProtocole(tx, acteur, where, id);
    if (!cible) return refuse("INTROUVABLE");
    const { version, vu } = cible;
    const { sujet } = vu;
    if (cible.publieLe) return publier ? ok({ sujet, version, pour }) : refuse("PERIME");
    if (cible.revision !== revision) return refuse("PERIME");
    const textes = await readTextes(tx, acteur, id);
    const refus = publier ? await whyNotPublish(tx, acteur, cible, textes) : null;
    if (refus) return refuse(refus);
    const examen = await examineTextes(tx, acteur, sujet.groupeId ?? sujet.situationId, textes, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    await writeContenu(tx, acteur, "PROTOCOLE", id, contenuOf(sujet), examen.textes, now);
    const support = { support: "PROTOCOLE", supportId: id, objet: "protocole", ...contenuOf(sujet) } as const;
    await writeLevees(tx, acteur, support, examen.levees, now);
    await tx.protocole.updateMany({
      where: { espaceId: acteur.espaceId, id },
      data: publier
        ? { publieLe: now, publieParId: acteur.membreId, aAccepter: true, page: null }
        : { proposeLe: cible.proposeLe ?? now, revision: { increment: 1 } },
    });
    await journaliser(tx, acteur, publier ? "publier" : "proposer", "protocole", id);
    const membreIds = (await listAccepteurs(tx, acteur, sujet)).map(({ membreId }) => membreId);
    const sorte = publier ? "PROTOCOLE_A_ACCEPTER" : "PROTOCOLE_PROPOSE";
    await notifyProtocole(tx, acteur, vu, sorte, membreIds, now);
    return ok({ sujet, version, pour });
  });
}

async function whyNotPublish(
  tx: Tx,
  acteur: Acteur,
  { id, protocole, vu }: ProtocoleCible,
  textes: Textes,
): Promise<"INCOMPLET" | "REMARQUES" | "INCHANGE" | null> {
  if (manquesOf(vu.sorte, textes, protocole).length > 0) return "INCOMPLET";
  if ((await countOuvertes(tx, acteur, id)) > 0) return "REMARQUES";
  const [derniere] = (await listVersions(tx, acteur, vu.sujet)).publiees;
  if (!derniere?.aAccepter) return null;
  const change =
    changesOf(derniere.protocole, protocole).length > 0 ||
    sectionsChangees(await readTextes(tx, acteur, derniere.id), textes).length > 0;
  return change ? null : "INCHANGE";
}
