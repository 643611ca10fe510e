import { createServer } from "node:net";

function listen(port: number, host?: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}

/** Whether a web server can listen on this port, on every address and on the loopback. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await listen(port)) !== undefined && (await listen(port, "127.0.0.1")) !== undefined;
}

/** A free port of the loopback: the wished one when it can be had again. */
export async function findFreePort(wished?: number): Promise<number> {
  const port = (wished && (await listen(wished, "127.0.0.1"))) || (await listen(0, "127.0.0.1"));
  if (!port) throw new Error("no free port on 127.0.0.1");
  return port;
}
