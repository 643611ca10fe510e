import type { Metadata } from "next";
import { Introuvable } from "@/components/chrome/introuvable";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFound() {
  return (
    <main id="contenu">
      <Introuvable />
    </main>
  );
}
