import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { nextArguments } from "@/scripts/next/server";

const FOLDER = "docs/deploiement";
const read = (nom: string) => readFileSync(path.join(FOLDER, nom), "utf8");
const has = (programme: string) => spawnSync("which", [programme]).status === 0;

/** The instructions of a Dockerfile, long lines joined. */
const INSTRUCTIONS = read("Dockerfile")
  .replaceAll("\\\n", " ")
  .split("\n")
  .filter((ligne) => ligne && !ligne.startsWith("#"))
  .map((ligne): [string, string] => {
    const [mot = "", ...reste] = ligne.trim().split(" ");
    return [mot, reste.join(" ").trim()];
  });
const valuesOf = (mot: string) => INSTRUCTIONS.filter(([nom]) => nom === mot).map(([, valeur]) => valeur);

type Service = {
  image?: string;
  build?: { context: string; dockerfile: string };
  environment?: Record<string, string>;
  volumes?: string[];
  ports?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  stop_grace_period?: string;
};
const { services } = parse(read("compose.yaml"), { merge: true }) as { services: Record<string, Service> };

describe("the container file", () => {
  it("builds apart, pins what it starts from, and runs as who owns nothing", () => {
    const bases = valuesOf("FROM");
    expect(bases.length).toBe(2);
    for (const base of bases) expect(base).toMatch(/^node:\d+-\w+/);
    const [utilisateur] = valuesOf("USER");
    expect(utilisateur).toBe("node");
    expect(INSTRUCTIONS.findIndex(([mot]) => mot === "USER")).toBeGreaterThan(
      INSTRUCTIONS.findLastIndex(([mot]) => mot === "RUN"),
    );
    expect(valuesOf("COPY").join()).not.toContain("--chown=node");
  });

  it("starts what npm start starts, and holds no secret", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(valuesOf("CMD").at(-1)).toBe('["node", "scripts/start.mjs", "serve"]');
    expect(scripts.start).toContain("node scripts/start.mjs serve");
    expect(read("Dockerfile")).toContain(`npm run build`);
    expect(scripts.build).toBeDefined();
    expect(read("Dockerfile")).not.toMatch(/SECRET|PASSWORD|CLE/);
    for (const ignore of [".env", ".git", "node_modules"])
      expect(read("Dockerfile.dockerignore")).toContain(ignore);
  });
});

describe("the services together", () => {
  it("name files that are there, and fixed versions", () => {
    for (const { image, build, volumes = [] } of Object.values(services)) {
      if (build) expect(existsSync(path.join(FOLDER, build.context, build.dockerfile))).toBe(true);
      else expect(image).toMatch(/:v?\d+\.\d+/);
      for (const fichier of volumes.filter((volume) => volume.startsWith("./")))
        expect(existsSync(path.join(FOLDER, fichier.split(":")[0] ?? ""))).toBe(true);
    }
  });

  it("take away what they do not need, and open the pages to this machine alone", () => {
    for (const nom of ["recul", "pgbouncer", "courriel"])
      expect(services[nom]).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
    expect(services.postgres?.ports).toBeUndefined();
    for (const { ports = [] } of Object.values(services))
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it("give only variables that the README tells of, and pass the pooler for what belongs to a connection", () => {
    const readme = readFileSync("README.md", "utf8");
    const donnees = services.recul?.environment ?? {};
    expect(Object.keys(donnees).filter((nom) => !readme.includes(`\`${nom}\``))).toEqual([]);
    expect(donnees.DATABASE_URL_APP).toContain("@pgbouncer:6432");
    expect(donnees.DATABASE_URL_DIRECT).toContain("@postgres:5432");
    expect(donnees.DATABASE_URL).toContain("@postgres:5432");
    expect(read("pgbouncer.ini")).toMatch(/^pool_mode = transaction$/m);
  });
});

describe("what the system reads", () => {
  it.skipIf(!has("systemd-analyze"))("is a unit that systemd takes, and finds well closed", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "recul-unite-"));
    const unite = path.join(folder, "recul.service");
    writeFileSync(unite, read("recul.service").replace("/usr/bin/node", process.execPath));
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", unite], {
      encoding: "utf8",
    });
    const dit = stderr.split("\n").filter((ligne) => ligne.includes("recul.service"));
    expect(dit).toEqual([]);
    expect(status).toBe(0);
    const score = spawnSync("systemd-analyze", ["security", "--offline=true", "--threshold=25", unite]);
    expect(score.status).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it.skipIf(!has("nginx") || !has("openssl"))("is a reverse proxy that nginx takes", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "recul-nginx-"));
    const [cle, certificat] = [path.join(folder, "recul.key"), path.join(folder, "recul.pem")];
    const sujet = ["-subj", "/CN=recul.exemple.fr", "-keyout", cle, "-out", certificat];
    spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", ...sujet]);
    const site = read("nginx.conf").replaceAll("/etc/ssl/", `${folder}/`);
    writeFileSync(
      path.join(folder, "nginx.conf"),
      `pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off; ${site} }`,
    );
    const { status, stderr } = spawnSync("nginx", ["-t", "-c", path.join(folder, "nginx.conf")], {
      encoding: "utf8",
    });
    expect(stderr).toContain("test is successful");
    expect(status).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it("keeps an idle connection for less long than the server does: no form is sent on one that closes", () => {
    const [, duree] = /--keepAliveTimeout (\d+)/.exec(nextArguments("start", 3000).join(" ")) ?? [];
    const [, nginx = "60"] = /keepalive_timeout (\d+)/.exec(read("nginx.conf")) ?? [];
    expect(Number(duree)).toBeGreaterThan(Number(nginx) * 1000);
  });

  it("says what a visitor reads while no server answers", () => {
    expect(read("nginx.conf")).toContain("/indisponible.html");
    expect(read("indisponible.html")).toContain("Recul revient dans un instant");
  });
});
