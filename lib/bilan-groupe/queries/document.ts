import type { Acteur } from "@/lib/acteur";
import { formatChiffres, SECTION_LABELS } from "@/lib/bilan-groupe/labels";
import { getBilan } from "@/lib/bilan-groupe/queries/bilan";
import { SECTION_CODES } from "@/lib/bilan-groupe/rules";
import { DECLARATIF } from "@/lib/cloture/labels";
import { withEspace } from "@/lib/db";
import type { Bloc, Document } from "@/lib/document";
import { formatReponses, formatSansSynthese, formatSynthese } from "@/lib/evaluation/labels";
import type { EvaluationsDuGroupe } from "@/lib/evaluation/queries";
import { formatGroupe } from "@/lib/groupe/labels/groupe";
import { readLogo } from "@/lib/logo/queries";
import { formatJour, jourOf } from "@/lib/time";

/** The validated bilan of a group as a document to print or to go on with; null where there is none to read. */
export async function getBilanDocument(
  acteur: Acteur,
  groupeId: string,
  annee: number | undefined,
  now: Date,
): Promise<Document | null> {
  const bilan = await getBilan(acteur, groupeId, annee, now);
  if (!bilan?.valide) return null;
  const { groupe, valide } = bilan;
  const { textes, chiffres, version, le } = valide;
  const sections = SECTION_CODES.flatMap((section): Bloc[] => {
    const texte = textes[section];
    if (!texte) return [];
    return [
      { sorte: "titre", niveau: 1, texte: SECTION_LABELS[section] },
      { sorte: "paragraphe", texte },
    ];
  });
  return {
    titre: `Bilan ${bilan.annee} du groupe ${groupe.code}`,
    emetteur: { nom: acteur.espaceNom },
    logo: await withEspace(acteur, (tx) => readLogo(tx, acteur.espaceId)),
    reference: groupe.code,
    date: formatJour(jourOf(le, acteur.zone), { annee: true }),
    pied: `${groupe.code}, bilan ${bilan.annee}, version ${version}`,
    blocs: [
      {
        sorte: "paragraphe",
        texte: `${formatGroupe(groupe)}. Délégation ${groupe.delegation}. Validé par ${valide.par}.`,
        discret: true,
      },
      { sorte: "titre", niveau: 1, texte: "L’année en chiffres" },
      { sorte: "fiche", entrees: formatChiffres(chiffres) },
      ...sections,
      { sorte: "titre", niveau: 1, texte: "Ce qu’en disent les membres" },
      ...evaluationOf(chiffres.evaluations),
    ],
  };
}

function evaluationOf(evaluations: EvaluationsDuGroupe): Bloc[] {
  const { synthese } = evaluations;
  if (!synthese) return [{ sorte: "paragraphe", texte: formatSansSynthese(evaluations) }];
  return [
    { sorte: "paragraphe", texte: `${formatReponses(evaluations)} ${DECLARATIF}` },
    ...formatSynthese(synthese).map(
      ({ question, reponses: lignes }): Bloc => ({
        sorte: "tableau",
        legende: question,
        colonnes: [
          { titre: "Réponse", largeur: 4 },
          { titre: "Nombre", nombre: true },
        ],
        lignes: lignes.map(([mots, nombre]) => [mots, String(nombre)]),
      }),
    ),
  ];
}
