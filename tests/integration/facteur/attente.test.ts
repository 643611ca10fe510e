import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { findActeur } from "@/lib/acteur";
import { changeMotDePasse } from "@/lib/compte/commands/mot-de-passe";
import { callFunction } from "@/lib/db";
import { removeFacteur, renewSecours } from "@/lib/facteur/commands/secours";
import { attendFacteur } from "@/lib/session";
import { now } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { activerFacteur, MOT_DE_PASSE, ouvrirSession, visiteur } from "../../factories/facteur";
import { clientOf } from "../../support/clients";

const NOW = now();
let owner: Awaited<ReturnType<typeof clientOf>>;
let espace: EspaceDeTest;
let premiere: string;

beforeAll(async () => {
  owner = await clientOf("owner");
});
beforeEach(async () => {
  espace = await createEspaceDeTest();
  premiere = await ouvrirSession(espace, NOW);
});

const entre = async (session: string) => (await findActeur(session, espace.slug)) !== null;
/** What the functions of a session could change: the account, its sessions, its mails. */
const traces = async () => {
  const lire = async (table: string, cle: string) =>
    (
      await owner.query(`SELECT * FROM "${table}" WHERE "${cle}" = $1 ORDER BY "id"`, [
        espace.admin.utilisateurId,
      ])
    ).rows;
  const compte = await lire("Utilisateur", "id");
  return [
    compte,
    await lire("Session", "utilisateurId"),
    await lire("CompteEnvoi", "utilisateurId"),
  ] as const;
};

it("between the password and the code, a session is nobody for every function of the database that answers for one", async () => {
  await activerFacteur(premiere, NOW);
  const session = await ouvrirSession(espace, NOW);
  expect(await attendFacteur(session)).toBe(true);
  expect(await entre(session)).toBe(false);
  const { rows } = await owner.query(
    `SELECT p.proname AS nom, p.proargnames[1:p.pronargs] AS arguments FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
       AND p.proname LIKE 'session\\_%' AND p.proargnames[1] = 'p_session'
       AND has_function_privilege('recul_app', p.oid, 'EXECUTE')`,
  );
  const avant = await traces();
  // As an open session would call them: each of these answers it, or does something.
  const valeurs: Record<string, unknown> = {
    ...{
      p_session: session,
      p_slug: espace.slug,
      p_espace: espace.espaceId,
      p_membre: espace.admin.membreId,
      p_autre: premiere,
      p_jeton: "un jeton",
      p_now: NOW,
    },
    ...{ p_actuel: avant[0][0].motDePasse, p_nouveau: "une autre empreinte" },
    ...{ p_entree: "un code", p_mot_de_passe: "une autre empreinte", p_adresse: "autre@exemple.fr" },
    ...{
      p_lien: randomUUID(),
      p_empreinte: "a".repeat(64),
      p_avis: randomUUID(),
      p_empreinte_avis: "b".repeat(64),
    },
  };
  const ouvertes = ["session_attend", "session_facteur", "session_fermer"];
  const dites = rows.filter(({ nom }) => !ouvertes.includes(nom));
  expect(dites.length).toBeGreaterThan(6);
  for (const { nom, arguments: noms } of dites) {
    expect({ nom, inconnus: (noms as string[]).filter((argument) => !(argument in valeurs)) }).toEqual({
      nom,
      inconnus: [],
    });
    const lignes = await callFunction<Record<string, unknown>>(
      `SELECT * FROM ${nom}(${(noms as string[]).map((_, rang) => `$${rang + 1}`).join(", ")})`,
      (noms as string[]).map((argument) => valeurs[argument]),
    );
    const dit = lignes.flatMap((ligne) => Object.values(ligne)).filter((valeur) => valeur);
    expect({ nom, dit }).toEqual({ nom, dit: [] });
  }
  expect(await traces()).toEqual(avant);
  const change = { actuel: MOT_DE_PASSE, nouveau: "une phrase à moi seul", confirmation: "" };
  expect(await changeMotDePasse(visiteur(session), change, NOW)).toMatchObject({
    reason: "SESSION_FERMEE",
  });
  const retire = { motDePasse: MOT_DE_PASSE, code: "123456" };
  expect(await removeFacteur(visiteur(session), retire, NOW)).toMatchObject({ reason: "SESSION_FERMEE" });
  expect(await renewSecours(visiteur(session), {}, NOW)).toMatchObject({ ok: false });
});
