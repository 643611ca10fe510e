import { readFileSync } from "node:fs";
import path from "node:path";
import { type Police, readPolice } from "@/lib/police";

type Entrees = Record<string, string>;
type Moteur = (entrees: Entrees) => Uint8Array;

const POLICES: readonly Police[] = ["texte", "demiGras", "titre"];
const GABARIT = path.join(process.cwd(), "lib/document.typ");
const WASM = path.join(
  process.cwd(),
  "node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm",
);

/**
 * The PDF of `lib/document.typ` with these inputs. Conformance to PDF/UA-1 is checked, and declared, where the native
 * engine is (Linux x64) and every character can be drawn; elsewhere the portable engine makes the same tagged PDF
 * without declaring it.
 */
export async function compileGabarit(entrees: Entrees): Promise<Uint8Array> {
  const strict = await moteurStrict();
  if (strict) {
    try {
      return strict(entrees);
    } catch {
      // A character that no font draws: the portable engine leaves its place, and keeps it in the text.
    }
  }
  return (await moteurPortable())(entrees);
}

let natif: Promise<Moteur | undefined> | undefined;
let portable: Promise<Moteur> | undefined;

/** The native engine; undefined where it is not published for this machine. */
export function moteurStrict(): Promise<Moteur | undefined> {
  natif ??= import("@myriaddreamin/typst-ts-node-compiler").then(makeStrict, () => undefined);
  return natif;
}

/** The engine in WebAssembly, read from the disk at its first use. */
export function moteurPortable(): Promise<Moteur> {
  portable ??= makePortable();
  return portable;
}

function makeStrict({ NodeCompiler }: typeof import("@myriaddreamin/typst-ts-node-compiler")): Moteur {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: POLICES.map(readPolice) }] });
  const mainFileContent = readFileSync(GABARIT, "utf8");
  return (inputs) => {
    try {
      return compiler.pdf({ mainFileContent, inputs }, { pdfStandard: "ua-1" });
    } finally {
      // What was printed does not stay in memory.
      compiler.evictCache(0);
    }
  };
}

async function makePortable(): Promise<Moteur> {
  const { initSync, TypstCompilerBuilder } = await import("@myriaddreamin/typst-ts-web-compiler");
  initSync({ module: new WebAssembly.Module(readFileSync(WASM)) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const police of POLICES) await builder.add_raw_font(readPolice(police));
  const compiler = await builder.build();
  compiler.add_source("/document.typ", readFileSync(GABARIT, "utf8"));
  return (entrees) => {
    const { result } = compiler.compile("/document.typ", Object.entries(entrees), "pdf", 1);
    if (!result) throw new Error("the template of the documents does not compile");
    return result;
  };
}
