import { rmSync } from "node:fs";
import net from "node:net";

const SOCKET = "verrou";

/**
 * Runs `work` in a folder: the path of a socket is limited to 107 bytes, its name in the current folder
 * never reaches them. Node binds and connects before these calls return.
 */
function inside<T>(folder: string, work: () => T): T {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return work();
  } finally {
    process.chdir(before);
  }
}

function listen(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer((connection) => connection.destroy());
    server.once("error", () => resolve(false));
    server.once("listening", () => resolve(true));
    inside(folder, () => server.listen(SOCKET));
    server.unref();
  });
}

function isAnswered(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = inside(folder, () => net.connect(SOCKET));
    connection.once("connect", () => resolve(true));
    connection.once("error", () => resolve(false));
    connection.once("close", () => connection.destroy());
  });
}

/**
 * Takes the data folder for as long as this process lives; false when a living process has it.
 * The system lets go of it however the process ends, and no number of a process is trusted.
 */
export async function takeLock(folder: string): Promise<boolean> {
  if (await listen(folder)) return true;
  if (await isAnswered(folder)) return false;
  inside(folder, () => rmSync(SOCKET, { force: true }));
  return listen(folder);
}
