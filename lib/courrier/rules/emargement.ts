import { emetteurOf, type Faits, type Personne, type Service } from "@/lib/courrier/rules/lettre";
import type { Document } from "@/lib/document";
import { formatJour, formatPlage, jourOf } from "@/lib/time";

/** What is left of an A4 page under the title and the facts, in millimetres. */
const PLACE = 160;
const LIGNE = { min: 8, max: 13 };
const LIGNES_VIDES = 2;
const LIGNES_MIN = 12;

/**
 * The attendance sheet: one row for who leads, one for each person expected, and blank ones. Fifteen people hold on one
 * page, each with room to sign; past eighteen or so a second page begins, with the same head of table.
 */
export function emargementOf(faits: Faits, participants: readonly Personne[], service: Service): Document {
  const { code, debut, fin, lieu, intervenant } = faits;
  const { zone } = service;
  const nommees = [
    [intervenant, "Intervenant·e"],
    ...participants.map(({ prenom, nom, structure }) => [`${prenom} ${nom}`, structure ?? ""]),
  ];
  const vides = Math.max(LIGNES_VIDES, LIGNES_MIN - nommees.length);
  const lignes = [...nommees, ...Array.from({ length: vides }, () => ["", ""])];
  return {
    titre: "Feuille d’émargement",
    emetteur: emetteurOf(service),
    reference: code,
    date: formatJour(jourOf(debut, zone), { annee: true }),
    pied: "La présence est notée ensuite dans Recul. Cette feuille ne dit rien de la situation.",
    blocs: [
      {
        sorte: "fiche",
        entrees: [
          ["Horaire", formatPlage(debut, fin, zone)],
          ["Lieu", lieu ?? "à préciser"],
        ],
      },
      {
        sorte: "tableau",
        legende: "Présences",
        colonnes: [
          { titre: "Nom", largeur: 1.1 },
          { titre: "Structure", largeur: 1.1 },
          { titre: "Signature", largeur: 1 },
        ],
        lignes: lignes.map((ligne) => [...ligne, ""]),
        hauteur: Math.min(LIGNE.max, Math.max(LIGNE.min, Math.floor(PLACE / lignes.length))),
      },
    ],
  };
}
