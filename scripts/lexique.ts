/** Writes public/anonymisation/lexique.bin.gz from the packages and the lists of scripts/lexique/. */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { buildLexique } from "./lexique/octets";

const octets = buildLexique();
const gzip = gzipSync(octets, { level: 9 });
writeFileSync(new URL("../public/anonymisation/lexique.bin.gz", import.meta.url), gzip);
console.log(`lexique : ${octets.length} octets, ${gzip.length} compressés`);
