import type { Acteur } from "@/lib/acteur";
import { formatBloquants } from "@/lib/anonymisation/labels";
import { type Tx, withEspace } from "@/lib/db";
import { writableDemandes } from "@/lib/demande/access";
import { formatEnregistre } from "@/lib/demande/labels/etapes";
import { listSignalements } from "@/lib/demande/queries/signalements";
import type { Manques } from "@/lib/demande/rules/cadre";
import type { Coches } from "@/lib/demande/rules/choix";
import { type Etape, type EtapeSaisie, etapeSuivante, etapesOf } from "@/lib/demande/rules/etapes";
import { CHAMPS, type Champ, champsOf } from "@/lib/demande/rules/textes";
import type { VERS } from "@/lib/demande/schema/champs";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import type { Prisma } from "@/prisma/client/client";
import type { Modalite, StatutDemande } from "@/prisma/client/enums";
import { writeReponses } from "./depot-reponses";

type Envoi = {
  demandeId: string;
  page: string;
  base?: string | undefined;
  vers?: (typeof VERS)[number] | undefined;
};

/** What a step writes, and what it still lacks. */
export type Ecriture = {
  data: Prisma.DemandeUncheckedUpdateManyInput;
  modalite?: Modalite;
  choix?: Coches;
  manques: Manques;
};

export type SaveRefus = "INTROUVABLE" | "PERIME" | "CHOIX_INCONNU";

/** What the form is told: when it was saved, what is still to correct, and where the person goes. */
export type Enregistrement = {
  demandeId: string;
  /** When it was last saved: « 14 h 32 » in the espace's zone, and the day when it is another one. */
  heure: string;
  manques: Manques;
  suite: Etape | "liste" | "saisies" | null;
};

/** The demande as it is when a step is saved, locked until the end of the transaction. */
export type Ligne = {
  statut: StatutDemande;
  modalite: Modalite;
  structureId: string | null;
  situationId: string | null;
  auteurId: string;
  saisieParId: string | null;
  accordConfirmeLe: Date | null;
};

/**
 * Saves one step of a draft the acteur writes, complete or not: nothing typed is lost, and nobody else sees it before it is filed. « Continuer » is then told what is
 * missing. Refuses when another page has saved this step since this one was opened (PERIME), unless the person chose to
 * write over it; the same page may save as often as it likes, even when an answer was lost on the way. A save that changes
 * nothing is no act: the demande keeps its version and its date, and the journal has no line.
 */
export async function saveEtape<I extends Envoi, R extends string = never>(
  acteur: Acteur,
  etape: EtapeSaisie,
  input: I,
  now: Date,
  write: (tx: Tx, ligne: Ligne) => Promise<Result<Ecriture, R>>,
): Promise<Result<Enregistrement, R | SaveRefus>> {
  const { demandeId, page, base, vers } = input;
  return withEspace(acteur, async (tx): Promise<Result<Enregistrement, R | SaveRefus>> => {
    const { espaceId } = acteur;
    // Two saves of one demande come one after the other.
    await tx.$queryRaw`SELECT 1 FROM "Demande" WHERE "espaceId" = ${espaceId}::uuid AND "id" = ${demandeId}::uuid FOR UPDATE`;
    const ligne = await tx.demande.findFirst({
      where: { AND: [writableDemandes(acteur), { id: demandeId }] },
    });
    if (!ligne) return refuse("INTROUVABLE");
    const redactions = (ligne.redactions ?? {}) as Record<string, string>;
    const last = redactions[etape];
    if (last && last !== base && last !== page && vers !== "ecraser") return refuse("PERIME");

    const ecriture = await write(tx, ligne);
    if (!ecriture.ok) return ecriture;
    const { data, choix = {}, modalite = ligne.modalite } = ecriture.value;
    const textes = new Map(
      CHAMPS.flatMap((champ) => (champ in input ? [[champ, String(input[champ as keyof I])] as const] : [])),
    );
    const reponses = { data, choix, textes: Object.fromEntries(textes) };
    const change = await writeReponses(tx, acteur, ligne, reponses, now);
    if (change === null) return refuse("CHOIX_INCONNU");

    const avance = vers === "suivant" || vers === "ecraser";
    const manques = avance
      ? { ...ecriture.value.manques, ...(await identifiantsOf(tx, acteur, demandeId, modalite, textes)) }
      : {};
    const complete = Object.keys(manques).length === 0;
    const suivante = etapeSuivante(etape, modalite);
    const atteinte = Math.max(ligne.etape, avance && complete ? suivante : etape);
    const ecrite = change || atteinte !== ligne.etape;
    if (ecrite)
      await tx.demande.updateMany({
        where: { espaceId, id: demandeId },
        data: {
          redactions: { ...redactions, [etape]: page },
          etape: atteinte,
          modifieLe: now,
          version: { increment: 1 },
        },
      });
    if (change) await journaliser(tx, acteur, "enregistrer", "demande", demandeId);
    const heure = formatEnregistre(ecrite ? now : ligne.modifieLe, now, acteur.zone);
    const liste = ligne.auteurId === acteur.membreId ? "liste" : "saisies";
    const suite = avance ? suivante : vers === "quitter" ? liste : suiteOf(vers, modalite);
    return ok({ demandeId, heure, manques, suite });
  });
}

/** A collective demande has two steps: whichever is asked for after the first is the last. */
function suiteOf(vers: Envoi["vers"], modalite: Modalite): Etape | null {
  if (vers === undefined) return null;
  const etape = Number(vers) as Etape;
  return etapesOf(modalite).find((autre) => autre >= etape) ?? 5;
}

/** A sentence for each text that identifies someone by itself, in one place or several: written, since nothing typed is lost, and to be mended. */
async function identifiantsOf(
  tx: Tx,
  acteur: Acteur,
  demandeId: string,
  modalite: Modalite,
  textes: ReadonlyMap<Champ, string>,
): Promise<Manques> {
  const lus = champsOf(modalite).flatMap((champ) =>
    textes.has(champ) ? [[champ, textes.get(champ) ?? ""] as const] : [],
  );
  const signalements = await listSignalements(tx, acteur, demandeId, new Map(lus));
  const bloquants = signalements.filter(({ level }) => level === "bloquant");
  return Object.fromEntries(
    bloquants.map(({ champ }) => [champ, formatBloquants(bloquants.filter((vu) => vu.champ === champ))]),
  );
}
