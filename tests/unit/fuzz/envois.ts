import fc from "fast-check";
import type { z } from "zod";
import { choixOf, objectOf } from "./schemas";

const UUID = "0198c1f0-5a3e-7c11-9a55-0123456789ab";
const NUL = "\0";
const BIDI = "\u202e\u2066Kevin\u2069\u200f";
const SURROGATES = ["\ud800", "\udc00abc", "a\ud83d"];
const LONG = "é".repeat(20_001);

/** What people and machines send in place of an answer. */
export const HOSTILES: readonly string[] = [
  ...[
    "",
    " ",
    "\r\n",
    "null",
    "undefined",
    "NaN",
    "Infinity",
    "-0",
    "1e309",
    "0x10",
    "01",
    "1,5",
    "-1",
    "99999999999999999999",
  ],
  ...[
    "2026-02-30",
    "0000-00-00",
    "9999-99-99",
    "2026-10-25T02:30:00.000Z",
    "24:00",
    "99:99",
    "true",
    "[object Object]",
  ],
  ...[
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "{{7*7}}",
    "../../etc/passwd",
    '{"__proto__":{"pollue":true}}',
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "\ufeff",
    "ﬀ",
    "e\u0301",
    "𝕂",
    "👩‍👩‍👧",
    "%00",
    `${UUID}/${UUID}`,
    `${UUID}_1`,
  ],
  ...[
    `a${NUL}b`,
    BIDI,
    ...SURROGATES,
    LONG,
    `${UUID} `,
    UUID.toUpperCase(),
    "00000000-0000-0000-0000-000000000000",
  ],
];
const NOMS_HOSTILES = [
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "$ACTION_ID_x",
    "",
    " ",
  ],
  ...[
    "creneau-",
    "creneau-1",
    "presence-",
    `presence-${UUID}`,
    "alerte-",
    `alerte-${"f".repeat(64)}`,
    "a[b][c]",
    "a.b.c",
  ],
  ...["n".repeat(5_000), `é${NUL}`, "\ud800", "cle"],
];
const VRAISEMBLABLES = [
  UUID,
  "1",
  "2",
  "on",
  "oui",
  "non",
  "2026-10-14",
  "09:30",
  "17:00",
  "Une phrase simple.",
  "14",
];

export type Champ = [nom: string, valeur: string | File];

/** The names a schema reads. */
export const nomsOf = (schema: z.ZodType): string[] => Object.keys(objectOf(schema)?.shape ?? {});

/** A form for this schema: its own names with likely and hostile values, repeated, mixed with names it does not know. */
export function envoiDe(schema: z.ZodType): fc.Arbitrary<Champ[]> {
  const noms = nomsOf(schema);
  const connu = noms.length > 0 ? fc.constantFrom(...noms) : fc.constant("champ");
  const valeur = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...VRAISEMBLABLES, ...choixOf(schema)) },
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILES) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );
  const champ: fc.Arbitrary<Champ> = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(connu, valeur) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...NOMS_HOSTILES), valeur) },
    { weight: 1, arbitrary: fc.tuple(fc.string({ unit: "binary", maxLength: 30 }), valeur) },
  );
  return fc.array(champ, { maxLength: 40 });
}

/** The same as a browser sends it: multipart makes lone surrogates and line ends into something else, so they stay raw. */
export function formOf(champs: readonly Champ[]): FormData {
  const data = new FormData();
  for (const [nom, valeur] of champs) data.append(nom, valeur);
  return data;
}

/** FormData replaces lone surrogates; a hostile server action call does not go through it. */
export const brut = (champs: readonly Champ[]): FormData =>
  ({
    [Symbol.toStringTag]: "FormData",
    [Symbol.iterator]: () => champs[Symbol.iterator](),
  }) as unknown as FormData;
