import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { StatusBadge } from "@/components/ui/status-badge";
import {
  CHARGE_DEFINITIONS,
  formatMinutes,
  formatPart,
  PARTIE_LABELS,
  SORTE_LABELS,
} from "@/lib/charge/labels/heures";
import { isEnRetrait, type Part, type Volume } from "@/lib/charge/rules/parts";
import type { Sorte } from "@/lib/charge/rules/prevision";

/** « Faites », « Prévues », « D'après le rythme »: the same three columns under both tables. */
const volumes = <Row extends Volume>(): Column<Row>[] =>
  (["faites", "prevues", "estimees"] as const).map((partie) => ({
    key: partie,
    header: partie === "estimees" ? "D’après le rythme" : PARTIE_LABELS[partie],
    numeric: true,
    cell: (row: Row) => formatMinutes(row[partie]),
  }));

/** The hours by kind: individual, collective, and what is done beside. */
export function ParSorte({ sortes }: { sortes: (Volume & { sorte: Sorte })[] }) {
  return (
    <Section title="Par modalité" lead={CHARGE_DEFINITIONS.sortes}>
      <div className="max-w-form">
        <DataTable
          caption="Heures par modalité"
          hiddenCaption
          columns={[
            { key: "sorte", header: "Modalité", cell: ({ sorte }) => SORTE_LABELS[sorte] },
            ...volumes<Volume & { sorte: Sorte }>(),
          ]}
          rows={sortes}
          rowKey={({ sorte }) => sorte}
        />
      </div>
    </Section>
  );
}

const partOf = (part: number | null) => (part === null ? "" : formatPart(part));

const PART_PREVUE: Column<Part> = {
  key: "partPrevue",
  header: "Part prévue",
  numeric: true,
  cell: ({ partPrevue }) => partOf(partPrevue === null ? null : partPrevue / 100),
};

/** The hours by délégation, against their planned share. */
export function ParDelegation({ parts, phrases }: { parts: Part[]; phrases: string[] }) {
  const comparable = parts.some(({ partPrevue }) => partPrevue !== null);
  return (
    <Section
      title="Par délégation, trajets compris"
      lead={comparable ? CHARGE_DEFINITIONS.parts : CHARGE_DEFINITIONS.miennes}
    >
      {phrases.map((phrase) => (
        <p key={phrase} className="max-w-reading">
          {phrase}
        </p>
      ))}
      <DataTable
        caption="Heures par délégation, et part prévue"
        hiddenCaption
        columns={[
          {
            key: "nom",
            header: "Délégation",
            cell: (part) => (
              <span className="flex flex-col gap-1">
                {part.nom}
                {isEnRetrait(part) ? <StatusBadge tone="waiting">En retrait</StatusBadge> : null}
              </span>
            ),
          },
          ...volumes<Part>(),
          { key: "part", header: "Part", numeric: true, cell: ({ part }) => partOf(part) },
          {
            key: "partAVenir",
            header: "Part à venir",
            numeric: true,
            cell: ({ partAVenir }) => partOf(partAVenir),
          },
          ...(comparable ? [PART_PREVUE] : []),
        ]}
        rows={parts}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
