import fc from "fast-check";
import { z } from "zod";
import { texteConsentement } from "@/lib/texte/rules/consentement";
import type { Champ } from "@/tests/unit/fuzz/envois";
import { choixOf, objectOf } from "@/tests/unit/fuzz/schemas";
import type { Monde } from "../../factories/monde";

/** Every id of the world, whatever it is of: the wrong kind of object in the right field is the point. */
export const idsOf = (monde: Monde): string[] => [
  ...new Set(JSON.stringify(monde).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []),
];

const PLAUSIBLES = [
  ...[
    "",
    "0",
    "1",
    "2",
    "3",
    "5",
    "30",
    "120",
    "on",
    "oui",
    "non",
    "true",
    "09:00",
    "2026",
    texteConsentement.version,
    "11:30",
    "2026-12-01",
    "2027-01-05",
  ],
  ...[
    "Une phrase simple et sans nom.",
    "nouvelle@essai.example",
    "departement.example",
    "https://agenda.example/a.ics",
    "K7M2P9",
    "une phrase de passe",
    "02 40 00 00 00",
  ],
  "0198c1f0-5a3e-7c11-9a55-0123456789ab",
];

const FICHIERS = fc
  .constantFrom("Nom;Courriel\nA;a@essai.example\n", "Nom\n", "\0", '"', "PK\u0003\u0004", "%PDF")
  .map((texte) => new File([texte], "liste.csv"));

/** Forms that mostly pass a schema, with ids of this world in the places of others. */
export function saisieDe(schema: z.ZodType, monde: Monde): fc.Arbitrary<Champ[]> {
  const ids = idsOf(monde);
  const { seances, cast, now } = monde;
  const lues = Object.values(seances).flatMap(({ id, version }) => [`${id}_${version}`, `${id}_9`]);
  const creneau = `${new Date(now.getTime() + 5_184_000_000).toISOString().slice(0, 16)}:00.000Z__0`;
  const instants = Object.values(seances).map(({ debut }) => debut.toISOString());
  const candidats = [...PLAUSIBLES, ...choixOf(schema), ...ids, ...lues, creneau, ...instants];
  const champs = Object.entries(objectOf(schema)?.shape ?? {}).map(([nom, champ]) => {
    if (champ instanceof z.ZodFile) return FICHIERS.map((fichier): Champ[] => [[nom, fichier]]);
    const recus = candidats.filter((candidat) => (champ as z.ZodType).safeParse(candidat).success);
    const recue = fc.constantFrom(...(recus.length > 0 ? recus : candidats)).map((une) => [une]);
    const valeurs = fc.oneof(
      { weight: 30, arbitrary: recue },
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.constantFrom(...candidats), { minLength: 1, maxLength: 2 }) },
    );
    return valeurs.map((plusieurs) => plusieurs.map((une): Champ => [nom, une]));
  });
  const familles: Champ[][] = [
    [["creneau-1", creneau]],
    [["jour-1", "2026-12-01"]],
    lues.slice(0, 4).map((lue) => [`creneau-${lue}`, creneau]),
    [cast.referent, cast.associe].map(({ membreId }) => [`presence-${membreId}`, "PRESENT"]),
    [[`alerte-${"a".repeat(64)}`, "REMPLACER"]],
    [],
  ];
  return fc
    .tuple(fc.tuple(...champs), fc.constantFrom(...familles))
    .map(([connus, famille]) => [...connus.flat(), ...famille]);
}
