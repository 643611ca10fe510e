import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { Donnees } from "./donnees";
import { Droits } from "./droits";

export const metadata: Metadata = { title: "Confidentialité" };

export default function ConfidentialitePage() {
  return (
    <>
      <PageHeader
        title="Confidentialité"
        state="Recul garde le moins possible, le dit, et laisse une trace de chaque lecture d’une situation."
      />
      <Prose>
        <Donnees />
        <Droits />
      </Prose>
    </>
  );
}
