import type { Acteur } from "@/lib/acteur";
import { getCompteRendu } from "@/lib/compte-rendu/queries/compte-rendu";
import { withEspace } from "@/lib/db";
import { getDocument } from "@/lib/restitution/queries/document";
import { getRestitution } from "@/lib/restitution/queries/parties";
import { getSituationPage } from "@/lib/situation/queries/situation";
import type { Monde } from "../recits/recit";
import type { EquipeLoireAtlantique } from "../trames/loire-atlantique";

type Scene = { monde: Monde; equipe: EquipeLoireAtlantique; situationOf: (cle: string) => string };

/** Those who work on Léa's situation read it, by the pages they have; she makes the document for the person. */
export async function playLectures({ monde, equipe, situationOf }: Scene): Promise<void> {
  const { lea, nadia, sandra, nora } = equipe;
  const situationId = situationOf("suivie");
  const tenues = await withEspace(lea.acteur, (tx) =>
    tx.seance.findMany({
      where: { espaceId: monde.espaceId, situationId, statut: "TENUE" },
      orderBy: { debut: "desc" },
      take: 2,
      select: { id: true },
    }),
  );
  const lire = async (acteur: Acteur, nombre: number) => {
    await getSituationPage(acteur, situationId);
    for (const { id } of tenues.slice(0, nombre)) await getCompteRendu(acteur, id);
  };
  await lire(nora.acteur, 0);
  await lire(sandra.acteur, 1);
  await lire(nadia.acteur, 2);
  const offert = await getRestitution(lea.acteur, situationId);
  const partie = (offert?.seances ?? []).flatMap(({ parties }) => parties.slice(0, 1)).map(({ id }) => id);
  await getDocument(lea.acteur, situationId, { partie, grand: false }, monde.horloge.now);
}
