import type { Acteur } from "@/lib/acteur";
import { canKeepBureau } from "@/lib/bureau/access";
import { type Tache, type TacheLue, tachesOf } from "@/lib/bureau/rules";
import { secretaireSeances } from "@/lib/compte-rendu/access";
import { readEspace } from "@/lib/db";
import { handedDemandes, typedDemandes } from "@/lib/demande/access";
import { keepableRencontres, writableRencontres } from "@/lib/rencontre/access";
import { addMinutes, instantOf } from "@/lib/time";
import type { Cadre } from "./cadre";
import { JOUR } from "./nom";
import { sqlOfTaches } from "./taches";

type Ligne = Omit<TacheLue, "moment" | "depuis"> & { moment: string | null; depuis: string };
type Lue = { delaiCompteRenduJours: number; delaiConfirmationJours: number; taches: Ligne[] };

/**
 * The secretariat's desk: what is to book, to remind, to write, to send. The administrative part of the whole espace and
 * the minutes the acteur is named for; codes, people and dates. One statement. Null for who does not keep the desk.
 */
export async function getBureau(acteur: Acteur, now: Date): Promise<Tache[] | null> {
  if (!canKeepBureau(acteur)) return null;
  const [lue] = await readEspace<Lue>(acteur, sqlOfTaches(cadreOf(acteur, now)));
  if (!lue) throw new Error("the statement always answers one line");
  const { delaiCompteRenduJours, delaiConfirmationJours, taches } = lue;
  const delais = {
    alerte: acteur.delaiAlerteJours,
    confirmation: delaiConfirmationJours,
    "compte-rendu": delaiCompteRenduJours,
  };
  const lues = taches.map(({ moment, depuis, ...tache }) => ({
    ...tache,
    moment: moment === null ? null : instantOf(Date.parse(moment)),
    depuis: instantOf(Date.parse(depuis)),
  }));
  return tachesOf(lues, delais, now, acteur.zone);
}

function cadreOf(acteur: Acteur, now: Date): Cadre {
  const { espaceId, membreId, delaiAlerteJours } = acteur;
  return {
    ...{ espaceId, now },
    retard: addMinutes(now, -delaiAlerteJours * JOUR),
    aEcrire: secretaireSeances(acteur),
    notees: { OR: [typedDemandes(acteur), handedDemandes(acteur)] },
    rencontresATenir: keepableRencontres(acteur),
    rencontresAEcrire: { AND: [writableRencontres(acteur), { secretaireId: membreId }] },
  };
}
