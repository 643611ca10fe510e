import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { takeDemande } from "@/lib/demande/commands/saisie-take";
import { Cadre } from "@/lib/demande/schema/cadre";
import { createTransmise, envoiDe } from "../../demande";
import type { Membre } from "../equipe";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";
import type { EquipeLoireAtlantique } from "../trames/loire-atlantique";
import { VIGNETTES } from "../vignettes/banque";
import type { Vignette } from "../vignettes/vignette";
import { reponsesOf } from "./depot";

const vignette = (rang: number): Vignette => VIGNETTES[rang] as Vignette;

/** What the secretary takes down: a call she is still noting, one that Léa has to confirm, one handed over yesterday. */
export async function playTelephone(
  monde: Monde,
  { lea, maelle, nora }: EquipeLoireAtlantique,
  { acteur: martine }: Membre,
): Promise<void> {
  const le = monde.horloge.passe;
  await createTransmise(martine, lea.acteur, reponsesOf(monde, lea, vignette(3)), le(-5, "11:40"));
  await createTransmise(martine, maelle.acteur, reponsesOf(monde, maelle, vignette(12)), le(-1, "15:10"));

  const appel = le(-1, "16:30");
  const { id } = requireValue(await takeDemande(martine, { auteurId: nora.acteur.membreId }, appel));
  const { cadre } = reponsesOf(monde, nora, vignette(17));
  const etape1 = Cadre.parse({ modalite: "INDIVIDUEL", ...cadre });
  requireValue(await saveCadre(martine, { ...etape1, ...envoiDe(id, "suivant") }, appel));
}
