import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { complementDemande } from "@/lib/demande/commands/decision-answer";
import { assignDemande } from "@/lib/demande/commands/decision-assign";
import { withdrawDemande } from "@/lib/demande/commands/decision-withdraw";
import { addMinutes } from "@/lib/time";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";
import type { EquipeLoireAtlantique } from "../trames/loire-atlantique";
import { VIGNETTES } from "../vignettes/banque";
import { COLLECTIFS, CONFLITS } from "../vignettes/demandes";
import { COMPLEMENTS, MOTS_ACCEPTATION } from "../vignettes/reponses";
import type { Vignette } from "../vignettes/vignette";
import { beginDemande, fileCollectif, fileDemande } from "./depot";

const vignette = (rang: number): Vignette => VIGNETTES[rang] as Vignette;

/** The check of the fifth step has something to show on Léa's draft: a first name that should not be there. */
const AVEC_UN_PRENOM =
  "La personne héberge son voisin Thierry depuis l’hiver. Elle me demande de l’aide pour lui plus que pour elle, et je ne sais plus qui j’accompagne.";

/** The demandes under way in Loire-Atlantique: one in each state of the queue. */
export async function playFile(monde: Monde, equipe: EquipeLoireAtlantique): Promise<void> {
  const { horloge, valeur } = monde;
  const { lea, maelle, delphine, thomas, nora, aurelie, fatou, nadia, erwan } = equipe;
  const le = horloge.passe;

  const ajout = { cadre: { difficulte: AVEC_UN_PRENOM } };
  await beginDemande(monde, lea, vignette(21), le(-2, "17:45"), ajout);
  await fileDemande(monde, lea, vignette(7), addMinutes(horloge.now, -40));
  await fileDemande(monde, maelle, vignette(10), le(-6, "10:50"));
  await fileDemande(monde, thomas, vignette(5), le(-28, "15:20"));

  const acompleter = await fileDemande(monde, lea, vignette(19), le(-15, "11:10"));
  const [precision] = COMPLEMENTS;
  const demande = { demandeId: acompleter.id, version: acompleter.version };
  const motifId = valeur("motif-complement", precision.motif);
  requireValue(
    await complementDemande(
      nadia.acteur,
      { ...demande, motifId, mot: precision.mot, reponses: {} },
      le(-9, "14:30"),
    ),
  );

  const conflit = { precautions: { conflitInteret: "oui", conflit: CONFLITS[0] } };
  const liee = await fileDemande(monde, delphine, vignette(1), le(-12, "09:40"), conflit);
  const aConfier = { demandeId: liee.id, version: liee.version, intervenantId: erwan.acteur.membreId };
  requireValue(await assignDemande(nadia.acteur, aConfier, le(-7, "09:15")));

  const [accueil, chantier] = COLLECTIFS;
  await fileCollectif(nora, accueil, le(-10, "16:00"));
  const groupe = await fileCollectif(thomas, chantier, le(-96, "11:30"));
  const acceptee = {
    demandeId: groupe.id,
    version: groupe.version,
    mot: MOTS_ACCEPTATION[1] ?? "",
    reponses: {},
  };
  const intervenantId = erwan.acteur.membreId;
  requireValue(await acceptDemande(erwan.acteur, { ...acceptee, intervenantId }, le(-84, "10:00")));

  const retiree = await fileDemande(monde, aurelie, vignette(9), le(-67, "10:20"));
  const reprise = { demandeId: retiree.id, version: retiree.version };
  requireValue(await withdrawDemande(aurelie.acteur, reprise, le(-61, "09:00")));

  const sansAccord = { consentement: { recueil: "INFORMATION" } };
  await fileDemande(monde, fatou, vignette(15), le(-3, "12:10"), sansAccord);
}
