import { formatGroupe } from "@/lib/groupe/labels/groupe";
import { CreateGroupe } from "@/lib/groupe/schema";
import type { SorteGroupe } from "@/prisma/client/enums";
import { RAISONS } from "../labels/raisons";
import { createRecherche } from "./choix";
import { groupBy } from "./cle";
import type { Saisie } from "./correspondance";
import { type EtatGroupes, type GroupeConnu, type GroupeDonnees, guardConnu } from "./groupe-connu";
import { Lecture } from "./lecture";
import { SORTES_LUES } from "./mots";
import { readPersonnes } from "./personnes";
import type { Changement, LignePlan } from "./plan";

/**
 * What each line would do: a group is recognised by its code, else by its kind and its service among those that are open.
 * Members are asked, as by hand; who was asked once, whatever they answered, is not asked again by a file. What has an act
 * of its own, entrusting the group or closing it, is not done by a file either.
 */
export function planGroupes(saisies: readonly Saisie[], etat: EtatGroupes): LignePlan<GroupeDonnees>[] {
  const find = {
    sorte: createRecherche(SORTES_LUES),
    structure: createRecherche(etat.structures),
    lieu: createRecherche(etat.lieux),
  };
  const structures = new Map(etat.structures.map((structure) => [structure.id, structure]));
  const lieux = new Map(etat.lieux.map((lieu) => [lieu.id, lieu]));
  const parCode = new Map(etat.groupes.map((groupe) => [groupe.code, groupe]));
  const ouverts = groupBy(
    etat.groupes.filter(({ clos }) => !clos),
    cleDe,
  );
  const personnes = groupBy(etat.personnes, ({ courriel }) => courriel.toLowerCase());
  const noms = new Map(etat.personnes.map(({ id, nom }) => [id, nom]));
  const vus = new Map<string, number>();
  return saisies.map(planGroupe);

  function planGroupe(saisie: Saisie): LignePlan<GroupeDonnees> {
    const { numero, valeurs } = saisie;
    const lecture = new Lecture("GROUPES", saisie);
    const { raisons } = lecture;
    const code = lecture.texte("code")?.toUpperCase();
    const nomme = code === undefined ? undefined : parCode.get(code);
    if (code !== undefined && !nomme) raisons.push(RAISONS.codeInconnu(code));
    const sorte = lecture.choix("sorte", find.sorte)?.id as SorteGroupe | undefined;
    const structureId = lecture.choix("structure", find.structure, nomme?.structureId)?.id;
    const semblables = sorte && structureId ? (ouverts.get(cleDe({ sorte, structureId })) ?? []) : [];
    if (code === undefined && semblables.length > 1) raisons.push(RAISONS.groupesSemblables);
    const connu = nomme ?? (code === undefined && semblables.length === 1 ? semblables[0] : undefined);
    if (!connu) lecture.exiger("sorte", sorte);
    if (!connu) lecture.exiger("structure", structureId);
    const cle = connu?.id ?? (sorte && structureId && cleDe({ sorte, structureId }));
    const premiere = cle && vus.get(cle);
    if (premiere) raisons.push(RAISONS.doublon(premiere));
    else if (cle) vus.set(cle, numero);

    const dit = lecture.choix("lieu", find.lieu)?.id;
    const lieu = dit === undefined ? structures.get(structureId ?? "")?.lieu : lieux.get(dit);
    const [intervenant] = readPersonnes(lecture, "intervenant", personnes) ?? [];
    if (!connu && structureId && !lieu) lecture.exiger("lieu", undefined);
    if (!connu) lecture.exiger("intervenant", intervenant);
    const places = lecture.valide("places", CreateGroupe.shape.places);
    const intervenantId = connu?.intervenantId ?? intervenant?.id;
    const invites = readPersonnes(lecture, "membres", personnes, intervenantId) ?? [];
    if (connu)
      guardConnu(lecture, connu, { lieu: dit === undefined ? undefined : lieu, intervenant, places });

    const titre = [
      connu?.code,
      sorte ? formatGroupe({ sorte, structure: structures.get(structureId ?? "")?.libelle ?? null }) : "",
    ];
    const ligne = { numero, titre: titre.filter(Boolean).join(", ") || (valeurs.structure ?? ""), raisons };
    const ou = connu ?? lieu;
    const voulue = sorte ?? connu?.sorte;
    if (raisons.length > 0 || !ou || !voulue || !intervenantId)
      return { ...ligne, etat: "ECARTEE", changements: [] };
    const membres = invites.map(({ id }) => id).filter((id) => !connu?.membres.includes(id));
    const donnees = {
      ...{ delegationId: ou.delegationId, territoireId: ou.territoireId, intervenantId, sorte: voulue },
      structureId: structureId ?? connu?.structureId ?? null,
      places: places ?? connu?.places ?? null,
      membres,
    };
    const changements = diffGroupe(connu, donnees);
    if (!connu) return { ...ligne, etat: "CREER", changements, donnees };
    if (changements.length === 0) return { ...ligne, etat: "INCHANGEE", changements };
    return { ...ligne, etat: "MODIFIER", changements, cibleId: connu.id, donnees };
  }

  /** What a line changes, in words; of a new group, whom it asks. */
  function diffGroupe(connu: GroupeConnu | undefined, donnees: GroupeDonnees): Changement[] {
    const structure = (id: string | null) => structures.get(id ?? "")?.libelle ?? "";
    const sorte = (code: SorteGroupe) => SORTES_LUES.find(({ id }) => id === code)?.libelle ?? "";
    const membres = donnees.membres.map((id) => noms.get(id)).join(", ");
    const invites = { champ: "Membres à inviter", avant: "", apres: membres };
    if (!connu) return membres ? [invites] : [];
    return [
      { champ: "Sorte", avant: sorte(connu.sorte), apres: sorte(donnees.sorte) },
      { champ: "Structure", avant: structure(connu.structureId), apres: structure(donnees.structureId) },
      { champ: "Places", avant: String(connu.places ?? ""), apres: String(donnees.places ?? "") },
      invites,
    ].filter(({ avant, apres }) => avant !== apres);
  }
}

const cleDe = ({
  sorte,
  structureId,
}: {
  sorte?: SorteGroupe | undefined;
  structureId?: string | null | undefined;
}) => `${sorte ?? ""}/${structureId ?? ""}`;
