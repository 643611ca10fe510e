import { decide } from "@/lib/demande/commands/decision-cible";
import { writeMot } from "@/lib/demande/commands/decision-mot";
import {
  findMotif,
  isIntervenantActif,
  isStructureOuverte,
} from "@/lib/demande/commands/decision-references";
import { openBrouillon } from "@/lib/demande/commands/depot-create";
import {
  areMembresConnus,
  areStructuresConnues,
  compareChoix,
  findLieu,
  writeChoix,
} from "@/lib/demande/commands/depot-references";
import { fileReprise, writeReponses } from "@/lib/demande/commands/depot-reponses";
import { readBrouillon } from "@/lib/demande/queries/brouillon";
import { faitesOf } from "@/lib/demande/queries/brouillon-etape";
import {
  listEquipes,
  listExclusionsOffertes,
  listLieux,
  listStructuresOffertes,
  listValeursOffertes,
} from "@/lib/demande/queries/brouillon-options";
import { readDemandeContenu } from "@/lib/demande/queries/demande-contenu";
import { repriseOf } from "@/lib/demande/queries/reprise";
import {
  empreinteOfSignalement,
  listLieuxPermis,
  listSignalements,
} from "@/lib/demande/queries/signalements";
import { PERSONNAGES } from "../../../factories/distribution";
import { libre, liste, piece } from "../cas";

export const cas = [
  piece(decide, {
    par: "intervenant",
    cible: ({ demandes }) => demandes.attente.id,
    appeler: (tx, acteur, demandeId, { demandes, cast }) =>
      decide(tx, acteur, { demandeId, version: demandes.attente.version }, "confier", {
        intervenantId: cast.autreIntervenant.membreId,
      }),
  }),
  piece(writeMot, {
    cible: ({ demandes }) => demandes.attente.id,
    muette: true,
    appeler: (tx, acteur, id, { now }) =>
      writeMot(tx, acteur, { id, situationId: null }, "decision", { mot: "À bientôt.", reponses: {} }, now),
  }),
  piece(isIntervenantActif, {
    cible: ({ cast }) => cast.intervenant.membreId,
    appeler: isIntervenantActif,
  }),
  piece(findMotif, {
    cible: ({ motifs }) => motifs.refus,
    appeler: (tx, acteur, id) => findMotif(tx, acteur, "motif-refus", id),
  }),
  piece(isStructureOuverte, { cible: ({ structureId }) => structureId, appeler: isStructureOuverte }),
  piece(findLieu, { cible: ({ territoireId }) => territoireId, appeler: findLieu }),
  piece(areStructuresConnues, {
    cible: ({ structureId }) => structureId,
    appeler: (tx, acteur, id) => areStructuresConnues(tx, acteur, [id]),
  }),
  piece(areMembresConnus, {
    cible: ({ cast }) => cast.referent.membreId,
    appeler: (tx, acteur, id) => areMembresConnus(tx, acteur, [id]),
  }),
  piece(compareChoix, {
    cible: ({ valeurs }) => valeurs.frein,
    appeler: (tx, acteur, id, { brouillon }) => compareChoix(tx, acteur, brouillon.id, { freins: [id] }),
  }),
  piece(writeChoix, {
    cible: ({ brouillon }) => brouillon.id,
    appeler: (tx, acteur, id, { valeurs }) => writeChoix(tx, acteur, id, { freins: [valeurs.frein] }),
  }),
  piece(writeReponses, {
    cible: ({ valeurs }) => valeurs.frein,
    appeler: async (tx, acteur, id, { brouillon, now }) => {
      const ligne = await tx.demande.findFirst({ where: { id: brouillon.id } });
      const reponses = { data: {}, choix: { freins: [id] }, textes: {} };
      return ligne && writeReponses(tx, acteur, ligne, reponses, now);
    },
  }),
  piece(fileReprise, { cible: ({ brouillon }) => brouillon.id, appeler: fileReprise, muette: true }),
  libre(repriseOf, "Lit une colonne déjà lue."),
  piece(readBrouillon, { cible: ({ brouillon }) => brouillon.id, appeler: readBrouillon }),
  libre(faitesOf, "Calcule sur un brouillon déjà lu."),
  liste(listLieux, {
    par: PERSONNAGES,
    sansCharte: true,
    lire: listLieux,
    revele: ({ territoireId }) => [territoireId],
  }),
  piece(listStructuresOffertes, {
    cible: ({ structureId }) => structureId,
    appeler: (tx, acteur, id) => listStructuresOffertes(tx, acteur, [id]),
  }),
  piece(listValeursOffertes, {
    cible: ({ valeurs }) => valeurs.frein,
    appeler: (tx, acteur, id) => listValeursOffertes(tx, acteur, ["freins"], [id]),
  }),
  piece(listExclusionsOffertes, {
    cible: ({ structureId }) => structureId,
    muette: true,
    appeler: (tx, acteur) => listExclusionsOffertes(tx, acteur, []),
  }),
  piece(listEquipes, {
    cible: ({ structureId }) => structureId,
    appeler: (tx, acteur) => listEquipes(tx, acteur, acteur.structureId),
  }),
  piece(openBrouillon, {
    cible: ({ structureId }) => structureId,
    muette: true,
    appeler: (tx, acteur, structureId, { now }) =>
      openBrouillon(tx, acteur, { auteur: { membreId: acteur.membreId, structureId } }, now),
  }),
  piece(readDemandeContenu, { cible: ({ demandes }) => demandes.attente.id, appeler: readDemandeContenu }),
  piece(listSignalements, {
    cible: ({ alerte }) => alerte.id,
    muette: true,
    appeler: (tx, acteur, id) => listSignalements(tx, acteur, id, new Map([["question", "Avec Kevin."]])),
  }),
  piece(listLieuxPermis, {
    cible: ({ territoireId }) => territoireId,
    appeler: (tx, acteur) => listLieuxPermis(tx, acteur),
  }),
  piece(empreinteOfSignalement, {
    cible: ({ alerte }) => alerte.id,
    appeler: (_tx, acteur, id) => empreinteOfSignalement(acteur, id, { type: "prenom", text: "Kevin" }),
  }),
];
