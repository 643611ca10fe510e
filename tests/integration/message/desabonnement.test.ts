import { expect, it } from "vitest";
import { GET, POST } from "@/app/api/desabonnement/route";
import { createJeton } from "@/lib/message/queries/jeton";
import { listPreferences } from "@/lib/message/queries/messages";
import { createEspaceDeTest } from "../../factories/espace";

const post = (jeton: string, body: string) =>
  POST(
    new Request(`http://localhost:3000/api/desabonnement?jeton=${encodeURIComponent(jeton)}`, {
      method: "POST",
      body: new URLSearchParams(body),
    }),
  );

it("takes the one click of a mail program without a redirection, that of the page with one, and asks who only looks", async () => {
  const { espaceId, admin } = await createEspaceDeTest();
  const jeton = createJeton({ espaceId, membreId: admin.membreId, sorte: "RAPPEL_J7" });
  const looked = GET(new Request(`http://localhost:3000/api/desabonnement?jeton=${jeton}`));
  expect(looked.headers.get("location")).toBe(`/desabonnement?jeton=${encodeURIComponent(jeton)}`);
  expect(await listPreferences(admin)).toHaveLength(3);

  expect((await post(jeton, "List-Unsubscribe=One-Click")).status).toBe(200);
  expect(await listPreferences(admin)).toEqual(["RAPPEL_J1", "SANS_SEANCE"]);
  expect((await post(jeton, "retour=oui")).headers.get("location")).toBe("/desabonnement?fait=oui");
  expect((await post("faux", "List-Unsubscribe=One-Click")).status).toBe(404);
  expect((await post("faux", "retour=oui")).headers.get("location")).toBe("/desabonnement?fait=non");
});
