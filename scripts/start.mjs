// First step of every command. Nothing but Node and npm is certain to be there yet: this file keeps
// to a syntax that old versions of Node parse, and imports no package before having checked them.
import { spawn } from "child_process";
import fs from "fs";
import path from "path";
import { fileURLToPath } from "url";

const NODE_MINIMUM = [20, 19];
// These need the packages of development too.
const DEVELOPMENT = ["test", "bench", "drill"];
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const command = process.argv[2];
const args = process.argv.slice(3);
const prefix = command === "serve" ? "[1/7] " : "";

function stop(sentence) {
  process.stderr.write(sentence + "\n");
  process.exit(1);
}

function isNodeRecentEnough() {
  const version = process.versions.node.split(".").map(Number);
  return version[0] > NODE_MINIMUM[0] || (version[0] === NODE_MINIMUM[0] && version[1] >= NODE_MINIMUM[1]);
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).packages;
  } catch (_) {
    return undefined;
  }
}

// npm writes node_modules/.package-lock.json last: an interrupted installation has none.
function arePackagesInstalled() {
  const wanted = readPackages("package-lock.json");
  const installed = readPackages("node_modules/.package-lock.json");
  if (!wanted || !installed) return false;
  const devNeeded = process.env.NODE_ENV !== "production" || DEVELOPMENT.indexOf(command) >= 0;
  return Object.keys(wanted).every(function (name) {
    const entry = wanted[name];
    if (name === "" || entry.link) return true;
    if (installed[name]) return installed[name].version === entry.version;
    return Boolean(
      entry.optional || entry.devOptional || entry.peer || entry.inBundle || (entry.dev && !devNeeded),
    );
  });
}

// Install scripts are skipped: none is needed here, and several would download binaries.
function installPackages() {
  const npm = /npm-cli\.js$/.test(process.env.npm_execpath || "") ? process.env.npm_execpath : undefined;
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  if (DEVELOPMENT.indexOf(command) >= 0) options.push("--include=dev");
  return new Promise(function (resolve) {
    const child = npm
      ? spawn(process.execPath, [npm].concat(options), { cwd: root })
      : spawn("npm", options, { cwd: root, shell: process.platform === "win32" });
    let output = "";
    child.stdout.on("data", function (chunk) {
      output += chunk;
    });
    child.stderr.on("data", function (chunk) {
      output += chunk;
    });
    child.on("error", function () {
      resolve("npm est introuvable.");
    });
    child.on("close", function (code) {
      resolve(code === 0 ? undefined : output.trim() || "npm s’est arrêté.");
    });
  });
}

function say(text) {
  (prefix || command === "test" ? process.stdout : process.stderr).write(text);
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1).replace(".", ",") + " s";
}

function checkPackages() {
  const since = Date.now();
  if (arePackagesInstalled()) {
    if (prefix) say(prefix + "Paquets… déjà installés (" + seconds(since) + ")\n");
    return Promise.resolve();
  }
  say(prefix + "Paquets… installation");
  return installPackages().then(function (problem) {
    if (problem) {
      say("\n");
      stop("L’installation des paquets a échoué :\n" + problem);
    }
    say(" terminée (" + seconds(since) + ")\n");
  });
}

function fail(error) {
  stop(error && error.name === "Failure" ? error.message : (error && error.stack) || String(error));
}

if (!isNodeRecentEnough()) {
  stop(
    "Recul demande Node.js " +
      NODE_MINIMUM.join(".") +
      " ou plus récent : cette machine a la version " +
      process.versions.node +
      " (https://nodejs.org/fr/download).",
  );
}

process.chdir(root);
checkPackages()
  .then(function () {
    return import("tsx/esm/api");
  })
  .then(function (tsx) {
    tsx.register();
  })
  .then(function () {
    return import("./" + command + ".ts");
  })
  .then(function (module) {
    return module.main(args);
  })
  .catch(fail);
