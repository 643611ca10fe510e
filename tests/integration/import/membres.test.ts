import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { findActeur } from "@/lib/acteur";
import { enterEspace } from "@/lib/compte/commands/entree";
import { changeMotDePasse } from "@/lib/compte/commands/mot-de-passe";
import { verifyConnexion } from "@/lib/compte/queries/connexion";
import { withEspace } from "@/lib/db";
import { runImport } from "@/lib/import/commands/run";
import { createFeuille } from "@/lib/membre/commands/feuille";
import { createMembre as ouvrir, resetMembre } from "@/lib/membre/commands/membre";
import { listSansAcces } from "@/lib/membre/queries/feuille";
import { createSession } from "@/lib/session";
import { now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createImport } from "../../factories/import";
import { createMembre } from "../../factories/membre";
import { faite } from "../../factories/monde";

const now = clock();
let espace: EspaceDeTest;
let email: string;
beforeEach(async () => {
  espace = await createEspaceDeTest();
  email = `${randomUUID()}@import.example`;
});

const ENTETES = ["Prénom", "Nom", "Courriel", "Rôle", "Base du secret", "Structure", "Délégations"];
const lea = () => ["Léa", "Moreau", email, "Professionnelle", "Profession", "CMS du Port", "Délégation Nord"];
const importer = async (lignes: string[][], dans = espace) => {
  const { importId, apercu } = await createImport(dans.admin, "MEMBRES", [ENTETES, ...lignes], now);
  const fait = await runImport(dans.admin, { importId, apercu: apercu.empreinte, ecarter: false }, now);
  return { apercu, fait };
};
const membreDe = (adresse: string, dans = espace) =>
  withEspace(dans, (tx) =>
    tx.membre.findFirstOrThrow({
      where: { courriel: adresse },
      select: {
        ...{ id: true, prenom: true, structureId: true, baseSecret: true, entree: true },
        ...{ roles: { select: { role: true } }, perimetres: { select: { delegationId: true } } },
      },
    }),
  );
const connecter = async (motDePasse: string) => {
  const compte = await verifyConnexion({ email, motDePasse, suite: undefined }, randomUUID());
  return compte.ok
    ? ((await createSession(compte.value, { moyen: "mot-de-passe", agent: null }, now)) ?? null)
    : null;
};
const codeDe = async (dans = espace) => {
  const { id } = await membreDe(email, dans);
  const { bandes } = faite(await createFeuille(dans.admin, { membreIds: [id] }, now));
  expect(bandes).toMatchObject([{ id, email }]);
  return bandes[0]?.code ?? "";
};

describe("a file of members", () => {
  it("makes them as by hand, with a door that nothing opens until an access is given", async () => {
    expect((await importer([lea()])).fait.ok).toBe(true);
    expect(await membreDe(email)).toMatchObject({
      ...{ prenom: "Léa", structureId: espace.structureId, baseSecret: "PROFESSION" },
      ...{ roles: [{ role: "PROFESSIONNEL" }], perimetres: [{ delegationId: espace.delegationId }] },
    });
    for (const essai of ["", "null", "provisoire"]) expect(await connecter(essai)).toBeNull();
  });

  it("lets in who was given the code of their sheet, once, with a password of their own", async () => {
    await importer([lea()]);
    const code = await codeDe();
    const session = await connecter(code);
    expect(await findActeur(session ?? "", espace.slug)).toBeNull();
    const choix = { actuel: code, nouveau: "une phrase à moi", confirmation: "une phrase à moi" };
    expect((await changeMotDePasse({ sessionId: session, adresse: randomUUID() }, choix, now)).ok).toBe(true);
    expect(await findActeur(session ?? "", espace.slug)).toMatchObject({ prenom: "Léa" });
    expect(await connecter(code)).toBeNull();
  });

  it("closes the first sheet when another is made", async () => {
    await importer([lea()]);
    const premier = await codeDe();
    const second = await codeDe();
    expect(await connecter(premier)).toBeNull();
    expect(await connecter(second)).not.toBeNull();
  });

  it("opens nothing elsewhere to an address that has an account, and asks here for this espace's code", async () => {
    const ailleurs = await createEspaceDeTest();
    await createMembre(ailleurs, { email });
    const session = await connecter("rien");
    expect(session).toBeNull();
    await importer([lea()]);
    expect((await membreDe(email)).entree).toBe("");
    const code = await codeDe();
    // The code is no password: it opens one door, to who is already signed in.
    expect(await connecter(code)).toBeNull();
    expect((await membreDe(email, ailleurs)).entree).toBeNull();
  });

  it("lets a person with an account in by the code of the sheet", async () => {
    const ailleurs = await createEspaceDeTest();
    const champs = {
      ...{ prenom: "Léa", nom: "Moreau", roles: ["PROFESSIONNEL" as const], delegations: [] },
    };
    const suite = { professionId: undefined, structureId: undefined, telephone: undefined };
    const compte = {
      email,
      baseSecret: "ETAT" as const,
      ...champs,
      ...suite,
    };
    const { id: membreId } = faite(await ouvrir(ailleurs.admin, compte, now));
    await resetMembre(ailleurs.admin, { membreId, motDePasse: "donné de vive voix" }, now);
    const session = await connecter("donné de vive voix");
    const choix = {
      actuel: "donné de vive voix",
      nouveau: "une phrase à moi",
      confirmation: "une phrase à moi",
    };
    await changeMotDePasse({ sessionId: session, adresse: randomUUID() }, choix, now);
    await importer([lea()]);
    expect(await findActeur(session ?? "", espace.slug)).toBeNull();
    const entree = {
      motDePasse: await codeDe(),
      nouveau: "une autre phrase",
      confirmation: "une autre phrase",
    };
    expect((await enterEspace({ sessionId: session, adresse: randomUUID() }, entree, now)).ok).toBe(true);
    expect(await findActeur(session ?? "", espace.slug)).toMatchObject({ prenom: "Léa" });
  });

  it("changes nothing the second time, even when the service writes elsewhere than where one signs in", async () => {
    await importer([lea()]);
    await withEspace(espace, (tx) =>
      tx.membre.updateMany({ where: { courriel: email }, data: { courriel: "ailleurs@import.example" } }),
    );
    const { apercu } = await importer([lea()]);
    expect(apercu.bilan).toMatchObject({ INCHANGEE: 1, CREER: 0 });
    const autre = lea();
    autre[2] = "AILLEURS@import.example";
    expect((await importer([autre])).apercu.bilan).toMatchObject({ INCHANGEE: 1, CREER: 0 });
  });

  it("changes rights as by hand, and never the last who administers", async () => {
    const collegue = await createMembre(espace, { roles: ["ADMINISTRATEUR"], email });
    const retire = ["", "", email, "COPIL", "", "", "toutes"];
    expect((await importer([retire])).fait.ok).toBe(true);
    expect((await membreDe(email)).roles).toEqual([{ role: "COPIL" }]);
    const dernier = ["", "", `admin@${espace.slug}.example`, "COPIL", "", "", ""];
    expect((await importer([dernier])).fait).toEqual({ ok: false, reason: "LIGNES_EN_ERREUR" });
    expect(collegue.roles).toEqual(["ADMINISTRATEUR"]);
  });
});

describe("a sheet of accesses", () => {
  it("is for those who have never come in, and for nobody else", async () => {
    await importer([lea()]);
    const { id } = await membreDe(email);
    expect((await listSansAcces(espace.admin))?.map((membre) => membre.id)).toEqual([id]);
    const entre = await createMembre(espace);
    const refus = { ok: false, reason: "INTROUVABLE" };
    const input = { membreIds: [id, entre.membreId] };
    expect(await createFeuille(espace.admin, input, now)).toEqual(refus);
    expect(await createFeuille(entre, { membreIds: [id] }, now)).toEqual({ ok: false, reason: "INTERDIT" });
  });

  it("leaves its codes nowhere but in its answer", async () => {
    await importer([lea()]);
    const code = await codeDe();
    const { entree, id } = await membreDe(email);
    expect(entree).toBeNull();
    const journal = await withEspace(espace, (tx) => tx.journal.findMany({ where: { objetId: id } }));
    expect(journal.map(({ acte }) => acte)).toEqual(["creer", "reinitialiser"]);
    expect(code).toMatch(/^[b-z2-9]{4}(-[b-z2-9]{4}){3}$/);
  });
});
