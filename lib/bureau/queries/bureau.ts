import type { Acteur } from "@/lib/acteur";
import { canKeepBureau } from "@/lib/bureau/access";
import { type Bureau, SECTIONS, type Section, type Tache } from "@/lib/bureau/rules";
import { secretaireSeances } from "@/lib/compte-rendu/access";
import { readEspace } from "@/lib/db";
import { handedDemandes, typedDemandes } from "@/lib/demande/access";
import { keepableRencontres, writableRencontres } from "@/lib/rencontre/access";
import { addMinutes, instantOf } from "@/lib/time";
import { type Cadre, JOUR } from "./cadre";
import { sqlOfTaches } from "./taches";

type Ligne = Omit<Tache, "moment" | "depuis"> & { moment: string | null; depuis: string };
type Lue = { section: Section; nombre: number; enRetard: number; taches: Ligne[] };

/**
 * The secretariat's desk: what is to book, to remind, to write, to send, but for what waits for the acteur elsewhere
 * (`sauf`, ids). The administrative part of the whole espace and the minutes the acteur is named for; codes, people and
 * dates. One statement. Null for who does not keep the desk.
 */
export async function getBureau(
  acteur: Acteur,
  now: Date,
  sauf: readonly string[] = [],
): Promise<Bureau | null> {
  if (!canKeepBureau(acteur)) return null;
  const lues = await readEspace<Lue>(acteur, sqlOfTaches(cadreOf(acteur, now, sauf)));
  const sections = SECTIONS.map((section) => {
    const lue = lues.find((autre) => autre.section === section);
    const { nombre = 0, enRetard = 0, taches = [] } = lue ?? {};
    return [section, { nombre, enRetard, taches: taches.map(tacheOf) }] as const;
  });
  return Object.fromEntries(sections) as Bureau;
}

const tacheOf = ({ moment, depuis, ...tache }: Ligne): Tache => ({
  ...tache,
  moment: moment === null ? null : instantOf(Date.parse(moment)),
  depuis: instantOf(Date.parse(depuis)),
});

function cadreOf(acteur: Acteur, now: Date, sauf: readonly string[]): Cadre {
  const { espaceId, membreId, delaiAlerteJours } = acteur;
  return {
    ...{ espaceId, now, sauf },
    retard: addMinutes(now, -delaiAlerteJours * JOUR),
    aEcrire: secretaireSeances(acteur),
    notees: { OR: [typedDemandes(acteur), handedDemandes(acteur)] },
    rencontresATenir: keepableRencontres(acteur),
    rencontresAEcrire: { AND: [writableRencontres(acteur), { secretaireId: membreId }] },
  };
}
