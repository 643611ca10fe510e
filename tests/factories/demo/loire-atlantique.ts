import type { Acteur } from "@/lib/acteur";
import { createConge, createSemaine } from "../disponibilite";
import { writeRegistre } from "./ecriture";
import { createCollegue, type Membre, membreOf, setProfession } from "./equipe";
import { COLLEGUES_LOIRE_ATLANTIQUE, INTERVENANT_PAYS_DE_RETZ } from "./equipes/loire-atlantique";
import type { EspaceDemo } from "./espace";
import { createHorloge, type Horloge } from "./horloge";
import { createMonde } from "./monde";
import type { Monde } from "./recits/recit";
import { tellSansSuite } from "./recits/sans-suite";
import { tellSituation } from "./recits/situation";
import { playAgendas } from "./scenes/agendas";
import { playComptesRendus } from "./scenes/collectives";
import { playCorrections } from "./scenes/corrections";
import { playCourriers } from "./scenes/courriers";
import { playExterieures } from "./scenes/exterieures";
import { playFile } from "./scenes/file";
import { playGroupes } from "./scenes/groupes";
import { playLectures } from "./scenes/lectures";
import { playProtocoles } from "./scenes/protocoles";
import { playRencontres } from "./scenes/rencontres";
import { playAssociations, playConsentements, setRetrait } from "./scenes/suivi";
import { playTelephone } from "./scenes/telephone";
import { playCycle } from "./scenes/vie-des-groupes";
import { chooseSalles, createConges, createLieux, semaineComplete, semainePartielle } from "./semaines";
import { type EquipeLoireAtlantique, tramesOfLea, tramesOfService } from "./trames/loire-atlantique";
import { drawTrames } from "./trames/tirage";

type Comptes = { lea: Acteur; nadia: Acteur; martine: Acteur };

const GRAINE = 4400;

/** Two years of the reference deployment (000:103-152): two délégations, two intervenant·es, a secretary. */
export async function playLoireAtlantique(espace: EspaceDemo, comptes: Comptes, now: Date): Promise<void> {
  const horloge = createHorloge(now, comptes.nadia);
  const secretaire = membreOf(espace, comptes.martine, true);
  const equipe = await createEquipe(espace, comptes);
  const lieux = await createLieux(espace, secretaire);
  await createWeeks(equipe, lieux, horloge);
  const monde = await createMonde(comptes.nadia, {
    graine: GRAINE,
    horloge,
    membres: Object.values(equipe),
    lieux: lieux.parTerritoire,
    secretaire,
  });
  const situations = tellActivity(monde, espace, equipe);
  await writeRegistre(espace, monde.registre);

  const situationOf = (cle: string) => {
    const id = situations.get(cle);
    if (!id) throw new Error(`no story « ${cle} »`);
    return id;
  };
  await playFile(monde, equipe);
  const { cycle } = await playGroupes(monde, equipe);
  await playCycle({ monde, equipe }, cycle, situationOf);
  await playComptesRendus(monde, equipe.nadia, cycle);
  await setRetrait(espace.admin, monde);
  await playConsentements({ monde, equipe, situationOf });
  await playAssociations({ monde, equipe, situationOf });
  await playProtocoles({ monde, equipe, situationOf });
  const situationId = situationOf("suivie");
  await playCorrections({ monde, situationId, intervenant: equipe.nadia, secretaire });
  await playCourriers(monde, secretaire);
  const colleguesOf = (territoireId: string | null) =>
    collegues(equipe)
      .filter(({ place }) => place.territoireId === territoireId)
      .map(({ acteur }) => acteur.membreId);
  await playRencontres({ monde, espace, equipe, colleguesOf });
  await chooseSalles(espace);
  await playExterieures(equipe.nadia, horloge);
  await playAgendas(equipe, horloge);
  await playTelephone(monde, equipe, secretaire);
  await playLectures({ monde, equipe, situationOf });
}

/** Everyone but the service: those who sit in instances too. */
const collegues = ({ nadia: _, erwan: __, ...autres }: EquipeLoireAtlantique): Membre[] =>
  Object.values(autres);

async function createEquipe(espace: EspaceDemo, comptes: Comptes): Promise<EquipeLoireAtlantique> {
  const lea = membreOf(espace, comptes.lea, true);
  const nadia = membreOf(espace, comptes.nadia, true);
  await setProfession(lea, "ass");
  await setProfession(nadia, "psychologue");
  const collegues: [string, Membre][] = [];
  for (const [cle, personne] of Object.entries(COLLEGUES_LOIRE_ATLANTIQUE))
    collegues.push([cle, await createCollegue(espace, personne)]);
  const retz = espace.places.at(-1)?.delegationId ?? "";
  const erwan = await createCollegue(espace, { ...INTERVENANT_PAYS_DE_RETZ, delegations: [retz] });
  return { ...Object.fromEntries(collegues), lea, nadia, erwan } as EquipeLoireAtlantique;
}

async function createWeeks(
  { lea, nadia, erwan }: EquipeLoireAtlantique,
  lieux: Awaited<ReturnType<typeof createLieux>>,
  horloge: Horloge,
): Promise<void> {
  await createSemaine(nadia.acteur, semaineComplete(lieux));
  await createSemaine(erwan.acteur, semainePartielle(lieux));
  await createSemaine(lea.acteur, [
    [1, "13:30", "17:30"],
    [2, "09:00", "17:30"],
    [3, "09:00", "12:00"],
    [4, "09:00", "17:30"],
    [5, "09:00", "12:30"],
  ]);
  for (const membre of [nadia, erwan]) await createConges(membre, horloge);
  // The planner has something to explain when it looks for Léa's dates.
  await createConge(lea.acteur, horloge.jour(30), horloge.jour(36));
}

/** The stories of both délégations, gathered in the registre; the situations that the scenes go on with. */
function tellActivity(monde: Monde, espace: EspaceDemo, equipe: EquipeLoireAtlantique): Map<string, string> {
  const { nadia, erwan, lea, emilie, delphine, thomas, nora, pauline, ...nazairiens } = equipe;
  const { hasard } = monde;
  const ici = [...Object.values(nazairiens), nora, pauline];
  const retz = [emilie, delphine, thomas];
  const nazaire = {
    ...{ referents: [lea, ...ici], associables: [lea, ...ici], intervenants: [nadia, nadia, nadia, erwan] },
    ...{ longueurs: [2, 4, 5, 6, 7, 8, 9], decalage: 0 },
  };
  const paysDeRetz = {
    ...{ referents: retz, associables: [...retz, pauline], intervenants: [erwan, erwan, nadia] },
    ...{ longueurs: [2, 3, 3, 4, 4], decalage: 5 },
  };
  const situations = new Map<string, string>();
  for (const trame of [...tramesOfLea(equipe), ...tramesOfService(equipe)]) {
    const id = tellSituation(monde, trame);
    if (trame.cle) situations.set(trame.cle, id);
  }
  const tirees = [
    // Both délégations began at once: their first year too has figures above the threshold.
    ...drawTrames(hasard, { ...nazaire, nombre: 14, du: 715, au: 520 }),
    ...drawTrames(hasard, { ...nazaire, nombre: 24, du: 510, au: 44, decalage: 9 }),
    ...drawTrames(hasard, { ...paysDeRetz, nombre: 8, du: 690, au: 540 }),
    ...drawTrames(hasard, { ...paysDeRetz, nombre: 14, du: 540, au: 60, decalage: 14 }),
  ];
  for (const trame of tirees) tellSituation(monde, trame);

  const structureId = espace.structures.get("CMP Loire-Atlantique") ?? "";
  const autres = [
    ...drawTrames(hasard, { ...nazaire, nombre: 6, du: 700, au: 50, decalage: 11 }),
    ...drawTrames(hasard, { ...paysDeRetz, nombre: 3, du: 640, au: 90, decalage: 3 }),
  ];
  for (const [rang, trame] of autres.entries()) {
    const orientee = rang % 3 !== 0;
    const reponse = orientee ? ({ sens: "ORIENTEE", structureId } as const) : ({ sens: "REFUSEE" } as const);
    tellSansSuite(monde, trame, reponse, rang);
  }
  return situations;
}
