import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { readContenu } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { writableDemandes } from "@/lib/demande/access";
import { CHAMPS_CHOIX, type ChampChoix, LISTES_DE_CHOIX } from "@/lib/demande/rules/choix";
import type { Saisie } from "@/lib/demande/rules/completude";
import { readConsentementSaisie } from "@/lib/demande/schema/consentement";
import type { Prisma } from "@/prisma/client/client";
import { repriseOf } from "./reprise";

const select = {
  id: true,
  code: true,
  statut: true,
  etape: true,
  version: true,
  modifieLe: true,
  redactions: true,
  situationId: true,
  auteurId: true,
  auteur: { select: { prenom: true, nom: true, structureId: true } },
  saisiePar: { select: { prenom: true, nom: true } },
  accordConfirmeLe: true,
  modalite: true,
  delegationId: true,
  territoireId: true,
  structureId: true,
  effectif: true,
  trancheAge: true,
  dureeAccompagnement: true,
  suiviMedical: true,
  articulation: true,
  hierarchieSollicitee: true,
  conflitInteret: true,
  dangerLu: true,
  brouillonConsentement: true,
  reprise: true,
  situation: { select: { code: true, consentements: { take: 1, select: { id: true } } } },
  choix: { select: { valeurId: true, valeur: { select: { liste: true } } } },
} as const satisfies Prisma.DemandeSelect;

type Ligne = Prisma.DemandeGetPayload<{ select: typeof select }>;

/** A demande under way: a draft, or one that came back to be completed; or one that is typed for its author. */
export type Brouillon = Pick<
  Ligne,
  "id" | "code" | "statut" | "etape" | "version" | "modifieLe" | "situationId"
> & {
  situationCode: string | null;
  auteur: { membreId: string; nom: string; structureId: string | null };
  /** Who typed it for its author; null when they began it themself. */
  noteePar: string | null;
  /** It is read here by its author, or by who types it for them. */
  mienne: boolean;
  /** The page that last saved each step. */
  redactions: Record<string, string>;
  saisie: Saisie;
};

/**
 * A demande the acteur is writing, with all that was filled in; null when it is not, or is no longer, theirs to write. Reads content: leaves a line in the journal.
 */
export async function readBrouillon(tx: Tx, acteur: Acteur, demandeId: string): Promise<Brouillon | null> {
  if (!isId(demandeId)) return null;
  const ligne = await tx.demande.findFirst({
    where: { AND: [writableDemandes(acteur), { id: demandeId }] },
    select,
  });
  if (!ligne) return null;
  const textes = await readContenu(tx, acteur, "DEMANDE", ligne.id);
  if (ligne.statut === "COMPLEMENT")
    Object.assign(textes, await readContenu(tx, acteur, "DEMANDE_REPRISE", ligne.id));
  const { id, code, statut, etape, version, modifieLe, situationId, situation, redactions } = ligne;
  const { auteurId, auteur, saisiePar } = ligne;
  const mienne = auteurId === acteur.membreId;
  return {
    ...{ id, code, statut, etape, version, modifieLe, situationId },
    situationCode: situation?.code ?? null,
    auteur: { membreId: auteurId, nom: `${auteur.prenom} ${auteur.nom}`, structureId: auteur.structureId },
    noteePar: saisiePar && `${saisiePar.prenom} ${saisiePar.nom}`,
    mienne,
    redactions: (redactions ?? {}) as Record<string, string>,
    saisie: { ...saisieOf(ligne, textes), consentementAConfirmer: mienne && isAConfirmer(ligne) },
  };
}

const isAConfirmer = ({ saisiePar, accordConfirmeLe }: Ligne): boolean =>
  saisiePar !== null && accordConfirmeLe === null;

/** The answers of the row, and over them those of its reprise. */
function saisieOf(filed: Ligne, textes: Record<string, string>): Omit<Saisie, "consentementAConfirmer"> {
  const reprise = repriseOf(filed.reprise);
  const ligne = { ...filed, ...(reprise.reponses as Partial<Ligne>) };
  const texte = (champ: string) => textes[champ] ?? "";
  const choix = { ...choixOf(ligne), ...(reprise.choix as Partial<Record<ChampChoix, string[]>>) };
  return {
    cadre: {
      modalite: ligne.modalite,
      lieu: ligne.territoireId ?? ligne.delegationId ?? undefined,
      structureId: ligne.structureId ?? undefined,
      difficultes: choix.difficultes,
      difficulte: texte("difficulte"),
      question: texte("question"),
      attente: texte("attente"),
      utilite: texte("utilite"),
      service: texte("service"),
      effectif: ligne.effectif ?? undefined,
      objectifs: texte("objectifs"),
      contraintes: texte("contraintes"),
    },
    situation: {
      trancheAge: ligne.trancheAge ?? undefined,
      dureeAccompagnement: ligne.dureeAccompagnement ?? undefined,
      substances: choix.substances,
      conduites: choix.conduites,
      santeMentale: choix.santeMentale,
      freins: choix.freins,
      evenements: choix.evenements,
      ressources: texte("ressources"),
      paroles: texte("paroles"),
    },
    precautions: {
      suiviMedical: ligne.suiviMedical ?? undefined,
      articulation: ligne.articulation ?? undefined,
      articulations: texte("articulations"),
      hierarchieSollicitee: ligne.hierarchieSollicitee ?? undefined,
      conflitInteret: ligne.conflitInteret ?? undefined,
      conflit: texte("conflit"),
      dangerLu: ligne.dangerLu,
    },
    consentement: readConsentementSaisie(ligne.brouillonConsentement),
    consentementEnregistre: (ligne.situation?.consentements.length ?? 0) > 0,
  };
}

function choixOf(ligne: Ligne): Record<ChampChoix, string[]> {
  const ticked = (champ: ChampChoix) =>
    ligne.choix
      .filter(({ valeur }) => valeur.liste === LISTES_DE_CHOIX[champ])
      .map(({ valeurId }) => valeurId);
  return Object.fromEntries(CHAMPS_CHOIX.map((champ) => [champ, ticked(champ)])) as Record<
    ChampChoix,
    string[]
  >;
}
