import { describe, expect, it } from "vitest";
import { appEnvironment } from "@/scripts/settings/app-environment";
import { readSettings } from "@/scripts/settings/settings";

const SECRET = "p0m8Jm1uYtqv2b8o4Z6f3Rk7wXc9LdQeHsUaViNyTgE=";
const PRODUCTION = {
  DATABASE_URL: "postgresql://recul_owner:x@db.example:5432/recul",
  NEXTAUTH_SECRET: SECRET,
  NEXTAUTH_URL: "https://recul.example",
};

describe("the settings", () => {
  it("are those of the demonstration without DATABASE_URL", () => {
    expect(readSettings({})).toMatchObject({ mode: "demo", port: 3000, siteUrl: "http://localhost:3000" });
    expect(readSettings({ PORT: "8080" })).toMatchObject({ siteUrl: "http://localhost:8080" });
  });

  it("are those of production with it", () => {
    expect(readSettings(PRODUCTION)).toMatchObject({ mode: "production", secret: SECRET });
  });

  it.each([
    [
      "a missing secret",
      { NEXTAUTH_SECRET: undefined },
      /NEXTAUTH_SECRET manque : .*openssl rand -base64 32/,
    ],
    ["a weak secret", { NEXTAUTH_SECRET: "azerty" }, /trop faible : .*openssl rand -base64 32/],
    ["a missing address", { NEXTAUTH_URL: "" }, /NEXTAUTH_URL manque/],
    ["an address in clear", { NEXTAUTH_URL: "http://recul.example" }, /https/],
    ["something that is no address", { NEXTAUTH_URL: "recul" }, /n’est pas une adresse/],
    ["a port that is not one", { PORT: "http" }, /PORT doit être un nombre/],
  ])("are refused in one sentence with %s", (_, change, sentence) => {
    const refused = () => readSettings({ ...PRODUCTION, ...change });
    expect(refused).toThrow(sentence);
    expect(refused).not.toThrow("\n");
  });

  it("accept an address in clear on this machine only", () => {
    expect(readSettings({ ...PRODUCTION, NEXTAUTH_URL: "http://localhost:3000" }).mode).toBe("production");
  });

  it("never give the owner's address to the application", () => {
    const configuration = { appUrl: "a", statsUrl: "s", secret: SECRET, siteUrl: "u", mode: "demo" } as const;
    expect(appEnvironment(configuration)).toMatchObject({ DATABASE_URL: "", DATABASE_URL_APP: "a" });
  });
});
