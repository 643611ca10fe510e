import { describe, expect, it } from "vitest";
import { createLog, formatErreur, formatTexte } from "@/lib/log";
import { idOf } from "@/lib/requete";
import { AUTRE, createRoutes } from "@/lib/route";

const CANARI = "canari-7f3a";

function linesOf(work: (log: ReturnType<typeof createLog>) => void): {
  texte: string;
  lignes: Record<string, unknown>[];
} {
  let texte = "";
  work(
    createLog("essai", {
      write: (ligne) => {
        texte += ligne;
      },
    }),
  );
  return {
    texte,
    lignes: texte
      .trim()
      .split("\n")
      .map((ligne) => JSON.parse(ligne)),
  };
}

describe("the log", () => {
  it("says of an error where it came from and what its page shows, and never its message", () => {
    const erreur = Object.assign(new TypeError(`valeur refusée : ${CANARI}`, { cause: new Error(CANARI) }), {
      digest: "1234567",
      code: "23505",
      constraint: "Structure_nom_key",
      detail: `Key (courriel)=(${CANARI})`,
    });
    const { texte, lignes } = linesOf((log) => log.error(formatErreur(erreur)));
    expect(texte).not.toContain(CANARI);
    expect(lignes[0]).toMatchObject({
      level: "error",
      service: "recul",
      processus: "essai",
      erreur: "TypeError",
      code: "23505",
      contrainte: "Structure_nom_key",
      reference: "1234567",
    });
    expect(lignes[0]?.pile).toContainEqual(expect.stringContaining("log.test.ts"));
  });

  it("strikes out what it must not hold, whoever gives it", () => {
    const { texte } = linesOf((log) => {
      log.info({ texte: CANARI, courriel: CANARI, demande: { contenu: CANARI, cookie: CANARI } });
      log.error({ err: new Error(CANARI) });
      log.error(new Error(CANARI), "page");
    });
    expect(texte).not.toContain(CANARI);
    expect(texte).toContain("[retiré]");
  });

  it("keeps of a sentence neither addresses nor query strings", () => {
    expect(formatTexte(`refus de ada.martin@exemple.fr sur /connexion?suite=${CANARI} ici`)).toBe(
      "refus de [adresse] sur /connexion ici",
    );
  });
});

describe("a request", () => {
  it("has the number a trusted proxy gave it, and otherwise a new one", () => {
    expect(idOf("0af7651916cd43dd", 1)).toBe("0af7651916cd43dd");
    for (const [recu, proxies] of [
      ["0af7651916cd43dd", 0],
      ['x"}\n{', 1],
      [undefined, 1],
    ] as const)
      expect(idOf(recu, proxies)).toMatch(/^[0-9a-f]{8}-/);
  });

  it("is known by its route, without the ids of its path", () => {
    const routeOf = createRoutes({
      staticRoutes: [{ page: "/connexion", regex: "" }],
      dynamicRoutes: [
        { page: "/[espace]/demandes/[demandeId]", regex: "^/([^/]+?)/demandes/([^/]+?)(?:/)?$" },
        { page: "/[espace]", regex: "^/([^/]+?)(?:/)?$" },
      ],
    });
    expect(routeOf("/connexion")).toBe("/connexion");
    expect(routeOf("/loire/demandes/1234")).toBe("/[espace]/demandes/[demandeId]");
    expect(routeOf("/wp/admin.php/x")).toBe(AUTRE);
    expect(routeOf("/_next/static/a.js")).toBeUndefined();
  });
});
