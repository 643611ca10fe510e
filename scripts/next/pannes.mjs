import { subscribe } from "node:diagnostics_channel";

// Loaded by the server before anything else. A page whose reading fails is drawn by its script alone: without JavaScript it
// would be blank. What a browser asked as a page is answered in words; what a script asked for is left as it is.
/** So long after the database was last seen not to answer, a failure is taken for another of its own. */
const PANNE_MS = 10_000;

const TITRES = {
  500: "Quelque chose n’a pas fonctionné",
  503: "Recul ne peut pas répondre pour l’instant",
};

/** Styled by attributes: the content security policy of pages allows these and no style sheet of its own. */
const pageOf = (statut, reference) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${TITRES[statut]} · Recul</title>
<body style="font: 1.125rem/1.6 Georgia, serif; margin: 0">
<main style="max-width: 34rem; margin: 0 auto; padding: 20vh 1rem 0">
<h1 style="font-weight: 500; font-size: 1.75rem; line-height: 1.3">${TITRES[statut]}</h1>
<p>L’erreur vient de Recul, pas de vous. Ce qui était enregistré l’est toujours. Si vous veniez d’envoyer un formulaire, revenez en arrière et envoyez-le de nouveau : il ne sera compté qu’une fois.</p>
<p><a href="" style="color: inherit">Réessayer</a></p>
${reference ? `<p style="font-size: 0.875rem">Référence à transmettre : ${reference}</p>` : ""}
</main>
</body>
</html>
`;

/** A form that fails is answered by a line of text of no type. Programs ask under /api. */
const isPage = (request, response) =>
  /^(text\/|$)/.test(String(response.getHeader("content-type") ?? "")) && !request.url.startsWith("/api/");

/** lib/observation leaves the instant at which a page last failed because the database did not answer. */
const statutNow = () => (performance.now() - (globalThis.reculPanne ?? -PANNE_MS) < PANNE_MS ? 503 : 500);

subscribe("http.server.request.start", ({ request, response }) => {
  if (request.headers.rsc || request.headers["next-action"] || request.headers["next-router-state-tree"])
    return;
  const { writeHead, write, end } = response;
  let page;
  const judge = () => {
    if (page !== undefined || response.headersSent || response.statusCode < 500 || !isPage(request, response))
      return;
    const statut = statutNow();
    // The number of its line in the log (lib/requete), where there is a log.
    page = pageOf(statut, response.getHeader("x-request-id"));
    for (const nom of ["content-encoding", "transfer-encoding", "etag", "link"]) response.removeHeader(nom);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-length", Buffer.byteLength(page));
    response.setHeader("cache-control", "no-store");
    if (statut === 503) response.setHeader("retry-after", "20");
    response.statusCode = statut;
    writeHead.call(response, statut);
  };
  const after = (args) => args.findLast((arg) => typeof arg === "function");
  response.writeHead = (...args) => {
    if (typeof args[0] === "number") response.statusCode = args[0];
    judge();
    return page === undefined ? writeHead.apply(response, args) : response;
  };
  response.write = (...args) => {
    judge();
    if (page === undefined) return write.apply(response, args);
    after(args)?.();
    return true;
  };
  response.end = (...args) => {
    judge();
    return page === undefined ? end.apply(response, args) : end.call(response, page, after(args));
  };
});
