import type { Cas } from "./cas";
import { cas as activite } from "./cas/activite";
import { cas as agenda } from "./cas/agenda";
import { cas as association } from "./cas/association";
import { cas as bilan } from "./cas/bilan";
import { cas as bilanGroupe } from "./cas/bilan-groupe";
import { cas as bilanRemarque } from "./cas/bilan-remarque";
import { cas as bureau } from "./cas/bureau";
import { cas as charge } from "./cas/charge";
import { cas as cleAcces } from "./cas/cle-acces";
import { cas as completude } from "./cas/completude";
import { cas as compte } from "./cas/compte";
import { cas as compteRendu } from "./cas/compte-rendu";
import { cas as compteRenduCollectif } from "./cas/compte-rendu-collectif";
import { cas as consentement } from "./cas/consentement";
import { cas as conservation } from "./cas/conservation";
import { cas as courrier } from "./cas/courrier";
import { cas as demande } from "./cas/demande";
import { cas as demandePieces } from "./cas/demande-pieces";
import { cas as depart } from "./cas/depart";
import { cas as depot } from "./cas/depot";
import { cas as espace } from "./cas/espace";
import { cas as facteur } from "./cas/facteur";
import { cas as fournisseur } from "./cas/fournisseur";
import { cas as groupe } from "./cas/groupe";
import { cas as groupeLot } from "./cas/groupe-lot";
import { cas as importation } from "./cas/import";
import { cas as invitation } from "./cas/invitation";
import { cas as journal } from "./cas/journal";
import { cas as logo } from "./cas/logo";
import { cas as lot } from "./cas/lot";
import { cas as membre } from "./cas/membre";
import { cas as message } from "./cas/message";
import { cas as ordreDuJour } from "./cas/ordre-du-jour";
import { cas as partage } from "./cas/partage";
import { cas as personneExterieure } from "./cas/personne-exterieure";
import { cas as pointage } from "./cas/pointage";
import { cas as protocole } from "./cas/protocole";
import { cas as protocoleLectures } from "./cas/protocole-lectures";
import { cas as referentiel } from "./cas/referentiel";
import { cas as rencontre } from "./cas/rencontre";
import { cas as rencontrePieces } from "./cas/rencontre-pieces";
import { cas as seance } from "./cas/seance";
import { cas as seanceLectures } from "./cas/seance-lectures";
import { cas as situation } from "./cas/situation";
import { cas as socle } from "./cas/socle";
import { cas as structure } from "./cas/structure";
import { cas as suites } from "./cas/suites";
import { cas as tableauDeBord } from "./cas/tableau-de-bord";
import { cas as venue } from "./cas/venue";

/** Every door and who may open it. A function without its case here fails the test, by its name. */
export const REGISTRE: readonly Cas[] = [
  ...agenda,
  ...association,
  ...bilan,
  ...bilanGroupe,
  ...bilanRemarque,
  ...activite,
  ...bureau,
  ...completude,
  ...charge,
  ...compte,
  ...compteRendu,
  ...compteRenduCollectif,
  ...consentement,
  ...conservation,
  ...courrier,
  ...demande,
  ...demandePieces,
  ...depart,
  ...depot,
  ...espace,
  ...cleAcces,
  ...facteur,
  ...fournisseur,
  ...groupe,
  ...groupeLot,
  ...importation,
  ...journal,
  ...invitation,
  ...logo,
  ...lot,
  ...membre,
  ...message,
  ...ordreDuJour,
  ...partage,
  ...pointage,
  ...protocole,
  ...protocoleLectures,
  ...referentiel,
  ...rencontre,
  ...rencontrePieces,
  ...seance,
  ...seanceLectures,
  ...situation,
  ...socle,
  ...structure,
  ...suites,
  ...tableauDeBord,
  ...venue,
  ...[
    ...agenda,
    ...association,
    ...charge,
    ...compte,
    ...compteRendu,
    ...consentement,
    ...courrier,
    ...demande,
    ...demandePieces,
    ...depart,
    ...depot,
  ],
  ...[...message, ...groupe, ...bilanGroupe],
  ...[...message, ...groupe, ...importation, ...lot],
  ...[...message, ...groupe, ...rencontre, ...rencontrePieces],
  ...[...message, ...groupe, ...bilanGroupe, ...protocole, ...protocoleLectures],
  ...[...message, ...groupe, ...bilanGroupe, ...ordreDuJour],
  ...[...message, ...groupe, ...bilanGroupe, ...importation, ...rencontre],
  ...[...protocole, ...protocoleLectures, ...ordreDuJour, ...pointage],
  ...[...espace, ...membre, ...referentiel, ...seance, ...seanceLectures, ...situation, ...socle],
  ...[...structure, ...suites, ...venue, ...personneExterieure],
];
