import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";

/** The file every antivirus knows, which does nothing. Written in two parts, so that this one is not taken for it. */
export const EICAR = Buffer.from(
  ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join(""),
);

/** How it answers: as clamd does, or with what is said here; `null` says nothing at all. */
type Conduite = { reponse?: string | null };

/** A server that speaks clamd's INSTREAM and knows one file. The bytes it was last given. */
export async function startClamd(port = 0) {
  let conduite: Conduite = {};
  let dernier: Buffer = Buffer.alloc(0);
  const server = net.createServer((ligne) => {
    let recu = Buffer.alloc(0);
    ligne.on("error", () => {});
    ligne.on("data", (morceau) => {
      recu = Buffer.concat([recu, morceau]);
      const lu = readStream(recu);
      if (!lu) return;
      dernier = lu;
      const trouve = dernier.includes(EICAR) ? "Eicar-Test-Signature FOUND" : "OK";
      const { reponse = `stream: ${trouve}\0` } = conduite;
      if (reponse !== null) ligne.end(reponse);
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    adresse: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    dernier: () => dernier,
    behave: (autre: Conduite) => {
      conduite = autre;
    },
    stop: () => server.close(),
  };
}

/** The bytes of a whole INSTREAM; null while there are more to come. */
function readStream(recu: Buffer): Buffer | null {
  const tete = Buffer.from("zINSTREAM\0");
  if (!recu.subarray(0, tete.length).equals(tete)) return null;
  const morceaux: Buffer[] = [];
  for (let place = tete.length; place + 4 <= recu.length; ) {
    const taille = recu.readUInt32BE(place);
    if (taille === 0) return Buffer.concat(morceaux);
    morceaux.push(recu.subarray(place + 4, place + 4 + taille));
    place += 4 + taille;
  }
  return null;
}

export const hasClamd = (): boolean => spawnSync("clamd", ["--version"]).status === 0;

/** Debian's clamd with a database of one signature, for as long as `travail` lasts: its socket. */
export async function withRealClamd(travail: (adresse: string) => Promise<void>): Promise<void> {
  const dossier = mkdtempSync(path.join(os.tmpdir(), "recul-clamd-"));
  const adresse = path.join(dossier, "clamd.ctl");
  writeFileSync(path.join(dossier, "essai.ndb"), `Essai.Eicar:0:0:${EICAR.toString("hex")}\n`);
  const reglages = {
    DatabaseDirectory: dossier,
    LocalSocket: adresse,
    Foreground: "yes",
    StreamMaxLength: "1M",
  };
  const lignes = Object.entries(reglages).map((reglage) => reglage.join(" "));
  writeFileSync(path.join(dossier, "clamd.conf"), `${lignes.join("\n")}\n`);
  const clamd = spawn("clamd", ["-c", path.join(dossier, "clamd.conf")], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    // The last thing it says before it listens.
    for await (const dit of clamd.stdout) if (String(dit).includes("Self checking")) break;
    await travail(adresse);
  } finally {
    clamd.kill("SIGKILL");
    await once(clamd, "exit");
    rmSync(dossier, { recursive: true });
  }
}
