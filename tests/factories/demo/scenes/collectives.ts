import { withEspace } from "@/lib/db";
import { assignSecretaire } from "@/lib/seance/commands/update";
import { addMinutes } from "@/lib/time";
import { createBrouillonCollectif, createCompteRenduCollectif } from "../../compte-rendu-collectif";
import type { Membre } from "../equipe";
import { accorder } from "../genre";
import { earliest } from "../horloge";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";
import { dits, REUNIONS, type Reunion } from "../vignettes/collectives";

type Tenue = {
  id: string;
  version: number;
  fin: Date;
  examens: readonly { situationId: string }[];
};

/**
 * What was written of the séances a group has held: the minutes validated by its intervenant·e, those of the last one
 * left by the secretary for them to read again.
 */
export async function playComptesRendus(monde: Monde, par: Membre, groupeId: string): Promise<void> {
  const { espaceId } = monde;
  const tenues = await withEspace(par.acteur, (tx) =>
    tx.seance.findMany({
      where: { espaceId, groupeId, statut: "TENUE" },
      orderBy: { debut: "asc" },
      select: {
        ...{ id: true, version: true, fin: true },
        examens: { where: { travaillee: true }, select: { situationId: true } },
      },
    }),
  );
  for (const [rang, tenue] of tenues.entries()) {
    const reunion = REUNIONS[rang % REUNIONS.length];
    if (reunion) await write(monde, { par, tenue, reunion, derniere: rang === tenues.length - 1 });
  }
}

type Ecrite = { par: Membre; tenue: Tenue; reunion: Reunion; derniere: boolean };

async function write({ horloge, valeur, secretaire }: Monde, { par, tenue, reunion, derniere }: Ecrite) {
  const { acteur, feminin } = par;
  const { id: seanceId, version, fin, examens } = tenue;
  const textes = {
    groupe: { "partie-1": accorder(reunion.apport, feminin), synthese: reunion.synthese },
    ...Object.fromEntries(examens.map(({ situationId }) => [situationId, accordes(reunion.note, feminin)])),
  };
  const outil = reunion.outils.map((code) => valeur("outil", code));
  const ecrit = { textes, outil, now: earliest(addMinutes(fin, 3 * 1440), horloge.passe(0, "08:40")) };
  if (!derniere || !secretaire) return createCompteRenduCollectif(acteur, seanceId, ecrit);
  const nommee = { seanceId, version, secretaireId: secretaire.acteur.membreId };
  requireValue(await assignSecretaire(acteur, nommee, ecrit.now));
  return createBrouillonCollectif(secretaire.acteur, seanceId, ecrit);
}

const accordes = (rang: number, feminin: boolean) =>
  Object.fromEntries(
    Object.entries(dits(rang)).map(([section, texte]) => [section, accorder(texte, feminin)]),
  );
