import { announceSeance } from "@/lib/annonce/commands";
import { acceptAssociation } from "@/lib/association/commands/answer";
import { associateMembre } from "@/lib/association/commands/associate";
import { createBilan } from "@/lib/bilan/commands/create";
import { publishBilan } from "@/lib/bilan/commands/publish";
import { reopenBilan } from "@/lib/bilan/commands/review";
import { getFichierBilan } from "@/lib/bilan/queries/fichiers";
import { getBureau } from "@/lib/bureau/queries/bureau";
import { getCharge } from "@/lib/charge/queries/charge";
import { closeSituation } from "@/lib/cloture/commands";
import { saveCompteRendu } from "@/lib/compte-rendu/commands/save";
import { validateCompteRendu } from "@/lib/compte-rendu/commands/validate";
import { recordConsentement } from "@/lib/consentement/commands/record";
import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { eraseSituation } from "@/lib/conservation/commands";
import { updateModele } from "@/lib/courrier/commands/modele";
import { prepareCourrier } from "@/lib/courrier/commands/prepare";
import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { createDemande } from "@/lib/demande/commands/depot-create";
import { takeDemande } from "@/lib/demande/commands/saisie-take";
import { getDemande } from "@/lib/demande/queries/demande";
import { createAbsence } from "@/lib/disponibilite/commands/absence";
import type { Droit } from "@/lib/droit/rules";
import { updateEspace } from "@/lib/espace/commands/reglages";
import { admitMembre } from "@/lib/groupe/commands/admit";
import { acceptInvitation } from "@/lib/groupe/commands/answer";
import { inviteMembres } from "@/lib/groupe/commands/invite";
import { getPageGroupe } from "@/lib/groupe/queries/groupe";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import { updateGarde } from "@/lib/journal/commands/regler";
import { updateMembre } from "@/lib/membre/commands/membre";
import { createPartages } from "@/lib/partage/commands/send";
import { createPiste } from "@/lib/piste/commands";
import { acceptProtocole } from "@/lib/protocole/commands/accept";
import { updateModele as updateModeleDeProtocole } from "@/lib/protocole/commands/modele";
import { publishProtocole } from "@/lib/protocole/commands/publish";
import { saveProtocole } from "@/lib/protocole/commands/save";
import { updateValeur } from "@/lib/referentiel/commands";
import { draftRencontre } from "@/lib/rencontre/commands/draft";
import { holdRencontre } from "@/lib/rencontre/commands/hold";
import { getRencontre } from "@/lib/rencontre/queries/get";
import { reportSeance } from "@/lib/restitution/commands";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { holdSeance } from "@/lib/seance/commands/hold";
import { getSeance } from "@/lib/seance/queries/get";
import { getSituation } from "@/lib/situation/queries/situation";
import { updateStructure } from "@/lib/structure/commands/structure";
import { followSituation } from "@/lib/suivi/commands";

/** For each right, the door it opens: what the matrix promises is tried there, role by role. */
export const PORTE_DU_DROIT = {
  "demande.deposer": createDemande,
  "demande.saisir": takeDemande,
  "demande.trier": acceptDemande,
  "demande.suivre": getDemande,
  "situation.suivre": getSituation,
  "situation.travailler": publishProtocole,
  "situation.clore": closeSituation,
  "association.proposer": associateMembre,
  "association.repondre": acceptAssociation,
  "consentement.enregistrer": recordConsentement,
  "consentement.retirer": withdrawConsentement,
  "seance.planifier": confirmSeances,
  "seance.suivre": getSeance,
  "seance.tenir": holdSeance,
  "annonce.enregistrer": announceSeance,
  "restitution.enregistrer": reportSeance,
  "compte-rendu.rediger": saveCompteRendu,
  "compte-rendu.valider": validateCompteRendu,
  "protocole.rediger": saveProtocole,
  "protocole.accepter": acceptProtocole,
  "protocole.modeler": updateModeleDeProtocole,
  "piste.suivre": createPiste,
  "suivi.enregistrer": followSituation,
  "groupe.suivre": getPageGroupe,
  "groupe.repondre": acceptInvitation,
  "groupe.tenir": inviteMembres,
  "groupe.admettre": admitMembre,
  "disponibilite.gerer": createAbsence,
  "bureau.tenir": getBureau,
  "charge.suivre": getCharge,
  "courrier.preparer": prepareCourrier,
  "courrier.modeles": updateModele,
  "rencontre.suivre": getRencontre,
  "rencontre.organiser": holdRencontre,
  "rencontre.rediger": draftRencontre,
  "statistique.lire": getChiffres,
  "bilan.rediger": createBilan,
  "bilan.relire": reopenBilan,
  "bilan.publier": publishBilan,
  "bilan.partager": createPartages,
  "bilan.lire": getFichierBilan,
  "membre.administrer": updateMembre,
  "structure.administrer": updateStructure,
  "referentiel.administrer": updateValeur,
  "espace.administrer": updateEspace,
  "conservation.effacer": eraseSituation,
  "journal.lire": updateGarde,
  // biome-ignore lint/complexity/noBannedTypes: doors are compared by identity, whatever they take.
} as const satisfies Record<Droit, Function>;
