import { formatArret, formatComparaison, SECTION_LABELS } from "@/lib/bilan/labels";
import type { Bloc, Document, Graphique, Logo } from "@/lib/document";
import { DECIMALES } from "@/lib/indicateur/labels";
import { hasSecret } from "@/lib/indicateur/rules/presentation";
import { formatSecretNote, SECRET_MARQUE } from "@/lib/secret/labels";
import { formatJour, jourOf } from "@/lib/time";
import { listBlocs } from "../blocs";
import type { Instantane } from "../instantane";
import { partiesOf } from "../ordre";
import { champGroupe, type PartieBilan, PLAN } from "../plan";
import { formatCellule, writeChiffres, writeDefinitions } from "./chiffres";
import { graphiqueOf, graphiqueOfEvolution } from "./graphiques";

/** A published version: what its files are made of, and nothing else is. */
export type BilanPublie = {
  annee: number;
  version: number;
  empreinte: string;
  publie: { par: string; le: Date };
  textes: Readonly<Record<string, string>>;
  instantane: Instantane;
  /** The espace's on the day its files are made. */
  logo?: Logo | null;
};

/** A published bilan as a document to print or to go on with; `zone` is the espace's. */
export function writeDocument(bilan: BilanPublie, zone: string): Document {
  const { annee, version, publie, instantane } = bilan;
  const secrets = hasSecret(instantane.tableaux.flatMap(({ lignes }) => lignes));
  return {
    ...enteteOf(bilan, zone),
    titre: `Bilan ${annee}`,
    sommaire: true,
    blocs: [
      {
        sorte: "paragraphe",
        texte: `Soutien « travail à distance » (TAD). Version ${version}, publiée par ${publie.par}. ${formatArret(instantane)} Ce que compte chaque chiffre est dit à la fin.`,
        discret: true,
      },
      ...(secrets
        ? [{ sorte: "paragraphe", texte: formatSecretNote(instantane.seuil, SECRET_MARQUE) } as const]
        : []),
      ...partiesOf(instantane, bilan.textes).flatMap((section) => writePartie(bilan, section)),
      ...writeEvolution(bilan),
      ...writeDefinitions(listTableaux(instantane)),
    ],
  };
}

/** The tables in the order of the plan. */
export const listTableaux = ({ tableaux }: Instantane) => {
  const ordre: readonly string[] = PLAN.flatMap(({ blocs }) => blocs.flat());
  return tableaux.toSorted((a, b) => ordre.indexOf(a.code) - ordre.indexOf(b.code));
};

/** What all its documents bear: whose they are, their day, and the fingerprint on each page. */
export const enteteOf = (
  { annee, version, empreinte, publie, instantane, logo = null }: BilanPublie,
  zone: string,
) => ({
  emetteur: { nom: instantane.espace },
  logo,
  date: formatJour(jourOf(publie.le, zone), { annee: true }),
  pied: `Bilan ${annee}, v. ${version} : ${empreinte}`,
});

function writePartie({ textes, instantane }: BilanPublie, section: PartieBilan): Bloc[] {
  const texte = textes[section];
  const blocs: Bloc[] = [
    ...(texte ? [{ sorte: "paragraphe", texte } as const] : []),
    ...(section === "groupes" ? writeGroupes(textes, instantane) : []),
    ...listBlocs(section, instantane.tableaux).flatMap((bloc) => [
      ...drawBloc(bloc.codes, instantane),
      ...writeChiffres(bloc),
    ]),
  ];
  return blocs.length > 0 ? [{ sorte: "titre", niveau: 1, texte: SECTION_LABELS[section] }, ...blocs] : [];
}

/** The bars of a table that has a block of its own. */
export function drawBloc(codes: readonly string[], { tableaux }: Instantane): Graphique[] {
  const tableau = codes.length === 1 ? tableaux.find(({ code }) => code === codes[0]) : undefined;
  const graphique = tableau ? graphiqueOf(tableau) : null;
  return graphique ? [graphique] : [];
}

const writeGroupes = (textes: BilanPublie["textes"], { groupes }: Instantane): Bloc[] =>
  groupes.flatMap(({ id, nom, delegation, chiffres }): Bloc[] => {
    const texte = textes[champGroupe(id)];
    return [
      { sorte: "titre", niveau: 2, texte: `${nom} (${delegation})` },
      ...(texte ? [{ sorte: "paragraphe", texte } as const] : []),
      { sorte: "fiche", entrees: chiffres },
    ];
  });

function writeEvolution({ annee, instantane: { evolution } }: BilanPublie): Bloc[] {
  const titre: Bloc = { sorte: "titre", niveau: 1, texte: "D’une année à l’autre" };
  if (!evolution) return [titre, { sorte: "paragraphe", texte: formatComparaison(annee, evolution) }];
  const graphique = graphiqueOfEvolution(annee, evolution);
  return [
    titre,
    ...(graphique ? [graphique] : []),
    {
      sorte: "tableau",
      legende: `${evolution.annee} et ${annee}`,
      colonnes: [
        { titre: "", largeur: 3 },
        { titre: String(evolution.annee), nombre: true },
        { titre: String(annee), nombre: true },
      ],
      lignes: evolution.chiffres.map(({ nom, unite, avant, apres }) => [
        nom,
        ...[avant, apres].map((valeur) =>
          formatCellule({ valeur, secret: valeur === null }, DECIMALES[unite]),
        ),
      ]),
    },
    { sorte: "paragraphe", texte: formatComparaison(annee, evolution), discret: true },
  ];
}
