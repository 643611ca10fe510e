import { formatArret, SECTION_LABELS } from "@/lib/bilan/labels";
import type { Graphique } from "@/lib/document";
import { formatSecretNote } from "@/lib/secret/labels";
import { listBlocs } from "../blocs";
import { partiesOf } from "../ordre";
import type { PartieBilan } from "../plan";
import { type BilanPublie, drawBloc } from "./document";
import { graphiqueOfEvolution } from "./graphiques";
import { listPhrases, listReperes, splitPhrases } from "./synthese";

/** One idea, as the room sees it. */
export type Vue = { titre: string } & (
  | { genre: "ouverture" | "fin"; lignes: string[] }
  | { genre: "phrases"; phrases: string[] }
  | { genre: "reperes"; reperes: [valeur: string, nom: string][] }
  | { genre: "graphique"; graphique: Graphique }
);

type Projetable = Omit<BilanPublie, "publie">;

/** What can be read from the back of the room: how a part begins. */
const PHRASES = 2;
/** Rows that stand on one screen. */
const RANGS_MAX = 8;

/** A published bilan for the meeting: its figures, then part by part how it begins and what its bars show. */
export function listVues(bilan: Projetable): Vue[] {
  const { annee, version, textes, instantane, empreinte } = bilan;
  const { espace, seuil, evolution } = instantane;
  const dessin = evolution && graphiqueOfEvolution(annee, evolution);
  return [
    {
      ...{ genre: "ouverture", titre: `Bilan ${annee}` },
      lignes: [
        espace,
        "Soutien « travail à distance » (TAD)",
        `Version ${version}. ${formatArret(instantane)}`,
      ],
    },
    { genre: "reperes", titre: "L’année en chiffres", reperes: listReperes(instantane) },
    ...(textes.synthese
      ? [{ genre: "phrases" as const, titre: SECTION_LABELS.synthese, phrases: listPhrases(textes) }]
      : []),
    ...(dessin ? [drawn(dessin)] : []),
    ...partiesOf(instantane, textes)
      .filter((section) => section !== "synthese")
      .flatMap((section) => listParties(bilan, section)),
    { genre: "fin", titre: "Merci", lignes: [formatSecretNote(seuil, "hachures"), `Empreinte ${empreinte}`] },
  ];
}

function listParties({ textes, instantane }: Projetable, section: PartieBilan): Vue[] {
  const phrases = splitPhrases(textes[section] ?? "").slice(0, PHRASES);
  const dessins = listBlocs(section, instantane.tableaux)
    .flatMap(({ codes }) => drawBloc(codes, instantane))
    .map(clear)
    .filter(({ rangs }) => rangs.length <= RANGS_MAX);
  return [
    ...(phrases.length > 0 ? [{ genre: "phrases" as const, titre: SECTION_LABELS[section], phrases }] : []),
    ...dessins.map(drawn),
  ];
}

/** From afar, rows that only say that they are secret are left out: the sentence of the drawing counts them. */
const clear = ({ rangs, ...reste }: Graphique): Graphique => ({
  ...reste,
  rangs: rangs.filter(({ barres }) => barres.some(({ longueur }) => longueur !== null)),
});

const drawn = (graphique: Graphique): Vue => ({ genre: "graphique", titre: graphique.titre, graphique });
