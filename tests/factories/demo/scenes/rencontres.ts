import { randomUUID } from "node:crypto";
import { createContenus, type Ecrits } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { readContexte } from "@/lib/seance/queries/contexte";
import { addMinutes } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { Membre } from "../equipe";
import type { EspaceDemo } from "../espace";
import { findMoment, type Moment } from "../recits/moment";
import type { Monde } from "../recits/recit";
import { COMPTES_RENDUS, listProjets, type Projet } from "../recits/rencontres";

type Scene = {
  monde: Monde;
  espace: EspaceDemo;
  equipe: { nadia: Membre; erwan: Membre };
  /** Professionals who sit there, by territoire. */
  colleguesOf: (territoireId: string | null) => string[];
};

/** Instances and meetings of partners of two years, put where the calendars leave room; a quarter to come. */
export async function playRencontres({ monde, espace, equipe, colleguesOf }: Scene): Promise<void> {
  const { espaceId, horloge } = monde;
  const { nadia, erwan } = equipe;
  await withEspace({ espaceId }, async (tx) => {
    const membreIds = [nadia, erwan].map(({ acteur }) => acteur.membreId);
    const au = addMinutes(horloge.now, 200 * 1440);
    const contexte = await readContexte(tx, nadia.acteur, { membreIds, du: horloge.passe(-780), au });
    const registre = createRegistreDeRencontres();
    for (const [rang, projet] of listProjets(espace, equipe, horloge).entries()) {
      const moment = findMoment(contexte, projet, monde);
      if (moment) tell(registre, { monde, espace, colleguesOf, projet, moment, rang });
    }
    await tx.rencontre.createMany({ data: registre.rencontres });
    await tx.rencontrePartenaire.createMany({ data: registre.partenaires });
    await tx.rencontreSujet.createMany({ data: registre.sujets });
    await tx.rencontreDeplacement.createMany({ data: registre.deplacements });
    await createContenus(tx, { espaceId }, registre.contenus);
  });
}

const createRegistreDeRencontres = () => ({
  rencontres: [] as Prisma.RencontreCreateManyInput[],
  partenaires: [] as Prisma.RencontrePartenaireCreateManyInput[],
  sujets: [] as Prisma.RencontreSujetCreateManyInput[],
  deplacements: [] as Prisma.RencontreDeplacementCreateManyInput[],
  contenus: [] as Ecrits[],
});
type Registre = ReturnType<typeof createRegistreDeRencontres>;

type Dite = Pick<Scene, "monde" | "espace" | "colleguesOf"> & {
  projet: Projet;
  moment: Moment;
  rang: number;
};

/** One rencontre with its partners; held if it is past, but for the few that were cancelled, and the last, not noted yet. */
function tell(registre: Registre, { monde, espace, colleguesOf, projet, moment, rang }: Dite): void {
  const { espaceId, horloge, secretaire } = monde;
  const { debut, fin } = moment;
  const { intervenant, territoireId, delegationId, sorte, instance, avantMinutes, trajetMinutes } = projet;
  const id = randomUUID();
  const auteurId = secretaire?.acteur.membreId ?? intervenant.acteur.membreId;
  const passee = fin < addMinutes(horloge.now, -2 * 1440);
  const annulee = passee && rang % 17 === 5;
  const tenue = passee && !annulee;
  const { membreId: intervenantId } = intervenant.acteur;
  const noteeLe = addMinutes(fin, 600);
  const nomme = rang % 4 === 0;
  // Whoever is named writes within three weeks.
  const ecrit = tenue && (rang % 9 === 4 || (nomme && fin < addMinutes(horloge.now, -21 * 1440)));
  const place = espace.places.find(
    (lieu) => lieu.territoireId === territoireId || (!territoireId && lieu.delegationId === delegationId),
  );
  registre.rencontres.push({
    ...{ espaceId, id, sorte, delegationId, territoireId, intervenantId, avantMinutes, trajetMinutes },
    instanceId: instance ? monde.valeur("instance", instance) : null,
    secretaireId: nomme ? auteurId : null,
    lieuId: place ? monde.lieuOf(place.territoireId) : null,
    ...{ debut, fin, statut: annulee ? "ANNULEE" : tenue ? "TENUE" : "PREVUE" },
    ...(annulee ? { motif: "ORGANISATEUR" as const } : {}),
    ...(tenue
      ? {
          ...{ reelDebut: debut, reelFin: addMinutes(fin, rang % 3 === 1 ? 15 : 0) },
          preparationReelleMinutes: avantMinutes + (rang % 2) * 15,
          presents: sorte === "SENSIBILISATION" ? 8 + (rang % 11) : 5 + (rang % 6),
        }
      : {}),
    statutLe: passee ? noteeLe : horloge.passe(-20),
    statutParId: tenue ? intervenantId : auteurId,
    ...(ecrit ? { ecritLe: noteeLe, ecritParId: intervenantId } : {}),
    version: passee ? 2 : 1,
    creeLe: addMinutes(debut, -56 * 1440),
    creeParId: auteurId,
  });
  const etat = { espaceId, rencontreId: id, attendu: true };
  for (const [n, structure] of (place?.structures ?? []).entries())
    if ((n + rang) % 4 !== 0)
      registre.partenaires.push({
        ...{ ...etat, structureId: structure.id, present: tenue ? (n + rang) % 5 !== 1 : null },
      });
  for (const membreId of colleguesOf(territoireId).slice(0, 2))
    registre.partenaires.push({ ...etat, membreId, present: tenue ? rang % 3 !== 0 : null });
  if (tenue && sorte === "SENSIBILISATION")
    for (const code of ["representations-sociales", "stades-motivation"])
      registre.sujets.push({ espaceId, rencontreId: id, valeurId: monde.valeur("theme", code) });
  if (rang % 12 === 3)
    registre.deplacements.push({
      ...{ espaceId, rencontreId: id, deDebut: addMinutes(debut, -7 * 1440), versDebut: debut },
      ...{ motif: "ORGANISATEUR", auteurId, deplaceLe: addMinutes(debut, -28 * 1440) },
    });
  const textes = COMPTES_RENDUS[rang % COMPTES_RENDUS.length];
  if (ecrit && textes)
    registre.contenus.push({
      ...{ support: "RENCONTRE", supportId: id, situationId: null, le: noteeLe },
      textes,
    });
}
