import type { Membre } from "../equipe";
import type { COLLEGUES_LOIRE_ATLANTIQUE } from "../equipes/loire-atlantique";
import type { Cible, Trame } from "../trame";
import { VIGNETTES } from "../vignettes/banque";
import type { Vignette } from "../vignettes/vignette";

export type EquipeLoireAtlantique = Record<
  keyof typeof COLLEGUES_LOIRE_ATLANTIQUE | "lea" | "nadia" | "erwan",
  Membre
>;

const vignette = (rang: number): Vignette => VIGNETTES[rang % VIGNETTES.length] as Vignette;

/** Held, written and given back to the person. */
const tenues = (...jours: number[]): Cible[] =>
  jours.map((jour, rang) => ({ jour, statut: "TENUE", ecrit: "RESTITUE", secretaire: rang % 3 === 1 }));

/** Léa Moreau's situations: one in each state that asks her for something, and some that ask for nothing. */
export function tramesOfLea(equipe: EquipeLoireAtlantique): Trame[] {
  const { lea: referent, nadia: intervenant, sandra, aurelie, nora, pauline } = equipe;
  const mienne = { referent, intervenant };
  return [
    {
      ...mienne,
      cle: "suivie",
      vignette: vignette(0),
      associes: [sandra, nora],
      depot: -232,
      acceptee: -224,
      cibles: [
        ...tenues(-203, -161, -118, -76),
        { jour: -27, statut: "TENUE", ecrit: "VALIDE" },
        { jour: 8, statut: "CONFIRMEE", annoncee: false },
        { jour: 50, statut: "PROPOSEE" },
        { jour: 92, statut: "PROPOSEE" },
      ],
      pisteARevoir: true,
    },
    {
      ...mienne,
      cle: "a-statuer",
      vignette: vignette(2),
      associes: [aurelie],
      depot: -152,
      acceptee: -145,
      cibles: [
        ...tenues(-124, -84),
        { jour: -44, statut: "TENUE", ecrit: "BROUILLON" },
        { jour: -1, statut: "CONFIRMEE" },
        { jour: 41, statut: "PROPOSEE" },
      ],
    },
    {
      ...mienne,
      cle: "a-completer",
      vignette: vignette(12),
      associes: [nora],
      depot: -88,
      acceptee: -80,
      cibles: [...tenues(-62, -24), { jour: 15, statut: "CONFIRMEE" }],
    },
    {
      ...mienne,
      cle: "suivi-a-faire",
      vignette: vignette(16),
      associes: [pauline, sandra],
      depot: -430,
      acceptee: -421,
      cibles: tenues(-400, -358, -315, -270, -228, -180, -132),
      fin: { jour: -88, motif: "objectif-atteint", effet: "A_LA_HAUTEUR" },
    },
    {
      ...mienne,
      vignette: vignette(20),
      associes: [aurelie],
      depot: -610,
      acceptee: -600,
      cibles: tenues(-578, -536, -490, -448, -401),
      fin: { jour: -380, motif: "accompagnement-termine", effet: "SUPERIEUR" },
    },
    {
      ...mienne,
      cle: "retiree",
      vignette: vignette(14),
      associes: [pauline],
      depot: -160,
      acceptee: -151,
      cibles: [
        ...tenues(-130, -86, -44),
        { jour: 6, statut: "CONFIRMEE", annoncee: false },
        { jour: 48, statut: "PROPOSEE" },
      ],
    },
  ];
}

/** Her colleagues' situations that the service or the secretary has something to do for. */
export function tramesOfService(equipe: EquipeLoireAtlantique): Trame[] {
  const { lea, nadia: intervenant, erwan, sandra, aurelie, karine, maelle, fatou, juliette } = equipe;
  const { benoit, emilie, thomas, nora, pauline } = equipe;
  return [
    {
      cle: "sans-suite-prevue",
      ...{ vignette: vignette(18), referent: maelle, intervenant, associes: [fatou] },
      ...{ depot: -118, acceptee: -110 },
      cibles: tenues(-90, -47),
    },
    {
      ...{ vignette: vignette(8), referent: fatou, intervenant, associes: [maelle] },
      ...{ depot: -172, acceptee: -160 },
      cibles: [
        ...tenues(-140, -96, -52),
        { jour: -6, statut: "TENUE", ecrit: "AUCUN", secretaire: true },
        { jour: 36, statut: "CONFIRMEE" },
      ],
    },
    {
      ...{ vignette: vignette(6), referent: aurelie, intervenant, associes: [nora] },
      ...{ depot: -82, acceptee: -75 },
      cibles: [
        ...tenues(-54),
        { jour: -10, statut: "TENUE", ecrit: "AUCUN" },
        { jour: 33, statut: "CONFIRMEE" },
      ],
    },
    {
      ...{ vignette: vignette(4), referent: karine, intervenant, associes: [lea, sandra] },
      ...{ depot: -108, acceptee: -99 },
      cibles: [
        ...tenues(-77, -35),
        { jour: -9, statut: "TENUE", ecrit: "BROUILLON", secretaire: true },
        { jour: 12, statut: "CONFIRMEE" },
        { jour: 54, statut: "PROPOSEE" },
      ],
    },
    {
      ...{ vignette: vignette(21), referent: benoit, intervenant, associes: [juliette] },
      ...{ depot: -126, acceptee: -119 },
      cibles: [...tenues(-96, -53), { jour: -14, statut: "REPORTEE" }, { jour: 18, statut: "PROPOSEE" }],
    },
    {
      cle: "invitation",
      ...{ vignette: vignette(3), referent: sandra, intervenant, associes: [], couverts: [lea, aurelie] },
      ...{ depot: -52, acceptee: -44 },
      cibles: [...tenues(-23), { jour: 20, statut: "CONFIRMEE" }],
    },
    {
      cle: "retiree-close",
      ...{ vignette: vignette(13), referent: emilie, intervenant: erwan, associes: [thomas] },
      ...{ depot: -190, acceptee: -181 },
      cibles: [...tenues(-160, -118, -77), { jour: 4, statut: "CONFIRMEE" }],
    },
    {
      cle: "en-groupe",
      ...{ vignette: vignette(17), referent: juliette, intervenant, associes: [pauline] },
      ...{ depot: -150, acceptee: -139 },
      cibles: [...tenues(-117, -74, -31), { jour: 5, statut: "CONFIRMEE" }, { jour: 47, statut: "PROPOSEE" }],
    },
  ];
}
