import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { complementDemande, redirectDemande, refuseDemande } from "@/lib/demande/commands/decision-answer";
import { assignDemande } from "@/lib/demande/commands/decision-assign";
import { withdrawDemande } from "@/lib/demande/commands/decision-withdraw";
import { getDemandeAcceptee } from "@/lib/demande/queries/acceptee";
import { getDecision } from "@/lib/demande/queries/decision";
import { getDemande } from "@/lib/demande/queries/demande";
import { listDemandes } from "@/lib/demande/queries/liste";
import { RechercheDemandes } from "@/lib/demande/schema/liste";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, liste } from "../cas";

const attente = ({ demandes }: Monde) => demandes.attente.id;
const versionOf = ({ demandes }: Monde) => demandes.attente.version;
const MOT = { mot: "Voyons cela ensemble.", reponses: {} };
const PAR = ["intervenant"] as const;

export const cas = [
  liste(listDemandes, {
    par: ["referent", "intervenant", "secretaire", "autreSecretaire"],
    lire: (acteur, { now }) => listDemandes(acteur, RechercheDemandes.parse({}), now),
    revele: (monde) => [attente(monde)],
  }),
  lecture(getDemande, {
    par: ["referent", "intervenant", "secretaire", "autreSecretaire"],
    cible: attente,
    lire: (acteur, id, { now }) => getDemande(acteur, id, now),
  }),
  lecture(getDemande, {
    par: ["referent", "autreIntervenant", "secretaire", "autreSecretaire"],
    cible: ({ demandes }) => demandes.confiee.id,
    lire: (acteur, id, { now }) => getDemande(acteur, id, now),
  }),
  lecture(getDemandeAcceptee, {
    par: PAR,
    cible: ({ demandes }) => demandes.acceptee,
    lire: getDemandeAcceptee,
  }),
  lecture(getDecision, {
    par: PAR,
    cible: attente,
    lire: (acteur, id) => getDecision(acteur, id, "accepter"),
  }),
  ecriture(acceptDemande, {
    par: PAR,
    cible: attente,
    reference: "INTERVENANT_INCONNU",
    ecrire: (acteur, demandeId, monde) => {
      const { membreId: intervenantId } = monde.cast.intervenant;
      return acceptDemande(
        acteur,
        { demandeId, version: versionOf(monde), intervenantId, ...MOT },
        monde.now,
      );
    },
  }),
  ecriture(assignDemande, {
    par: PAR,
    cible: attente,
    reference: "INTERVENANT_INCONNU",
    ecrire: (acteur, demandeId, monde) => {
      const { membreId: intervenantId } = monde.cast.autreIntervenant;
      return assignDemande(acteur, { demandeId, version: versionOf(monde), intervenantId }, monde.now);
    },
  }),
  ecriture(complementDemande, {
    par: PAR,
    cible: attente,
    reference: "MOTIF_INCONNU",
    ecrire: (acteur, demandeId, monde) => {
      const motifId = monde.motifs.complement;
      return complementDemande(acteur, { demandeId, version: versionOf(monde), motifId, ...MOT }, monde.now);
    },
  }),
  ecriture(redirectDemande, {
    par: PAR,
    cible: attente,
    reference: "STRUCTURE_INCONNUE",
    ecrire: (acteur, demandeId, monde) => {
      const vers = { motifId: monde.motifs.redirection, structureId: monde.autreStructureId };
      return redirectDemande(acteur, { demandeId, version: versionOf(monde), ...vers, ...MOT }, monde.now);
    },
  }),
  ecriture(refuseDemande, {
    par: PAR,
    cible: attente,
    reference: "MOTIF_INCONNU",
    ecrire: (acteur, demandeId, monde) => {
      const motifId = monde.motifs.refus;
      return refuseDemande(acteur, { demandeId, version: versionOf(monde), motifId, ...MOT }, monde.now);
    },
  }),
  ecriture(withdrawDemande, {
    par: ["referent"],
    cible: attente,
    ecrire: (acteur, demandeId, monde) =>
      withdrawDemande(acteur, { demandeId, version: versionOf(monde) }, monde.now),
  }),
];
