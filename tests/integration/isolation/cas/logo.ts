import { removeLogo, replaceLogo } from "@/lib/logo/commands";
import { getLogo, readLogo } from "@/lib/logo/queries";
import { PERSONNAGES } from "../../../factories/distribution";
import { fichierOf, imageOf } from "../../../factories/logo";
import { ecriture, lecture, piece } from "../cas";

const par = ["administrateur"] as const;

export const cas = [
  lecture(getLogo, { par: PERSONNAGES, sansCharte: true, cible: ({ logo }) => logo, lire: getLogo }),
  piece(readLogo, {
    cible: ({ espaceId }) => espaceId,
    appeler: (tx, _acteur, espaceId) => readLogo(tx, espaceId),
  }),
  ecriture(replaceLogo, {
    par,
    ecrire: async (acteur, _cible, { now }) =>
      replaceLogo(acteur, { fichier: fichierOf(await imageOf("webp", { mot: "neuf" })) }, now),
  }),
  ecriture(removeLogo, { par, ecrire: (acteur, _cible, { now }) => removeLogo(acteur, {}, now) }),
];
