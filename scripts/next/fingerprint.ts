import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

// A reinstallation of the packages empties it, so everything made from them is made again.
const STAMPS = "node_modules/.cache/recul";

function listFiles(source: string): string[] {
  if (!existsSync(source)) return [];
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source)
    .sort()
    .flatMap((name) => listFiles(path.join(source, name)));
}

/** A fingerprint of the content of files and folders; touching a file does not change it. */
export function fingerprintOf(sources: string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap(listFiles)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** The fingerprint of the sources a product was last made from. */
export function readStamp(product: string): string | undefined {
  const file = path.join(STAMPS, product);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Records it, once the product is complete. */
export function writeStamp(product: string, fingerprint: string): void {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(path.join(STAMPS, product), fingerprint);
}
