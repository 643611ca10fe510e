import { readFileSync } from "node:fs";
import type { Table } from "./classement";
import { DUREES, TRAITEMENTS } from "./registre";

const CLASSES_PAR_POIDS = ["sensible", "personnelle", "neutre"] as const;

/** The French name of each model, as the glossary gives it. */
function readLibelles(): Map<string, string> {
  const lignes = readFileSync("docs/glossaire.md", "utf8").matchAll(/^\| (\w+) \| modèle \| ([^|]+) \|/gm);
  return new Map([...lignes].map(([, code = "", libelle = ""]) => [code, libelle.trim()]));
}

/** Where a table stands: with the most that one of its columns tells. */
const classeOf = ({ colonnes }: Table) =>
  CLASSES_PAR_POIDS.find((classe) => colonnes[classe].length > 0) ?? "neutre";

function sectionOf(cle: string, tables: readonly Table[], libelles: Map<string, string>): string[] {
  const traitement = TRAITEMENTS[cle];
  if (!traitement) return [];
  return [
    `## ${traitement.titre}`,
    "",
    `- Pour : ${traitement.finalite}.`,
    `- Base : ${traitement.base}.`,
    `- Sur : ${traitement.personnes}.`,
    `- Lu par : ${traitement.destinataires}.`,
    "",
    "| Combien de temps | Sensible | Personnel | Sur personne |",
    "| --- | --- | --- | --- |",
    ...Object.keys(DUREES).flatMap((duree) => {
      const siennes = tables.filter((table) => table.traitement === cle && table.duree === duree);
      if (siennes.length === 0) return [];
      const cellules = CLASSES_PAR_POIDS.map((classe) =>
        siennes
          .filter((table) => classeOf(table) === classe)
          .map(({ nom }) => libelles.get(nom) ?? nom)
          .join(", "),
      );
      return [`| ${[DUREES[duree], ...cellules].join(" | ")} |`];
    }),
    "",
  ];
}

/** `docs/donnees.md`: the register's treatment sheet (RGPD art. 30), made of the classification. */
export function writeFiche(tables: readonly Table[]): string {
  const libelles = readLibelles();
  return [
    "# Les données",
    "",
    "Fiche du registre des traitements (RGPD, article 30). Elle est faite par `npm run donnees` à partir de `prisma/classement.txt`, où chaque colonne de la base est classée ; un test refuse une colonne qui ne l’est pas.",
    "",
    "- Responsable du traitement : la collectivité ou l’association qui ouvre l’espace. Sous-traitant : qui héberge Recul.",
    "- Aucune donnée ne sort de l’hébergement choisi. Aucune décision automatique, aucun profilage.",
    "- *Sensible* : de la personne accompagnée, même sous un code (article 9). *Personnel* : d’un professionnel ou d’un membre. Un ensemble est rangé avec ce qu’une de ses colonnes dit de plus.",
    "- Mesures : anonymat vérifié de chaque texte, textes scellés sous une clé par écrit ([décision 023](decisions/023-cles.md)), cloisonnement des espaces par la base ([002](decisions/002-isolation-des-espaces.md)), journal de chaque lecture, [droits minimaux](acces.md), [secret statistique](secret.md), effacement par destruction de clé et registre rejoué après une restauration ([024](decisions/024-conservation.md)).",
    "- Droits de la personne : accès par une restitution écrite, retrait de l’accord à tout moment, effacement, par son professionnel référent, seul à savoir que ce code est le sien.",
    "",
    ...Object.keys(TRAITEMENTS).flatMap((cle) => sectionOf(cle, tables, libelles)),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
