import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { readTheme, themeCookie } from "@/components/chrome/theme";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Recul, soutien « travail à distance »", template: "%s · Recul" },
  description:
    "Recul outille le soutien « travail à distance » (TAD) : prendre de la distance, à plusieurs, sur les situations complexes de l’accompagnement social.",
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  return (
    <html lang="fr" data-theme={theme}>
      <body>{children}</body>
    </html>
  );
}
