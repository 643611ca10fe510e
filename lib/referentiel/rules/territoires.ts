type DemoTerritoire = {
  nom: string;
  /** Allocataires du RSA with a right payable in December of the year (002:473-474). */
  population?: Readonly<Record<number, number>>;
};

type DemoDelegation = {
  nom: string;
  /** Planned share of the activity, in whole per cent. */
  partPrevue?: number;
  territoires: readonly DemoTerritoire[];
};

export type DemoEspace = {
  /** The espace's segment in the URL. */
  slug: string;
  nom: string;
  /** IANA time zone. */
  zone: string;
  /** Calendar of public holidays: Good Friday and 26 December are days off in Moselle. */
  calendrierFerie: "metropole" | "alsace-moselle";
  /** School-holiday zone of the département's académie (national calendar, not in the documents). */
  zoneScolaire: "A" | "B" | "C";
  operateur?: string;
  /** Weekly hours of the intervenant·e. */
  heuresHebdo?: number;
  delegations: readonly DemoDelegation[];
};

/**
 * Places and shares 000:103-110, operator 000:112-118, weekly hours 000:146.
 * The documents give no population for it.
 */
const LOIRE_ATLANTIQUE: DemoEspace = {
  slug: "loire-atlantique",
  nom: "Loire-Atlantique",
  zone: "Europe/Paris",
  calendrierFerie: "metropole",
  zoneScolaire: "B",
  operateur: "Oppelia La Rose des vents, CSAPA-CAARUD",
  heuresHebdo: 32,
  delegations: [
    {
      nom: "Saint-Nazaire",
      partPrevue: 80,
      territoires: [{ nom: "CLI Estuaire" }, { nom: "CLI Presqu’île-Sillon" }],
    },
    {
      nom: "Pays de Retz",
      partPrevue: 20,
      territoires: [{ nom: "CLI Pays de Retz" }],
    },
  ],
};

/**
 * Five MDS (002:187-231, 002:307-315) and their populations (002:479-481).
 * The document has no délégation: the département is its only one.
 */
const TARN_ET_GARONNE: DemoEspace = {
  slug: "tarn-et-garonne",
  nom: "Tarn-et-Garonne",
  zone: "Europe/Paris",
  calendrierFerie: "metropole",
  zoneScolaire: "C",
  delegations: [
    {
      nom: "Tarn-et-Garonne",
      territoires: [
        {
          nom: "MDS Beaumont-de-Lomagne – Valence d’Agen",
          population: { 2017: 665, 2019: 699, 2023: 759 },
        },
        {
          nom: "MDS Castelsarrasin – Moissac",
          population: { 2017: 1172, 2019: 1192, 2023: 1445 },
        },
        {
          nom: "MDS Caussade – Nègrepelisse",
          population: { 2017: 1115, 2019: 1235, 2023: 1208 },
        },
        {
          nom: "MDS Montauban",
          population: { 2017: 2198, 2019: 2394, 2023: 2212 },
        },
        {
          nom: "MDS Montech – Verdun-sur-Garonne",
          population: { 2017: 571, 2019: 539, 2023: 515 },
        },
      ],
    },
  ],
};

/** The communes of the action (001, « Niveau géographique »); one délégation, as the document has none. */
const MOSELLE: DemoEspace = {
  slug: "moselle",
  nom: "Moselle",
  zone: "Europe/Paris",
  calendrierFerie: "alsace-moselle",
  zoneScolaire: "B",
  delegations: [
    {
      nom: "Moselle",
      territoires: [
        { nom: "Forbach" },
        { nom: "Metz" },
        { nom: "Pommérieux" },
        { nom: "Sarreguemines" },
        { nom: "Thionville" },
      ],
    },
  ],
};

/** Espaces of the demo, with nothing the source documents do not say. */
export const DEMO_ESPACES: readonly DemoEspace[] = [LOIRE_ATLANTIQUE, TARN_ET_GARONNE, MOSELLE];
