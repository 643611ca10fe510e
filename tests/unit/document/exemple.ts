import type { Bloc, Document, Logo } from "@/lib/document";

/** A file with one of everything. */
export const EXEMPLE: Document = {
  titre: "Protocole du groupe TAD-44-G7K2",
  emetteur: { nom: "Loire-Atlantique", lignes: ["Soutien « travail à distance »"] },
  reference: "TAD-44-G7K2",
  date: "14 octobre 2026",
  blocs: [
    { sorte: "paragraphe", texte: "Un cadre que chacun a relu.\nIl tient sur une page." },
    { sorte: "titre", niveau: 1, texte: "Objectifs" },
    { sorte: "liste", entrees: ["Prendre du recul", "Essayer"] },
    { sorte: "titre", niveau: 2, texte: "Rythme" },
    { sorte: "fiche", entrees: [["Fréquence", "Toutes les six semaines"]] },
    {
      sorte: "tableau",
      legende: "Qui vient",
      colonnes: [
        { titre: "Nom", largeur: 2 },
        { titre: "Heures", nombre: true },
      ],
      lignes: [["Léa Moreau", "12"]],
    },
    {
      sorte: "graphique",
      titre: "Heures, par délégation",
      alt: "Graphique en barres. Nantes : 12 h. Un chiffre est couvert par le secret statistique.",
      rangs: [
        { nom: "Nantes", barres: [{ longueur: 12, texte: "12 h" }] },
        { nom: "Ancenis", barres: [{ longueur: null, texte: "secret statistique" }] },
      ],
    },
    { sorte: "definitions", entrees: [["Heures", "Durée réelle des séances."]] },
    { sorte: "signatures", signataires: [{ nom: "Nadia Benali", qualite: "Intervenante" }] },
  ],
};

/** A red point, as high as it is wide. */
export const LOGO: Logo = {
  octets: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  ),
  largeur: 100,
  hauteur: 100,
};

export const withBlocs = (...blocs: Bloc[]): Document => ({ ...EXEMPLE, blocs });

/** Texts that a template language, XML or a line of writing would trip over. */
export const HOSTILES = [
  '#set document(title: "volé") #eval("1+1") $x$ @ref <fin> *gras* _i_ = titre ~ -- \\ `code` [x] {y} // z',
  "</w:t></w:r><w:p/> &amp; <![CDATA[ ]]> \"'",
  "Zoë O’Neill 😀 👩‍👩‍👧 中文 مرحبا שלום",
];

/** What draws nothing: it is left out. */
export const INVISIBLES = "a\u0000b\u0001c\u202Ed\u2066e\uD800f";
