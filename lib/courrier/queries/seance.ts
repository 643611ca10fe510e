import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { writableSeances } from "@/lib/courrier/access";
import { readModeles } from "@/lib/courrier/queries/modele";
import type { Faits, Personne } from "@/lib/courrier/rules/lettre";
import { destinatairesOf, type Empechement, empechementOf, SORTES } from "@/lib/courrier/rules/sortes";
import { type Tx, withEspace } from "@/lib/db";
import { formatAcces, formatEndroit, visioOf } from "@/lib/lieu/labels";
import { ENDROIT } from "@/lib/lieu/queries";
import { formatFonction } from "@/lib/personne-exterieure/labels";
import { EXTERIEURES, exterieuresOf } from "@/lib/personne-exterieure/queries";
import { codeOf } from "@/lib/seance/rules/sujet";
import type { Prisma } from "@/prisma/client/client";
import type { EtatPresence, SorteCourrier, StatutSeance } from "@/prisma/client/enums";

const PERSONNE = { prenom: true, nom: true, structure: { select: { nom: true } } } as const;

/** What letters need of a séance, of one situation or of a group. */
const SEANCE_A_ECRIRE = {
  id: true,
  statut: true,
  debut: true,
  fin: true,
  reelDebut: true,
  reelFin: true,
  situation: { select: { code: true, accordRetireLe: true } },
  groupe: { select: { code: true } },
  ...ENDROIT,
  lieu: { select: { ...ENDROIT.lieu.select, acces: true, noteAcces: true } },
  intervenant: { select: { prenom: true, nom: true } },
  presences: { select: { membreId: true, etat: true, membre: { select: PERSONNE } } },
  exterieures: EXTERIEURES,
  comptesRendus: { where: { statut: "VALIDE" }, take: 1, select: { id: true } },
} as const satisfies Prisma.SeanceSelect;

type SeanceRow = Prisma.SeanceGetPayload<{ select: typeof SEANCE_A_ECRIRE }>;

export type Inscrit = Personne & { membreId: string; etat: EtatPresence };

export type SeanceAEcrire = {
  id: string;
  statut: StatutSeance;
  faits: Faits;
  /** Its minutes are validated. */
  valide: boolean;
  /** The person of its situation has taken their agreement back. */
  retire: boolean;
  inscrits: Inscrit[];
  /** Invited without an account: they sign too, and no letter is made for them. */
  exterieures: Personne[];
};

/** A séance the acteur makes letters of; null when it is not theirs. */
export async function readSeance(tx: Tx, acteur: Acteur, seanceId: string): Promise<SeanceAEcrire | null> {
  if (!isId(seanceId)) return null;
  const row = await tx.seance.findFirst({
    where: { AND: [writableSeances(acteur), { id: seanceId }] },
    select: SEANCE_A_ECRIRE,
  });
  return row && seanceOf(row);
}

/** Once held, the hours are those of what took place. */
function seanceOf(row: SeanceRow): SeanceAEcrire {
  const { id, statut, intervenant, presences } = row;
  const inscrits = presences.map(({ membreId, etat, membre: { prenom, nom, structure } }) => ({
    ...{ membreId, etat, prenom, nom },
    structure: structure?.nom ?? null,
  }));
  return {
    id,
    statut,
    faits: {
      code: codeOf(row).code,
      debut: row.reelDebut ?? row.debut,
      fin: row.reelFin ?? row.fin,
      lieu: formatEndroit(row),
      acces: row.lieu && formatAcces(row.lieu),
      visio: visioOf(row),
      intervenant: `${intervenant.prenom} ${intervenant.nom}`,
    },
    valide: row.comptesRendus.length > 0,
    retire: row.situation?.accordRetireLe != null,
    exterieures: exterieuresOf(row.exterieures, false)
      .filter(({ etat }) => etat === "ATTENDU" || etat === "PRESENT")
      .map(({ prenom, nom, ...personne }) => ({ prenom, nom, structure: formatFonction(personne) })),
    inscrits: inscrits.sort((a, b) => (`${a.nom} ${a.prenom}` < `${b.nom} ${b.prenom}` ? -1 : 1)),
  };
}

export type SorteAPreparer = {
  sorte: SorteCourrier;
  objet: string;
  empechement: Empechement | null;
  destinataires: Inscrit[];
  /** How many of them have had one already. */
  deja: number;
};

export type SeanceCourriers = { seance: SeanceAEcrire; sortes: SorteAPreparer[] };

/** A séance, each kind of letter, and whom it would be for; null when it is not the acteur's to write about. */
export async function getSeanceCourriers(
  acteur: Acteur,
  seanceId: string,
  now: Date,
): Promise<SeanceCourriers | null> {
  return withEspace(acteur, async (tx) => {
    const seance = await readSeance(tx, acteur, seanceId);
    if (!seance) return null;
    const modeles = await readModeles(tx, acteur);
    const faits = await tx.courrierDestinataire.findMany({
      where: { espaceId: acteur.espaceId, courrier: { seanceId } },
      select: { membreId: true, courrier: { select: { sorte: true } } },
    });
    const { statut, valide, retire } = seance;
    const moment = { statut, debut: seance.faits.debut, valide, retire };
    const sortes = SORTES.map((sorte) => {
      const destinataires = destinatairesOf(sorte, seance.inscrits);
      const servis = new Set(
        faits.filter(({ courrier }) => courrier.sorte === sorte).map((fait) => fait.membreId),
      );
      return {
        sorte,
        objet: modeles[sorte].objet,
        empechement: empechementOf(sorte, moment, now),
        destinataires,
        deja: destinataires.filter(({ membreId }) => servis.has(membreId)).length,
      };
    });
    return { seance, sortes };
  });
}
