import { describe, expect, it } from "vitest";
import { matchEntries } from "@/components/ui/palette/palette-entry";

const entries = [
  { label: "Nouvelle demande", href: "/a", group: "Actions" },
  { label: "Séances", href: "/b", group: "Aller à" },
  { label: "Situation", href: "/c", group: "Situations", hint: "SN-204" },
];

const found = (query: string) => matchEntries(entries, query).map((entry) => entry.href);

describe("palette", () => {
  it("finds a word whatever its accents and its case", () => {
    expect(found("SEANCE")).toEqual(["/b"]);
  });

  it("finds by the code shown beside the label", () => {
    expect(found("sn-2")).toEqual(["/c"]);
  });

  it("wants every word of the query, in any order", () => {
    expect(found("demande nouv")).toEqual(["/a"]);
    expect(found("demande introuvable")).toEqual([]);
  });

  it("shows everything before anything is typed", () => {
    expect(found("  ")).toEqual(["/a", "/b", "/c"]);
  });
});
