// Loaded by the server before anything else: its standard input is a pipe that nobody writes to and that
// closes when the process that started it ends, even killed. No server is left behind on the port.
process.stdin
  .on("close", () => process.exit(1))
  .resume()
  .unref();
