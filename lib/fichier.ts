const TYPES = {
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
} as const;

/**
 * The answer that gives a file made for this request: never stored, never guessed at. Its name is a neutral one,
 * codes and dates (`invitation-tad-44-g7k2`): other characters than letters, digits and hyphens are left out.
 */
export function fichierResponse(nom: string, genre: keyof typeof TYPES, contenu: Uint8Array): Response {
  return new Response(Uint8Array.from(contenu), {
    headers: {
      "cache-control": "no-store",
      "content-disposition": `attachment; filename="${fichierNom(nom)}.${genre}"`,
      "content-length": String(contenu.byteLength),
      "content-type": TYPES[genre],
      "x-content-type-options": "nosniff",
    },
  });
}

/** A name that every system accepts, 80 characters at most. */
export function fichierNom(nom: string): string {
  const neutre = nom
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return neutre || "document";
}
