import type { Acteur } from "@/lib/acteur";
import { formatArret, formatComparaison, SECTION_LABELS } from "@/lib/bilan/labels";
import { type BlocDeChiffres, listBlocs } from "@/lib/bilan/rules/blocs";
import { champGroupe, PLAN } from "@/lib/bilan/rules/plan";
import type { Bloc, Document } from "@/lib/document";
import {
  DECIMALES,
  type Decimales,
  ENSEMBLE_LABEL,
  formatDenominateur,
  formatHeures,
  formatNombre,
  SANS_OBJET_LABEL,
} from "@/lib/indicateur/labels";
import { listLignesCsv } from "@/lib/indicateur/rules/csv";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import { hasSecret, listFigures } from "@/lib/indicateur/rules/presentation";
import { formatSecretNote, SECRET_MARQUE } from "@/lib/secret/labels";
import { formatJour, jourOf } from "@/lib/time";
import { type BilanLu, getBilanPublie } from "./bilan";

/** A published bilan as a document to print or to go on with; null where there is none to read. */
export async function getBilanDocument(
  acteur: Acteur,
  bilanId: string,
  now: Date,
): Promise<{ nom: string; document: Document } | null> {
  const bilan = await getBilanPublie(acteur, bilanId, now);
  if (!bilan?.publie) return null;
  const { annee, version, instantane, empreinte, publie } = bilan;
  const secrets = hasSecret(instantane.tableaux.flatMap(({ lignes }) => lignes));
  const le = formatJour(jourOf(publie.le, acteur.zone), { annee: true });
  const document: Document = {
    titre: `Bilan ${annee}`,
    emetteur: { nom: instantane.espace },
    date: le,
    pied: `Bilan ${annee}, v. ${version} : ${empreinte}`,
    blocs: [
      {
        sorte: "paragraphe",
        texte: `Soutien « travail à distance » (TAD). Version ${version}, publiée par ${publie.par}. ${formatArret(instantane)}`,
        discret: true,
      },
      ...(secrets
        ? [{ sorte: "paragraphe", texte: formatSecretNote(instantane.seuil, SECRET_MARQUE) } as const]
        : []),
      ...PLAN.flatMap(({ section }) => writePartie(bilan, section)),
      ...writeEvolution(bilan),
    ],
  };
  return { nom: nomDuFichier(acteur, bilan), document };
}

/** The tables of a published bilan as lines of a file, headings first; null where there is none to read. */
export async function listBilanCsv(
  acteur: Acteur,
  bilanId: string,
  now: Date,
): Promise<{ nom: string; lignes: string[][] } | null> {
  const bilan = await getBilanPublie(acteur, bilanId, now);
  if (!bilan) return null;
  return { nom: nomDuFichier(acteur, bilan), lignes: listLignesCsv(bilan.instantane.tableaux) };
}

const nomDuFichier = ({ slug }: Acteur, { annee, version }: BilanLu) =>
  `bilan-${slug}-${annee}-version-${version}`;

function writePartie({ textes, instantane }: BilanLu, section: (typeof PLAN)[number]["section"]): Bloc[] {
  const texte = textes[section];
  const blocs: Bloc[] = [
    ...(texte ? [{ sorte: "paragraphe", texte } as const] : []),
    ...(section === "groupes" ? writeGroupes(textes, instantane) : []),
    ...listBlocs(section, instantane.tableaux).flatMap(writeChiffres),
  ];
  return blocs.length > 0 ? [{ sorte: "titre", niveau: 1, texte: SECTION_LABELS[section] }, ...blocs] : [];
}

const writeGroupes = (textes: BilanLu["textes"], { groupes }: BilanLu["instantane"]): Bloc[] =>
  groupes.flatMap(({ id, nom, delegation, chiffres }): Bloc[] => {
    const texte = textes[champGroupe(id)];
    return [
      { sorte: "titre", niveau: 2, texte: `${nom} (${delegation})` },
      ...(texte ? [{ sorte: "paragraphe", texte } as const] : []),
      { sorte: "fiche", entrees: chiffres },
    ];
  });

function writeChiffres({ titre, colonnes, lignes, note, definitions }: BlocDeChiffres): Bloc[] {
  const parts = lignes.some(({ part }) => part);
  const dites = definitions.map(({ nom, definition, denominateur }) =>
    [
      definitions.length > 1 ? `${nom} : ${definition}` : definition,
      denominateur ? formatDenominateur(denominateur) : "",
    ]
      .filter(Boolean)
      .join(" "),
  );
  const tableau: Bloc[] = [
    {
      sorte: "tableau",
      legende: titre,
      colonnes: [
        { titre: "", largeur: 3 },
        ...[...colonnes.map(({ nom }) => nom), ENSEMBLE_LABEL, ...(parts ? ["Part (%)"] : [])].map((nom) => ({
          titre: nom,
          nombre: true,
        })),
      ],
      lignes: lignes.map((ligne) => [
        ligne.nom,
        ...listFigures(ligne).map((cellule) => formatCellule(cellule, ligne.decimales)),
        ...(parts ? [ligne.part ? formatCellule(ligne.part, 1) : ""] : []),
      ]),
    },
  ];
  // All its lines are in the sentence: the title of the table is that of the sentence.
  const titree: Bloc[] = [{ sorte: "titre", niveau: 2, texte: titre }];
  return [
    ...(lignes.length > 0 ? tableau : titree),
    { sorte: "paragraphe", texte: [note, ...dites].filter(Boolean).join("\n"), discret: true },
  ];
}

function formatCellule(cellule: CelluleProtegee | undefined, decimales: Decimales): string {
  if (cellule?.secret) return SECRET_MARQUE;
  if (cellule?.valeur == null) return SANS_OBJET_LABEL;
  return decimales === "heures" ? formatHeures(cellule.valeur) : formatNombre(cellule.valeur, decimales);
}

function writeEvolution({ annee, instantane: { evolution } }: BilanLu): Bloc[] {
  const titre: Bloc = { sorte: "titre", niveau: 1, texte: "D’une année à l’autre" };
  if (!evolution) return [titre, { sorte: "paragraphe", texte: formatComparaison(annee, evolution) }];
  return [
    titre,
    { sorte: "paragraphe", texte: formatComparaison(annee, evolution), discret: true },
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
  ];
}
