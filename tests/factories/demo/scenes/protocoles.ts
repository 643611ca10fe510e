import { acceptProtocole } from "@/lib/protocole/commands/accept";
import { createModele } from "@/lib/protocole/commands/modele";
import { createRemarque } from "@/lib/protocole/commands/remark";
import { MODELES } from "@/lib/protocole/rules/modeles";
import { createProtocole } from "../../protocole";
import type { Membre } from "../equipe";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";
import type { EquipeLoireAtlantique } from "../trames/loire-atlantique";

type Scene = { monde: Monde; equipe: EquipeLoireAtlantique; situationOf: (cle: string) => string };

const { textes } = MODELES.individuel;

/** The protocole as it was revised: what changed is told to who accepts it. */
const REVISION = {
  ...textes,
  modalites:
    "Chaque séance part de la question que se pose la référente ou le référent, dite en une phrase. On y revient sur les pistes de la séance d’avant, puis on travaille la situation avec un outil choisi ensemble. La date suivante se fixe en fin de séance.\n\nÀ la demande de la personne, aucune séance n’a lieu la semaine d’un rendez-vous médical.",
};

/** One protocole accepted, then revised and waiting for Léa; another still a draft, with remarks for Nadia to answer. */
export async function playProtocoles({ monde, equipe, situationOf }: Scene): Promise<void> {
  const { nadia, lea, sandra, nora, aurelie } = equipe;
  const le = monde.horloge.passe;
  const intervenant = nadia.acteur;
  const accepter = async ({ acteur }: Membre, protocoleId: string, quand: Date) =>
    requireValue(await acceptProtocole(acteur, { protocoleId }, quand));

  const { textes: collectif } = MODELES.collectif;
  const ressource = {
    ...{ ...collectif, sorte: "COLLECTIF" as const, nom: "Groupe ressource" },
    objectifs:
      "Constituer, dans le service, quelques personnes vers qui se tourner. Partager ce que chacune apprend, faire connaître les lieux de soins et d’appui, préparer ensemble une rencontre ou un relais.",
  } as const;
  if (monde.secretaire)
    requireValue(await createModele(monde.secretaire.acteur, ressource, le(-90, "10:00")));

  const suivie = { id: situationOf("suivie"), intervenant };
  const premiere = await createProtocole(
    suivie,
    { textes, rythmeSemaines: 6, nombreSeances: 8 },
    le(-72, "11:30"),
  );
  await accepter(lea, premiere.id, le(-71, "08:50"));
  await accepter(sandra, premiere.id, le(-70, "14:10"));
  await accepter(nora, premiere.id, le(-66, "17:35"));
  const revision = { textes: REVISION, rythmeSemaines: 6, nombreSeances: 10 };
  const revue = await createProtocole(suivie, revision, le(-4, "16:15"));
  await accepter(sandra, revue.id, le(-2, "09:05"));

  const autre = { id: situationOf("a-statuer"), intervenant };
  const projet = await createProtocole(autre, { textes, jusque: "remarques" }, le(-6, "10:40"));
  const dire = async (
    { acteur }: Membre,
    dite: { section: keyof typeof textes; texte: string; proposition?: string },
  ) =>
    requireValue(
      await createRemarque(
        acteur,
        { protocoleId: projet.id, proposition: "", ...dite, reponses: {} },
        le(-5, "15:20"),
      ),
    );
  await dire(aurelie, {
    section: "evaluation",
    texte: "Trois séances, c’est loin : je préférerais un point plus tôt.",
    proposition: textes.evaluation.replace("toutes les trois séances", "toutes les deux séances"),
  });
  await dire(lea, {
    section: "participants",
    texte: "Peut-on dire ici qui prévient la personne de la date ?",
  });
}
