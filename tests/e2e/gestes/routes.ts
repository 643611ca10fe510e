import { readdirSync } from "node:fs";
import { RoleCode } from "@/prisma/client/enums";

const TOUS = Object.values(RoleCode);
const TERRAIN: RoleCode[] = ["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT"];
const ADMIN: RoleCode[] = ["ADMINISTRATEUR"];
const CHIFFRES: RoleCode[] = ["RESPONSABLE"];
const BILANS: RoleCode[] = ["INTERVENANT", "SECRETARIAT", "RESPONSABLE", "COPIL"];
const REFERENT: RoleCode[] = ["PROFESSIONNEL"];
const TAD: RoleCode[] = ["INTERVENANT"];
const ORGANISENT: RoleCode[] = ["INTERVENANT", "SECRETARIAT"];

/**
 * Every page of an espace, as its folder is named, and the roles that may open it when the object is theirs: Léa’s
 * demande, which Nadia follows and whose appointments Martine keeps; Nadia's group, to which Léa is invited.
 */
export const ROUTES: Record<string, readonly RoleCode[]> = {
  "": TOUS,
  agenda: TERRAIN,
  "agenda/feuille": TERRAIN,
  "agenda/abonnement": TERRAIN,
  "agenda/externes": TERRAIN,
  "annuaire/personnes/[membreId]": [...TERRAIN, ...ADMIN],
  "annuaire/structures/[structureId]": [...TERRAIN, ...ADMIN],
  bilans: BILANS,
  "bilans/completer": ORGANISENT,
  "bilans/[bilanId]": BILANS,
  // Of a draft alone: this one is published.
  "bilans/[bilanId]/ecrire": [],
  "bilans/[bilanId]/verifier": [],
  "bilans/[bilanId]/groupes/[groupeId]": [],
  "bilans/[bilanId]/extraits": [],
  "bilans/[bilanId]/fichier/[format]": BILANS,
  "charge/activite": TAD,
  "bilans/[bilanId]/envoi": ["INTERVENANT", "RESPONSABLE"],
  charge: [...ORGANISENT, ...CHIFFRES],
  courriers: ORGANISENT,
  "courriers/nouveau": ORGANISENT,
  "courriers/[courrierId]": ORGANISENT,
  "courriers/[courrierId]/lettre": ORGANISENT,
  "courriers/modeles": ["SECRETARIAT", ...ADMIN],
  "courriers/modeles/[sorte]": ["SECRETARIAT", ...ADMIN],
  "courriers/modeles/[sorte]/exemple": ["SECRETARIAT", ...ADMIN],
  demandes: TERRAIN,
  "demandes/nouvelle": REFERENT,
  "demandes/saisie": ["SECRETARIAT"],
  "demandes/[demandeId]": TERRAIN,
  "demandes/[demandeId]/decision/[acte]": TAD,
  "demandes/[demandeId]/etape/5": REFERENT,
  "demandes/[demandeId]/etape/[etape]": REFERENT,
  "demandes/[demandeId]/etape/deposee": REFERENT,
  "demandes/[demandeId]/etape/supprimer": REFERENT,
  disponibilites: TERRAIN,
  "disponibilites/lieux": [...ORGANISENT, ...ADMIN],
  groupes: TERRAIN,
  "groupes/[groupeId]/planifier": ORGANISENT,
  "groupes/nouveau": ORGANISENT,
  "groupes/[groupeId]": TERRAIN,
  // Those of a group that has met: this one has not.
  "groupes/[groupeId]/bilan": [],
  "groupes/[groupeId]/bilan/document": [],
  "groupes/[groupeId]/bilan/ecrire": [],
  "groupes/[groupeId]/bilan/valider": [],
  "groupes/[groupeId]/cloture": ORGANISENT,
  "groupes/[groupeId]/confier": ORGANISENT,
  "groupes/[groupeId]/evaluation": [],
  "groupes/[groupeId]/membres": ORGANISENT,
  "groupes/[groupeId]/modifier": ORGANISENT,
  indicateurs: CHIFFRES,
  "indicateurs/tableaux": CHIFFRES,
  "indicateurs/export": CHIFFRES,
  // At its own fingerprint alone.
  "logo/[empreinte]": [],
  messages: TOUS,
  "messages/boite": TOUS,
  "messages/preferences": TOUS,
  presence: TOUS,
  recherche: TOUS,
  rencontres: ORGANISENT,
  "rencontres/nouvelle": ORGANISENT,
  "rencontres/[rencontreId]": ORGANISENT,
  "rencontres/[rencontreId]/annuler": ORGANISENT,
  "rencontres/[rencontreId]/compte-rendu": TAD,
  "rencontres/[rencontreId]/modifier": ORGANISENT,
  "rencontres/[rencontreId]/non-tenue": ORGANISENT,
  "rencontres/[rencontreId]/reporter": ORGANISENT,
  "rencontres/[rencontreId]/tenue": ORGANISENT,
  reglages: ADMIN,
  "reglages/bilan": ADMIN,
  "reglages/conservation": ADMIN,
  "reglages/envois": ADMIN,
  "reglages/espace": ADMIN,
  "reglages/import": ["SECRETARIAT", ...ADMIN],
  // One's own file alone, for a day.
  "reglages/import/[importId]": ["SECRETARIAT", ...ADMIN],
  "reglages/import/[importId]/apercu": [],
  "reglages/import/[importId]/ecartees": [],
  "reglages/import/modele": ["SECRETARIAT", ...ADMIN],
  "reglages/journal": ADMIN,
  "reglages/journal/export": ADMIN,
  "reglages/listes": ADMIN,
  "reglages/listes/[liste]": ADMIN,
  "reglages/membres": ADMIN,
  "reglages/membres/[membreId]": ADMIN,
  "reglages/membres/[membreId]/situations": ADMIN,
  "reglages/membres/[membreId]/depart": ADMIN,
  "reglages/membres/invitations": ADMIN,
  "reglages/membres/feuille": ADMIN,
  "reglages/membres/nouveau": ADMIN,
  "reglages/protocoles": ["SECRETARIAT", ...ADMIN],
  "reglages/protocoles/[modele]": ["SECRETARIAT", ...ADMIN],
  "reglages/protocoles/nouveau": ["SECRETARIAT", ...ADMIN],
  "reglages/structures": ADMIN,
  "reglages/structures/[structureId]": ADMIN,
  "reglages/structures/nouvelle": ADMIN,
  "seances/[seanceId]": TERRAIN,
  "seances/[seanceId]/annuler": ORGANISENT,
  "seances/[seanceId]/compte-rendu": [...REFERENT, ...TAD],
  "seances/[seanceId]/compte-rendu/ecrire": TAD,
  "seances/[seanceId]/compte-rendu/valider": TAD,
  "seances/[seanceId]/courriers": ORGANISENT,
  "seances/[seanceId]/emargement": ORGANISENT,
  "seances/[seanceId]/modifier": ORGANISENT,
  "seances/[seanceId]/non-tenue": ORGANISENT,
  // Those of a group alone: Léa’s is on a situation.
  "seances/[seanceId]/ordre-du-jour": [],
  "seances/[seanceId]/presences": ORGANISENT,
  "seances/[seanceId]/reporter": ORGANISENT,
  // Leads back to the séance where nothing is to be shifted.
  "seances/[seanceId]/suivantes": TERRAIN,
  "seances/[seanceId]/tenue": ORGANISENT,
  // Of a séance to come alone.
  "seances/[seanceId]/venue": [],
  situations: TERRAIN,
  "situations/[situationId]": TERRAIN,
  "situations/[situationId]/cloture": TAD,
  "situations/[situationId]/confier": [...TAD, ...ADMIN],
  "situations/[situationId]/consentement": TERRAIN,
  "situations/[situationId]/consentement/accord": REFERENT,
  "situations/[situationId]/consentement/information": REFERENT,
  "situations/[situationId]/consentement/retrait": [...REFERENT, "SECRETARIAT"],
  "situations/[situationId]/consultations": REFERENT,
  "situations/[situationId]/planifier": ORGANISENT,
  "situations/[situationId]/professionnels": [...REFERENT, ...TAD],
  "groupes/[groupeId]/protocole": ORGANISENT,
  // Nothing is published of it: there is nothing to accept.
  "groupes/[groupeId]/protocole/accepter": [],
  "groupes/[groupeId]/protocole/ecrire": ORGANISENT,
  "groupes/[groupeId]/protocole/projet": ORGANISENT,
  "groupes/[groupeId]/protocole/publier": ORGANISENT,
  "groupes/[groupeId]/protocole/versions/[version]": [],
  "groupes/[groupeId]/protocole/versions/[version]/[format]": [],
  "situations/[situationId]/protocole": TERRAIN,
  "situations/[situationId]/protocole/accepter": REFERENT,
  "situations/[situationId]/protocole/ecrire": TAD,
  // Leads back to the protocole whom the draft is not shown to.
  "situations/[situationId]/protocole/projet": TERRAIN,
  "situations/[situationId]/protocole/publier": TAD,
  "situations/[situationId]/protocole/versions/[version]": [...REFERENT, ...TAD],
  "situations/[situationId]/protocole/versions/[version]/[format]": [...REFERENT, ...TAD],
  "situations/[situationId]/restitution": REFERENT,
  "situations/[situationId]/restitution/document": REFERENT,
  "situations/[situationId]/suivis/[suiviId]": [],
};

/** A file to download, and not a page to look at. */
export const isFichier = (route: string): boolean =>
  /(^|\/)(export|lettre|exemple|emargement|restitution\/document|\[format\])$/.test(route);

/** The pages there really are. */
export function listRoutes(): string[] {
  return readdirSync("app/[espace]/(dossier)", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => file.replace(/(^|\/)(page\.tsx|route\.ts)$/, ""))
    .sort();
}
