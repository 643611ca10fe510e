/**
 * npm run -s anonymiser -- [--json] [--permettre « Saint-Nazaire »]…
 * Reads one text a line on standard input and prints, a line each, what may identify a person.
 */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { NIVEAU_LABELS, TYPE_LABELS } from "@/lib/anonymisation/labels";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import type { Signalement } from "@/lib/anonymisation/rules/signalement";

function formatJson(signalements: Signalement[]): string {
  return JSON.stringify(
    signalements.map(({ start, end, type, text, level }) => ({ start, end, type, text, level })),
  );
}

function formatLecture(texte: string, signalements: Signalement[]): string {
  const lignes = signalements.map(
    ({ type, text, level, proposition }) =>
      `  ${NIVEAU_LABELS[level]} — ${TYPE_LABELS[type]} : « ${text} »${proposition ? ` → « ${proposition} »` : ""}`,
  );
  return [texte, ...(lignes.length > 0 ? lignes : ["  Rien à signaler."])].join("\n");
}

/** The lines of standard input; only « \n » ends one, so that line n of the output answers line n of the input. */
async function* readLignes(): AsyncGenerator<string> {
  let morceaux: string[] = [];
  process.stdin.setEncoding("utf8");
  for await (const bloc of process.stdin) {
    const [premiere = "", ...suivantes] = String(bloc).split("\n");
    morceaux.push(premiere);
    for (const suivante of suivantes) {
      yield morceaux.join("").replace(/\r$/, "");
      morceaux = [suivante];
    }
  }
  const derniere = morceaux.join("");
  if (derniere !== "") yield derniere;
}

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    permettre: { type: "string", multiple: true, default: [] },
  },
});
const lexique = await getLexique();
process.stdout.on("error", () => process.exit(0));
for await (const texte of readLignes()) {
  const signalements = analyser(texte, lexique, { communesPermises: values.permettre });
  const ligne = values.json ? formatJson(signalements) : formatLecture(texte, signalements);
  if (!process.stdout.write(`${ligne}\n`)) await once(process.stdout, "drain");
}
