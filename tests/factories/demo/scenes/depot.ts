import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { createDemande } from "@/lib/demande/commands/depot-create";
import { saveSituation } from "@/lib/demande/commands/depot-situation";
import { submitDemande } from "@/lib/demande/commands/depot-submit";
import { LISTES_DE_CHOIX } from "@/lib/demande/rules/choix";
import { articulationOf } from "@/lib/demande/rules/precautions";
import { Cadre } from "@/lib/demande/schema/cadre";
import { SituationSaisie } from "@/lib/demande/schema/situation";
import { createDemandeDeposee, envoiDe, type Reponses } from "../../demande";
import type { Membre } from "../equipe";
import { cochesOf, textesOf } from "../recits/demande";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";
import type { COLLECTIFS } from "../vignettes/demandes";
import type { Vignette } from "../vignettes/vignette";

/** What the form would send for this situation, told by this professional. */
export function reponsesOf(monde: Monde, referent: Membre, vignette: Vignette): Required<Reponses> {
  const { hasard, valeur } = monde;
  const articulation = articulationOf({ suiviMedical: vignette.suivi, articulation: "CONVENUE" });
  const trame = {
    vignette,
    referent,
    associes: [],
    intervenant: referent,
    depot: 0,
    acceptee: 0,
    cibles: [],
  };
  const textes = textesOf({ trame, hasard }, articulation === "CONVENUE");
  const { difficulte, question, attente, utilite, ressources, paroles, articulations } = textes;
  const { difficultes, ...coches } = Object.fromEntries(
    cochesOf(vignette).map(([champ, codes]) => [
      champ,
      codes.map((code) => valeur(LISTES_DE_CHOIX[champ], code)),
    ]),
  );
  const lieu = referent.place.territoireId;
  return {
    cadre: { lieu, structureId: referent.structureId, difficultes, difficulte, question, attente, utilite },
    situation: {
      trancheAge: hasard.parmi(vignette.ages),
      dureeAccompagnement: vignette.duree,
      ...coches,
      ...{ ressources, paroles },
    },
    precautions: { suiviMedical: vignette.suivi, articulation, articulations },
    consentement: { portees: [referent.structureId], conserveParId: referent.structureId },
  };
}

type Depot = { id: string; situationId: string; version: number };

/** A demande filed by this professional, through the five steps; `autres` changes some of the answers. */
export async function fileDemande(
  monde: Monde,
  referent: Membre,
  vignette: Vignette,
  le: Date,
  autres: Reponses = {},
): Promise<Depot> {
  const reponses = reponsesOf(monde, referent, vignette);
  const { cadre, situation, precautions, consentement } = reponses;
  const depot = await createDemandeDeposee(
    referent.acteur,
    {
      cadre: { ...cadre, ...autres.cadre },
      situation: { ...situation, ...autres.situation },
      precautions: { ...precautions, ...autres.precautions },
      consentement: { ...consentement, ...autres.consentement },
    },
    le,
  );
  return { ...depot, version: await versionOf(referent.acteur, depot.id) };
}

/** A draft whose first two steps are done: the third one is open. */
export async function beginDemande(
  monde: Monde,
  referent: Membre,
  vignette: Vignette,
  le: Date,
  autres: Pick<Reponses, "cadre"> = {},
): Promise<void> {
  const { acteur } = referent;
  const { cadre, situation } = reponsesOf(monde, referent, vignette);
  const { id } = requireValue(await createDemande(acteur, {}, le));
  const etape1 = Cadre.parse({ modalite: "INDIVIDUEL", ...cadre, ...autres.cadre });
  requireValue(await saveCadre(acteur, { ...etape1, ...envoiDe(id, "suivant") }, le));
  requireValue(
    await saveSituation(acteur, { ...SituationSaisie.parse(situation), ...envoiDe(id, "suivant") }, le),
  );
}

/** A collective demande: accepted as it comes, and queued. */
export async function fileCollectif(
  { acteur, structureId, place }: Membre,
  groupe: (typeof COLLECTIFS)[number],
  le: Date,
): Promise<Omit<Depot, "situationId">> {
  const { id } = requireValue(await createDemande(acteur, {}, le));
  const cadre = Cadre.parse({ modalite: "COLLECTIF", lieu: place.territoireId, structureId, ...groupe });
  requireValue(await saveCadre(acteur, { ...cadre, ...envoiDe(id, "suivant") }, le));
  const demandeId = id;
  const version = await versionOf(acteur, id);
  requireValue(await submitDemande(acteur, { demandeId, version, charte: true }, le));
  return { id, version: await versionOf(acteur, id) };
}

async function versionOf(acteur: Acteur, id: string): Promise<number> {
  const { espaceId } = acteur;
  const { version } = await withEspace(acteur, (tx) =>
    tx.demande.findUniqueOrThrow({ where: { espaceId_id: { espaceId, id } }, select: { version: true } }),
  );
  return version;
}
