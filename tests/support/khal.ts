import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export const isKhalInstalled = spawnSync("khal", ["--version"]).status === 0;

const CONFIG = (dossier: string) => `[calendars]
[[recul]]
path = ${dossier}/vdir
[locale]
local_timezone = Indian/Reunion
default_timezone = Indian/Reunion
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${dossier}/khal.db
`;

/** khal, a calendar program of Debian, with a calendar of its own in the time of La Réunion. */
export function openKhal() {
  const dossier = mkdtempSync(path.join(os.tmpdir(), "recul-khal-"));
  const config = path.join(dossier, "khal.conf");
  writeFileSync(config, CONFIG(dossier));
  const run = (...args: string[]) =>
    execFileSync("khal", ["-c", config, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return {
    importer: (texte: string) => {
      const fichier = path.join(dossier, "lu.ics");
      writeFileSync(fichier, texte);
      run("import", "--batch", "-a", "recul", fichier);
    },
    /** The events of a day, « 16:00 Séance SN-204 ». */
    lister: (jour: string, format = "{start-time} {title}") =>
      run("list", "--day-format", "", "-f", format, jour, "1d").trim(),
    fermer: () => rmSync(dossier, { recursive: true, force: true }),
  };
}
