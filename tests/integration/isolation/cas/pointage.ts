import { attendParCode, attendParJeton, attendSeance } from "@/lib/pointage/commands";
import { getEcran } from "@/lib/pointage/queries/ecran";
import { createJetons, isCode, isJeton } from "@/lib/pointage/queries/jeton";
import { getPointage } from "@/lib/pointage/queries/pointage";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre } from "../cas";

const collective = ({ collective }: Monde) => collective.id;
const jetonsOf = ({ espaceId, collective: { id, debut } }: Monde) => createJetons({ espaceId, id }, debut);

export const cas = [
  lecture(getEcran, {
    par: ["intervenant", "secretaire", "autreSecretaire"],
    cible: collective,
    lire: (acteur, id, monde) => getEcran(acteur, id, monde.collective.debut),
  }),
  lecture(getPointage, {
    par: ["referent", "invite", "collegue"],
    cible: collective,
    lire: (acteur, id, monde) => getPointage(acteur, id, jetonsOf(monde).jeton, monde.collective.debut),
  }),
  ecriture(attendSeance, {
    par: ["referent", "invite"],
    cible: collective,
    ecrire: (acteur, seanceId, { collective: { debut } }) => attendSeance(acteur, { seanceId }, debut),
  }),
  ecriture(attendParJeton, {
    par: ["referent", "invite", "collegue"],
    cible: collective,
    ecrire: (acteur, seanceId, monde) =>
      attendParJeton(acteur, { seanceId, jeton: jetonsOf(monde).jeton }, monde.collective.debut),
  }),
  ecriture(attendParCode, {
    par: ["referent", "invite", "collegue"],
    refus: "INTROUVABLE",
    ecrire: (acteur, _rien, monde) =>
      attendParCode(acteur, { code: jetonsOf(monde).code }, monde.collective.debut),
  }),
  libre(createJetons, "Signe une séance déjà lue."),
  libre(isJeton, "Compare une signature à celle d’une séance déjà lue."),
  libre(isCode, "Compare un code à celui d’une séance déjà lue."),
];
