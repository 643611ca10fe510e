import { COMPTES_DEMO } from "@/prisma/comptes-demo";

function alignAccounts(): string[] {
  const width = (key: "espace" | "role" | "email") =>
    Math.max(...COMPTES_DEMO.map((compte) => compte[key].length));
  const [espace, role, email] = [width("espace"), width("role"), width("email")];
  return COMPTES_DEMO.map((compte) =>
    [
      "",
      compte.espace.padEnd(espace),
      compte.role.toLowerCase().padEnd(role),
      compte.email.padEnd(email),
      compte.motDePasse,
    ].join("  "),
  );
}

/** What a person needs to begin: the address and, in demo mode, who to sign in as. */
export function formatWelcome(mode: "demo" | "production", siteUrl: string): string {
  const accounts = [
    "",
    "Comptes de démonstration (espace, rôle, adresse, mot de passe) :",
    ...alignAccounts(),
  ];
  return [
    "",
    `Recul est prêt : ${siteUrl}`,
    ...(mode === "demo" ? accounts : []),
    "",
    "Ctrl-C pour arrêter.",
    "",
  ].join("\n");
}
