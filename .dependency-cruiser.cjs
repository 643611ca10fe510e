// The ten rules of docs/ARCHITECTURE.md, « What may import what ». There is no list of exceptions.

const PURE = "(rules|schema|labels)";
const one = (words) => `^lib/[^/]+/(${words})(/|\\.ts$)`;
const PLUMBING = "^lib/[^/]+\\.ts$";
const PRISMA = "^prisma/client/";
const PRISMA_ENUMS = "^prisma/client/enums\\.ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "1-app-reads-and-acts",
      comment: "A page reads through queries and writes through actions; it never reaches below them.",
      severity: "error",
      from: { path: "^(app/|proxy\\.ts|instrumentation\\.ts)" },
      to: { path: "^(lib|prisma)/", pathNot: [one("queries|actions|schema|labels"), PLUMBING] },
    },
    {
      name: "1-app-without-database",
      severity: "error",
      from: { path: "^(app/|proxy\\.ts|instrumentation\\.ts)" },
      to: { path: "^lib/(db|journal|contenu|contenu-scelle|cle|trousseau|action|champ|mot-de-passe)\\.ts$" },
    },
    {
      name: "2-ui-knows-only-itself",
      comment: "components/ui could ship in another product.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^(app|components|lib|prisma|scripts|tests)/", pathNot: "^components/ui/" },
    },
    {
      name: "2-components",
      severity: "error",
      from: { path: "^components/(?!ui/)" },
      to: {
        path: "^(app|lib|prisma|scripts|tests)/",
        pathNot: [
          one("schema|rules|labels|actions|queries"),
          "^lib/(time|result|formulaire|document)\\.ts$",
          PRISMA_ENUMS,
        ],
      },
    },
    {
      name: "2-components-take-only-types-of-queries",
      severity: "error",
      from: { path: "^components/" },
      to: { path: one("queries"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "3-rules-schema-labels-are-pure",
      comment: "They run in the browser as on the server, and in a test without anything around them.",
      severity: "error",
      from: { path: `^lib/([^/]+)/${PURE}(/|\\.ts$)` },
      to: {
        path: "^(app|components|lib|prisma|scripts|tests|node_modules)/",
        pathNot: [
          `^lib/[^/]+/${PURE}(/|\\.ts$)`,
          "^lib/(time|result|champ|document|enumeration|feuilles)\\.ts$",
          "^lib/$1/(commands|queries)(/|\\.ts$)",
          PRISMA_ENUMS,
          "^node_modules/zod/",
        ],
      },
    },
    {
      name: "3-labels-take-only-types-of-commands",
      comment: "A command's refusals are a type: labels.ts has a sentence for each.",
      severity: "error",
      from: { path: `^lib/[^/]+/${PURE}(/|\\.ts$)` },
      to: { path: one("commands|queries"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "4-access-is-where-clauses",
      severity: "error",
      from: { path: one("access") },
      to: {
        path: "^(app|components|lib|prisma|scripts|tests|node_modules)/",
        pathNot: [one("access|rules|schema|labels"), "^lib/(acteur|time|result)\\.ts$", PRISMA],
      },
    },
    {
      name: "4-access-takes-only-types-of-prisma",
      severity: "error",
      from: { path: one("access") },
      to: { path: PRISMA, pathNot: PRISMA_ENUMS, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "5-who-may-open-the-database",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: [one("queries|commands"), PLUMBING] },
      to: {
        path: ["^lib/db\\.ts$", "^prisma/client/client\\.ts$", "^node_modules/(pg|@prisma)/"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "6-actions-are-a-table-of-contents",
      severity: "error",
      from: { path: "^lib/([^/]+)/actions(/|\\.ts$)" },
      to: {
        path: "^(app|components|lib|prisma|node_modules)/",
        pathNot: ["^lib/$1/(commands|queries|schema|labels)(/|\\.ts$)", PLUMBING],
      },
    },
    {
      name: "7-plumbing-knows-no-concept",
      severity: "error",
      from: { path: PLUMBING },
      to: { path: "^(lib/[^/]+/|app/|components/)" },
    },
    {
      name: "8-actions-are-private",
      severity: "error",
      from: { path: "^lib/([^/]+)/" },
      to: { path: one("actions"), pathNot: "^lib/$1/" },
    },
    {
      name: "8-concepts-meet-by-reading",
      comment: "Only a command may call another concept's command: one act, one transaction.",
      severity: "error",
      from: { path: "^lib/([^/]+)/(?!commands(/|\\.ts$))" },
      to: { path: one("commands"), pathNot: "^lib/$1/" },
    },
    { name: "9-no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "9-no-barrel-no-drawer",
      severity: "error",
      from: {},
      to: { path: "/(index|utils|helpers|types)(/|\\.tsx?$)", pathNot: ["^node_modules/", PRISMA] },
    },
    {
      name: "10-factories-are-for-tests-and-the-seed",
      severity: "error",
      from: { path: "^(app|components|lib|scripts|prisma)/", pathNot: "^prisma/seed(\\.ts$|/)" },
      to: { path: "^tests/" },
    },
    {
      name: "the-product-does-not-need-its-scripts",
      severity: "error",
      from: { path: "^(app|components|lib)/" },
      to: { path: "^scripts/" },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-development-package-in-the-product",
      severity: "error",
      from: { path: "^(app|components|lib)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", PRISMA] },
    exclude: { path: "\\.css$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
