// Loaded before the server under measure: answers on PROBE_PORT with its CPU time (µs) and SQL statements so far.
import { createServer } from "node:http";
import pg from "pg";

let statements = 0;
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function count(...args) {
  statements += 1;
  return query.apply(this, args);
};

const port = Number(process.env.PROBE_PORT);
if (port) {
  createServer((_request, response) => {
    const { user, system } = process.cpuUsage();
    response.end(JSON.stringify({ cpu: user + system, statements }));
  })
    .listen(port, "127.0.0.1")
    .on("error", () => {})
    .unref();
}
