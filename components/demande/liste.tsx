import type { ListeDemandes } from "@/lib/demande/queries/liste";
import { ListeAttente } from "./liste-attente";
import type { Contexte } from "./liste-contexte";
import { ListeMiennes } from "./liste-miennes";
import { ListeToutes } from "./liste-toutes";

type Props = { espace: string; zone: string; now: Date; liste: ListeDemandes; delaiAlerteJours: number };

/** Each role's own list of demandes. */
export function Liste({ liste, delaiAlerteJours, ...page }: Props) {
  const { vue, tri, sens, lignes } = liste;
  const contexte: Contexte = { ...page, vue, tri, sens };
  switch (vue) {
    case "attente":
      return <ListeAttente {...contexte} lignes={lignes} delaiAlerteJours={delaiAlerteJours} />;
    case "miennes":
      return <ListeMiennes {...contexte} lignes={lignes} />;
    case "encours":
    case "repondues":
      return <ListeToutes {...contexte} lignes={lignes} />;
  }
}
