import { beforeEach, expect, it, vi } from "vitest";

const ENV = {
  DATABASE_URL_APP: "postgresql://app",
  DATABASE_URL_STATS: "postgresql://stats",
  NEXTAUTH_SECRET: "x".repeat(32),
  NEXTAUTH_URL: "https://recul.exemple.fr",
};

async function lire(contact: string) {
  for (const [nom, valeur] of Object.entries({ ...ENV, RECUL_CONTACT: contact })) vi.stubEnv(nom, valeur);
  const { GET } = await import("@/app/.well-known/security.txt/route");
  return GET();
}

beforeEach(() => {
  vi.resetModules();
});

it("says where to report a weakness, and until when that holds (RFC 9116)", async () => {
  const texte = await (await lire("securite@exemple.fr")).text();
  expect(texte).toContain("Contact: mailto:securite@exemple.fr\n");
  expect(texte).toMatch(/^Expires: \d{4}-\d{2}-\d{2}T00:00:00Z$/m);
  expect(texte).toContain("Policy: https://recul.exemple.fr/securite\n");
});

it("takes a page as well as an address", async () => {
  expect(await (await lire("https://exemple.fr/signaler")).text()).toContain(
    "Contact: https://exemple.fr/signaler\n",
  );
});

it.each(["", "Le service informatique, poste 12"])(
  "is not found where « %s » is all there is",
  async (contact) => {
    expect((await lire(contact)).status).toBe(404);
  },
);
