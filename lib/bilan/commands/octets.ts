import { writeClasseur } from "@/lib/bilan/rules/document/classeur";
import { type BilanPublie, writeDocument } from "@/lib/bilan/rules/document/document";
import { writeSynthese } from "@/lib/bilan/rules/document/synthese";
import type { Format } from "@/lib/bilan/rules/fichiers";
import { writeCsv } from "@/lib/csv";
import { docxOf } from "@/lib/docx";
import { listLignesCsv } from "@/lib/indicateur/rules/csv";
import { odsOf } from "@/lib/ods";
import { odtOf } from "@/lib/odt";
import { pdfOf } from "@/lib/pdf";
import { xlsxOf } from "@/lib/xlsx";

type Ecriture = (bilan: BilanPublie, zone: string) => Promise<Uint8Array> | Uint8Array;

const ECRITURES = {
  PDF: (bilan, zone) => pdfOf(writeDocument(bilan, zone)),
  SYNTHESE: (bilan, zone) => pdfOf(writeSynthese(bilan, zone)),
  DOCX: (bilan, zone) => docxOf(writeDocument(bilan, zone)),
  ODT: (bilan, zone) => odtOf(writeDocument(bilan, zone)),
  XLSX: (bilan, zone) => xlsxOf(writeClasseur(bilan, zone)),
  ODS: (bilan, zone) => odsOf(writeClasseur(bilan, zone)),
  CSV: ({ instantane }) => Buffer.from(writeCsv(listLignesCsv(instantane.tableaux))),
} as const satisfies Record<Format, Ecriture>;

/** A file of a published version: made of what was published, and of nothing else. */
export const makeOctets = async (bilan: BilanPublie, zone: string, format: Format): Promise<Uint8Array> =>
  ECRITURES[format](bilan, zone);
