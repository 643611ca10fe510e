import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import type { Bloc, Document } from "@/lib/document";
import { journaliser } from "@/lib/journal";
import { readLogo } from "@/lib/logo/queries";
import { nomDuSujet } from "@/lib/protocole/labels/etat";
import { CHAMP_PROTOCOLE_LABELS, CHAMPS_PROTOCOLE, formatChamp } from "@/lib/protocole/labels/rythme";
import { SECTION_LABELS } from "@/lib/protocole/labels/sections";
import { getVersion, type Lecture } from "@/lib/protocole/queries/lecture";
import type { SujetProtocole } from "@/lib/protocole/queries/sujet";
import { SECTION_CODES } from "@/lib/protocole/rules/sections";
import { formatJour, jourOf } from "@/lib/time";

/** A version as a document, under a neutral file name: codes and numbers. */
export type ProtocoleFichier = { nom: string; document: Document };

/**
 * One published version to print: the rhythm, each part, who accepted it and when, and a place to sign for those who
 * have not. The names are professionals'. Null when it is not the acteur's to read. The export is journalised.
 */
export async function getDocument(
  acteur: Acteur,
  sujet: SujetProtocole,
  version: number,
  now: Date,
): Promise<ProtocoleFichier | null> {
  return withEspace(acteur, async (tx) => {
    const lecture = await getVersion(acteur, sujet, version);
    if (!lecture) return null;
    await journaliser(tx, acteur, "exporter", "protocole", lecture.ligne.id);
    const espace = await tx.espace.findUniqueOrThrow({
      where: { id: acteur.espaceId },
      select: { nom: true, operateur: true },
    });
    const jour = (instant: Date) => formatJour(jourOf(instant, acteur.zone), { annee: true });
    const { ligne, code } = lecture;
    return {
      nom: `protocole-${code}-version-${version}`,
      document: {
        titre: "Protocole de fonctionnement",
        emetteur: { nom: espace.nom, lignes: espace.operateur ? [espace.operateur] : [] },
        logo: await readLogo(tx, acteur.espaceId),
        reference: code,
        date: `Le ${jour(now)}`,
        pied: `Protocole de ${code}, version ${version}`,
        blocs: [
          {
            sorte: "paragraphe",
            texte: `${nomDuSujet(lecture)}. Version ${version}, publiée le ${jour(ligne.publieLe)} par ${ligne.publiePar}.`,
          },
          ...blocsOf(lecture),
          ...acceptationsOf(lecture, jour),
        ],
      },
    };
  });
}

function blocsOf({ ligne: { protocole }, textes }: Lecture): Bloc[] {
  const champs = CHAMPS_PROTOCOLE.map(
    (champ) => [CHAMP_PROTOCOLE_LABELS[champ], formatChamp(protocole, champ)] as const,
  );
  return [
    { sorte: "titre", niveau: 1, texte: "Le rythme et la durée" },
    { sorte: "fiche", entrees: champs },
    ...SECTION_CODES.flatMap((section): Bloc[] => {
      const texte = textes[section];
      if (!texte) return [];
      return [
        { sorte: "titre", niveau: 1, texte: SECTION_LABELS[section] },
        ...texte.split(/\n{2,}/).map((paragraphe): Bloc => ({ sorte: "paragraphe", texte: paragraphe })),
      ];
    }),
  ];
}

function acceptationsOf(
  { ligne, acceptations, manquants }: Lecture,
  jour: (instant: Date) => string,
): Bloc[] {
  if (!ligne.aAccepter || acceptations.length + manquants.length === 0) return [];
  return [
    { sorte: "titre", niveau: 1, texte: "Les acceptations" },
    ...(acceptations.length > 0
      ? [
          {
            sorte: "tableau",
            legende: `Acceptations de la version ${ligne.version}`,
            colonnes: [
              { titre: "Nom", largeur: 2 },
              { titre: "Structure", largeur: 2 },
              { titre: "Acceptée le" },
            ],
            lignes: acceptations.map(({ nom, structure, le }) => [nom, structure ?? "", jour(le)]),
          } as const,
        ]
      : []),
    ...(manquants.length > 0
      ? [
          {
            sorte: "signatures",
            signataires: manquants.map(({ nom, structure }) => ({
              nom,
              ...(structure ? { qualite: structure } : {}),
              mention: "Lu et accepté le",
            })),
          } as const,
        ]
      : []),
  ];
}
