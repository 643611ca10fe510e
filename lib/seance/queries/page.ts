import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { droitsOf as droitsEcritsOf } from "@/lib/compte-rendu/access";
import { type CompteRenduResume, resumeOf } from "@/lib/compte-rendu/queries/compte-rendu";
import { VERSION_SELECT, versionOf } from "@/lib/compte-rendu/queries/versions";
import { droitsCollectifsOf } from "@/lib/compte-rendu-collectif/access";
import { readNonCouverts } from "@/lib/consentement/queries/etats";
import { readEspace, withEspace } from "@/lib/db";
import { type OrdreDuJour, readOrdreDuJour } from "@/lib/ordre-du-jour/queries";
import { canAddPiste } from "@/lib/piste/access";
import { PISTE_ORDER, PISTE_SELECT, type PistesSeance, readLignes } from "@/lib/piste/queries";
import { canPointer, type MomentSeance, momentOf } from "@/lib/pointage/rules";
import { droitsOf, visibleSeances } from "@/lib/seance/access";
import { type Autour, autourOf, nomIn } from "@/lib/seance/queries/autour";
import { accesOf, SEANCE_SELECT } from "@/lib/seance/queries/dto";
import { detailOf, type SeanceDetail } from "@/lib/seance/queries/get";
import { canExpect } from "@/lib/venue/access";
import { type Personne, readVenue, VENUE_SELECT } from "@/lib/venue/queries";
import { isPrevoyable } from "@/lib/venue/rules";
import { Prisma } from "@/prisma/client/client";

export type SeancePage = {
  seance: SeanceDetail;
  /** Who may be named secretary; empty for who may not name. */
  secretaires: { id: string; nom: string }[];
  /** The person's own coming, and whether the acteur may say that they come; null of a group. */
  personne: Personne | null;
  /** What was written of it; null until it is held, and of a group. */
  ecrits: { compteRendu: CompteRenduResume; pistes: PistesSeance } | null;
  /** Of a group alone: its agenda, and whether the acteur may say that they are there, or open the room's screen. */
  ordre: OrdreDuJour | null;
  pointage: { pointable: boolean; ecran: boolean; moment: MomentSeance } | null;
  /** Of a group's séance that was held: where its minutes stand. */
  minutes: CompteRenduResume | null;
};

const PAGE_SELECT = {
  ...SEANCE_SELECT,
  venue: { select: VENUE_SELECT },
  comptesRendus: { orderBy: { version: "desc" }, select: VERSION_SELECT },
  pistes: { orderBy: [...PISTE_ORDER], select: PISTE_SELECT },
} as const satisfies Prisma.SeanceSelect;

/**
 * All that the page of a séance shows, in one transaction; null when it is not the acteur's to see. Two statements, and
 * two more for the words of its pistes, whose reading is journalised.
 */
export async function getSeancePage(acteur: Acteur, seanceId: string, now: Date): Promise<SeancePage | null> {
  if (!isId(seanceId)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.seance.findFirst({
      where: { AND: [visibleSeances(acteur), { id: seanceId }] },
      select: PAGE_SELECT,
    });
    if (!row) return null;
    const signataires = row.comptesRendus.flatMap(({ redigeParId, valideParId }) => [
      redigeParId,
      valideParId,
    ]);
    const [autour] = await readEspace<AutourPage>(
      acteur,
      Prisma.sql`SELECT ${autourOf(acteur, row, signataires)}, ${offresOf(acteur)}`,
    );
    if (!autour) return null;
    const acces = accesOf(row);
    const droits = droitsOf(acteur, acces, now);
    const { sujet } = acces;
    const nonCouverts = autour.etat ? await readNonCouverts(tx, acteur, sujet.id, autour.etat) : [];
    const seance = detailOf(row, autour, { moi: acteur.membreId, droits, nonCouverts });
    const secretaires = droits.nommer ? autour.secretaires : [];
    if (sujet.modalite === "COLLECTIF") {
      const attendu = row.presences.some(({ membreId }) => membreId === acteur.membreId);
      const { organiser, nommer: mene } = droits;
      const ordre = await readOrdreDuJour(tx, acteur, { ...row, organiser, mene, attendu });
      const ouvert = canPointer(row, now, acteur.zone);
      const moi = row.presences.find(({ membreId }) => membreId === acteur.membreId);
      const pointable = ouvert && moi !== undefined && moi.etat !== "PRESENT";
      const pointage = {
        pointable,
        moment: momentOf(row, now),
        ecran: organiser && (ouvert || row.debut > now) && row.statut === "CONFIRMEE",
      };
      const peut = droitsCollectifsOf(acteur, { ...row, mene, travaillee: ordre.examens.some(isMienne) });
      const versions = row.comptesRendus.map((version) => versionOf(version, nomIn(autour)));
      const minutes = row.statut === "TENUE" ? resumeOf(versions, peut) : null;
      return { seance, secretaires, personne: null, ecrits: null, ordre, pointage, minutes };
    }
    const individuelle = { ...acces, situation: sujet };
    const personne = {
      venue: await readVenue(tx, acteur, row, droits.contenu),
      prevoyable: canExpect(acteur, individuelle) && isPrevoyable(row, now),
    };
    if (row.statut !== "TENUE") return { seance, secretaires, personne, ecrits: null, ...INDIVIDUELLE };
    const versions = row.comptesRendus.map((version) => versionOf(version, nomIn(autour)));
    const ajoutable = canAddPiste(acteur, individuelle);
    const pistes = {
      lignes: droits.contenu ? await readLignes(tx, acteur, row.pistes) : [],
      ajoutable,
      lieuxPermis: ajoutable ? autour.lieux : [],
    };
    const compteRendu = resumeOf(versions, droitsEcritsOf(acteur, individuelle));
    return { seance, secretaires, personne, ecrits: { compteRendu, pistes }, ...INDIVIDUELLE };
  });
}

const INDIVIDUELLE = { ordre: null, pointage: null, minutes: null };

const isMienne = ({ mienne, etat }: { mienne: boolean; etat: string }) => mienne && etat === "TRAVAILLEE";

type AutourPage = Autour & { secretaires: { id: string; nom: string }[]; lieux: string[] };

/** What the page offers to choose from: the secretaries by name, and the places a piste may speak of. */
const offresOf = ({ espaceId }: { espaceId: string }): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('id', m."id", 'nom', m."prenom" || ' ' || m."nom") ORDER BY m."nom", m."prenom"), '[]')
    FROM "Membre" m JOIN "MembreRole" r ON (r."espaceId", r."membreId") = (m."espaceId", m."id")
    WHERE m."espaceId" = ${espaceId}::uuid AND m."desactiveLe" IS NULL AND r."role" = 'SECRETARIAT') AS secretaires,
  (SELECT coalesce(json_agg(lieu."nom"), '[]') FROM (
    SELECT "nom" FROM "Delegation" WHERE "espaceId" = ${espaceId}::uuid
    UNION ALL SELECT "nom" FROM "Territoire" WHERE "espaceId" = ${espaceId}::uuid) lieu) AS lieux`;
