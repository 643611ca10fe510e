import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { declineInvitation } from "@/lib/groupe/commands/answer";
import { closeGroupe } from "@/lib/groupe/commands/close";
import { createImport as create } from "@/lib/import/commands/create";
import { runImport } from "@/lib/import/commands/run";
import { now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createGroupe } from "../../factories/groupe";
import { createImport } from "../../factories/import";
import { createMembre } from "../../factories/membre";
import { faite } from "../../factories/monde";

const now = clock();
let espace: EspaceDeTest;
let martine: Acteur;
let nadia: Acteur;
let lea: Acteur;
let paul: Acteur;
beforeEach(async () => {
  espace = await createEspaceDeTest();
  const nommer = (prenom: string, role: "INTERVENANT" | "PROFESSIONNEL" | "SECRETARIAT") =>
    createMembre(espace, { prenom, nom: "Test", email: adresse(prenom), roles: [role] });
  martine = await nommer("Martine", "SECRETARIAT");
  nadia = await nommer("Nadia", "INTERVENANT");
  lea = await nommer("Léa", "PROFESSIONNEL");
  paul = await nommer("Paul", "PROFESSIONNEL");
});

const adresse = (prenom: string) => `${prenom.toLowerCase().replace("é", "e")}@${espace.slug}.example`;
const lu = (phrase: string) => phrase.replaceAll("\u00a0", " ");
const ENTETES = ["Type de groupe", "Service", "Intervenante", "Places", "Participants", "Code"];
const groupe = (places = "8", membres = `${adresse("Léa")}, ${adresse("Paul")}`, code = "") => [
  ...["Analyse de la pratique", "cms du port", adresse("Nadia").toUpperCase(), places, membres, code],
];
const importer = async (lignes: string[][], ecarter = false) => {
  const { importId, apercu } = await createImport(martine, "GROUPES", [ENTETES, ...lignes], now);
  const fait = await runImport(martine, { importId, apercu: apercu.empreinte, ecarter }, now);
  return { apercu, fait };
};
const groupes = () =>
  withEspace(espace, (tx) =>
    tx.groupe.findMany({
      orderBy: { creeLe: "asc" },
      select: {
        ...{ id: true, code: true, sorte: true, structureId: true, territoireId: true, intervenantId: true },
        ...{ places: true, membres: { select: { id: true, membreId: true, statut: true } } },
      },
    }),
  );
const messagesDe = ({ membreId }: Acteur) =>
  withEspace(espace, async (tx) => {
    const recus = await tx.notification.findMany({ where: { membreId }, select: { message: true } });
    const envois = await tx.envoi.count({ where: { membreId } });
    return { sortes: recus.map(({ message }) => message.sorte), envois };
  });

describe("a file of groups", () => {
  it("opens them as by hand: counted where the service is, entrusted and told, its members asked and answering themselves", async () => {
    expect((await importer([groupe()])).fait.ok).toBe(true);
    const [ouvert, ...autres] = await groupes();
    expect(autres).toEqual([]);
    expect(ouvert).toMatchObject({
      ...{ sorte: "ANALYSE_PRATIQUE", structureId: espace.structureId, territoireId: espace.territoireId },
      ...{ intervenantId: nadia.membreId, places: 8, code: expect.stringMatching(/^G-/) },
    });
    expect(ouvert?.membres.map(({ membreId, statut }) => [membreId, statut]).sort()).toEqual(
      [
        [lea.membreId, "INVITE"],
        [paul.membreId, "INVITE"],
      ].sort(),
    );
    expect(await messagesDe(nadia)).toEqual({ sortes: ["GROUPE_CONFIE"], envois: 1 });
    expect(await messagesDe(lea)).toEqual({ sortes: ["GROUPE_INVITATION"], envois: 1 });
  });

  it("changes nothing the second time, even once a member has said no", async () => {
    await importer([groupe()]);
    const [ouvert] = await groupes();
    const place = ouvert?.membres.find(({ membreId }) => membreId === paul.membreId);
    faite(await declineInvitation(paul, { placeId: place?.id ?? "" }, now));
    expect((await importer([groupe()])).apercu.bilan).toMatchObject({ INCHANGEE: 1, CREER: 0, MODIFIER: 0 });
    expect((await groupes())[0]?.membres).toHaveLength(2);
    expect((await messagesDe(lea)).sortes).toHaveLength(1);
  });

  it("invites who is new, and changes the places, by the group's kind and service", async () => {
    await importer([groupe("8", adresse("Léa"))]);
    const { apercu } = await importer([groupe("9")]);
    expect(apercu.lignes[0]?.changements).toEqual([
      { champ: "Places", avant: "8", apres: "9" },
      { champ: "Membres à inviter", avant: "", apres: "Paul Test" },
    ]);
    expect((await groupes())[0]).toMatchObject({ places: 9, membres: { length: 2 } });
  });

  it("says line by line what it cannot find, and writes nothing", async () => {
    const inconnu = `inconnu@${espace.slug}.example`;
    const { apercu, fait } = await importer([
      groupe("8", `${inconnu} ${adresse("Nadia")}`),
      ["TAD collectif", "CMS du Pord", "", "", "", ""],
      ["Chorale", "CMS du Port", adresse("Léa"), "", "", ""],
    ]);
    expect(fait).toEqual({ ok: false, reason: "LIGNES_EN_ERREUR" });
    const [personnes, structure, sorte] = apercu.lignes.map(({ raisons }) => lu(raisons.join(" ")));
    expect(personnes).toContain(`personne n’a l’adresse « ${inconnu} »`);
    expect(personnes).toContain("n’a pas d’accès ouvert comme professionnel·le");
    expect(structure).toContain("Vouliez-vous dire « CMS du Port »");
    expect(structure).toContain("Intervenant·e (adresse)");
    expect(sorte).toContain("« Chorale » n’est pas dans vos listes");
    expect(sorte).toContain("n’a pas d’accès ouvert comme intervenant·e");
    expect(await groupes()).toEqual([]);
  });

  it("asks for the code where a service has two of a kind, and leaves to its own act what has one", async () => {
    const commun = { sorte: "ANALYSE_PRATIQUE" as const, intervenant: nadia, membres: [lea, paul], now };
    const { code, id } = await createGroupe(espace, { ...commun, code: "G-AAAA" });
    await createGroupe(espace, { ...commun, code: "G-BBBB" });
    const raisonsOf = async (ligne: string[]) =>
      (await importer([ligne])).apercu.lignes[0]?.raisons.join(" ");
    expect(await raisonsOf(groupe())).toContain("Écrivez le code");
    expect((await importer([groupe("5", "", code)])).apercu.bilan).toMatchObject({ MODIFIER: 1 });
    expect(await raisonsOf(groupe("1", "", code))).toContain("2 personnes en sont déjà membres");
    expect(await raisonsOf(groupe("5", "", "G-CCCC"))).toContain("Aucun groupe n’a le code");
    const autre = await createMembre(espace, { email: adresse("Erwan"), roles: ["INTERVENANT"] });
    const confie = groupe("5", "", code);
    confie[2] = autre.prenom ? adresse("Erwan") : "";
    expect(await raisonsOf(confie)).toContain("Confiez-le depuis sa page");
    const motif = await withEspace(espace, (tx) =>
      tx.valeur.findFirstOrThrow({ where: { liste: "motif-cloture-groupe" }, select: { id: true } }),
    );
    faite(await closeGroupe(nadia, { groupeId: id, version: 2, motifId: motif.id }, now));
    expect(await raisonsOf(groupe("5", "", code))).toContain("Ce groupe est clos");
  });

  it("is the secretariat's, who keeps them all", async () => {
    const fichier = new File([ENTETES.join(";"), "\n", groupe().join(";")], "groupes.csv");
    for (const acteur of [nadia, lea, espace.admin])
      expect(await create(acteur, { sorte: "GROUPES", fichier }, now)).toEqual({
        ok: false,
        reason: "INTERDIT",
      });
    expect((await create(martine, { sorte: "MEMBRES", fichier }, now)).ok).toBe(false);
  });
});
