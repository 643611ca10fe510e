import { subscribe } from "node:diagnostics_channel";

// Loaded by the server before anything else. Next makes a Request of what it receives before anything of ours runs, and
// none can be made of a TRACE: it throws. Asked as OPTIONS, it is refused as every other method is.
subscribe("http.server.request.start", ({ request }) => {
  if (request.method === "TRACE") request.method = "OPTIONS";
});
