import { Socket } from "node:net";

// Loaded by the server before anything else: its standard input is a pipe that nobody writes to and that
// closes when the process that started it ends, even killed. No server is left behind on the port.
// The workers Next starts load it too, with an empty file for standard input: they end with the server.
const { stdin } = process;
if (stdin instanceof Socket) {
  stdin
    .on("close", () => process.exit(1))
    .resume()
    .unref();
}
