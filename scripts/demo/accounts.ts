import { ROLE_LABELS } from "@/lib/membre/labels";
import { COMPTES_DEMO } from "@/prisma/comptes-demo";

function alignAccounts(): string[] {
  const rows = COMPTES_DEMO.map((compte) => [
    compte.espace,
    ROLE_LABELS[compte.role],
    compte.email,
    compte.motDePasse,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`);
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
