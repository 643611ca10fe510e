import { formatArret, formatComparaison, SECTION_LABELS } from "@/lib/bilan/labels";
import { type Cellule, type Classeur, type Feuillet, feuilleNom, type Rang } from "@/lib/feuilles";
import { CSV_LABELS, DECIMALES, type Decimales, ENSEMBLE_LABEL } from "@/lib/indicateur/labels";
import { listLignesCsv } from "@/lib/indicateur/rules/csv";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import { listFigures } from "@/lib/indicateur/rules/presentation";
import { formatSecretNote, SECRET_MARQUE } from "@/lib/secret/labels";
import { formatJourLong, jourOf } from "@/lib/time";
import { type BlocDeChiffres, listBlocs } from "../blocs";
import type { Instantane } from "../instantane";
import { partiesOf } from "../ordre";
import { type BilanPublie, listTableaux } from "./document";

const rang = (sorte: Rang["sorte"], ...cellules: Cellule[]): Rang => ({ sorte, cellules });
const VIDE = rang("texte");

/** All the tables of a published bilan, a sheet a part; then each figure on a line of its own, and what each counts. */
export function writeClasseur(bilan: BilanPublie, zone: string): Classeur {
  const { annee, instantane, textes } = bilan;
  const parties = partiesOf(instantane, textes).flatMap((section): Feuillet[] => {
    const rangs = [
      ...listBlocs(section, instantane.tableaux).flatMap(writeBloc),
      ...(section === "groupes" ? writeGroupes(instantane) : []),
    ];
    const largeurs = [60, ...Array.from({ length: 12 }, () => 16)];
    return rangs.length > 0 ? [{ nom: feuilleNom(SECTION_LABELS[section]), largeurs, rangs }] : [];
  });
  return {
    titre: `Bilan ${annee}`,
    auteur: instantane.espace,
    feuilles: [
      writeLisezMoi(bilan, zone),
      ...parties,
      ...writeEvolution(bilan),
      writeDonnees(instantane),
      writeDefinitions(instantane),
    ],
  };
}

function writeLisezMoi(
  { annee, version, publie, empreinte, instantane }: BilanPublie,
  zone: string,
): Feuillet {
  const faits: [string, string | number][] = [
    ["Espace", instantane.espace],
    ["Année", String(annee)],
    ["Version", String(version)],
    ["Publiée par", publie.par],
    ["Publiée le", formatJourLong(jourOf(publie.le, zone))],
    ["Empreinte", empreinte],
    ["Seuil du secret", `${instantane.seuil} situations`],
  ];
  const phrases = [
    formatArret(instantane),
    formatSecretNote(instantane.seuil, SECRET_MARQUE),
    "Les heures sont décimales : 1,50 vaut 1 h 30. Une case vide n’a pas d’objet.",
    formatComparaison(annee, instantane.evolution),
  ];
  return {
    nom: "Lisez-moi",
    largeurs: [20, 72],
    rangs: [
      rang("titre", `Bilan ${annee}`),
      VIDE,
      ...faits.map(([nom, valeur]) => rang("ligne", nom, String(valeur))),
      VIDE,
      ...phrases.map((phrase) => rang("texte", null, phrase)),
    ],
  };
}

function writeBloc({ titre, colonnes, lignes, note }: BlocDeChiffres): Rang[] {
  const parts = lignes.some(({ part }) => part);
  const noms = [...colonnes.map(({ nom }) => nom), ENSEMBLE_LABEL, ...(parts ? ["Part (%)"] : [])];
  return [
    rang("titre", titre),
    ...(lignes.length > 0 ? [rang("entete", "", ...noms.map((marque) => ({ marque })))] : []),
    ...lignes.map((ligne) =>
      rang(
        ligne.forte ? "total" : "ligne",
        ligne.nom,
        ...listFigures(ligne).map((cellule) => celluleOf(cellule, ligne.decimales)),
        ...(parts ? [ligne.part ? celluleOf(ligne.part, 1) : null] : []),
      ),
    ),
    ...(note ? [rang("texte", note)] : []),
    VIDE,
  ];
}

const celluleOf = ({ valeur, secret }: CelluleProtegee, decimales: Decimales): Cellule => {
  if (secret) return { marque: SECRET_MARQUE };
  if (valeur === null) return null;
  if (decimales === "heures") return { nombre: valeur, decimales: 2 };
  return { nombre: valeur, decimales: decimales === 0 && !Number.isInteger(valeur) ? 1 : decimales };
};

const writeGroupes = ({ groupes }: Instantane): Rang[] =>
  groupes.flatMap(({ nom, delegation, chiffres }) => [
    rang("titre", `${nom} (${delegation})`),
    ...chiffres.map(([quoi, valeur]) => rang("ligne", quoi, valeur)),
    VIDE,
  ]);

function writeEvolution({ annee, instantane: { evolution } }: BilanPublie): Feuillet[] {
  if (!evolution) return [];
  const rangs = evolution.chiffres.map(({ nom, unite, avant, apres }) =>
    rang(
      "ligne",
      nom,
      ...[avant, apres].map((valeur) => celluleOf({ valeur, secret: valeur === null }, DECIMALES[unite])),
      unite,
    ),
  );
  const entete = rang(
    "entete",
    "",
    ...[evolution.annee, annee].map((an) => ({ marque: String(an) })),
    "Unité",
  );
  const nom = feuilleNom("D’une année à l’autre");
  return [{ nom, largeurs: [44, 16, 16, 16], figes: 1, rangs: [entete, ...rangs] }];
}

const CHIFFRES: readonly string[] = [CSV_LABELS.valeur, CSV_LABELS.base, CSV_LABELS.taux];
/** Said once for all, on a sheet of their own. */
const AILLEURS: readonly string[] = [CSV_LABELS.definition, CSV_LABELS.denominateur];
const NOMBRE = /^-?\d+(,\d+)?$/;

/** One figure a line, for who makes tables of their own: the lines of the CSV file. */
function writeDonnees({ tableaux }: Instantane): Feuillet {
  const [entete = [], ...lignes] = listLignesCsv(tableaux);
  const gardees = entete.flatMap((nom, colonne) => (AILLEURS.includes(nom) ? [] : [colonne]));
  const typed = (texte: string, colonne: number): Cellule => {
    if (!CHIFFRES.includes(entete[colonne] ?? "")) return texte;
    if (!NOMBRE.test(texte)) return { marque: texte };
    const [, decimales = ""] = texte.split(",");
    return { nombre: Number(texte.replace(",", ".")), decimales: Math.min(2, decimales.length) as 0 | 1 | 2 };
  };
  return {
    nom: "Données",
    largeurs: [8, 26, 36, 44, 22, 12, 16, 12, 12, 22],
    figes: 1,
    rangs: [
      rang("entete", ...gardees.map((colonne) => entete[colonne] ?? "")),
      ...lignes.map((ligne) =>
        rang("ligne", ...gardees.map((colonne) => typed(ligne[colonne] ?? "", colonne))),
      ),
    ],
  };
}

const writeDefinitions = (instantane: Instantane): Feuillet => ({
  nom: "Définitions",
  largeurs: [34, 100, 16, 50],
  figes: 1,
  rangs: [
    rang("entete", "Indicateur", "Définition", "Unité", "Dénominateur"),
    ...listTableaux(instantane).map(({ nom, definition, unite, denominateur }) =>
      rang("ligne", nom, definition, unite, denominateur ?? ""),
    ),
  ],
});
