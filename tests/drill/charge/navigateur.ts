import http from "node:http";
import { fillFormulaire, type Reponses, readFormulaire } from "./formulaire";
import type { Releve } from "./releve";

type Demande = { methode: "GET" | "POST"; type?: string; corps?: string };
type Reponse = { statut: number; vers: string; texte: string };

/** Someone's browser without JavaScript: its own connections, kept open, and its cookies. */
export type Navigateur = ReturnType<typeof createNavigateur>;

/** What went wrong is noted, and ends the journey under way: the next one begins anew. */
export class Faute extends Error {}

export function createNavigateur(base: string, adresse: string, releve: Releve) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 6 });
  const { hostname, port } = new URL(base);
  const site = new URL(process.env.NEXTAUTH_URL ?? base);
  const cookies = new Map<string, string>();

  const ask = (chemin: string, { methode, type, corps }: Demande): Promise<Reponse> =>
    new Promise((resolve, reject) => {
      const headers: http.OutgoingHttpHeaders = {
        cookie: [...cookies].map((paire) => paire.join("=")).join("; "),
        "sec-fetch-site": "same-origin",
        // What a reverse proxy adds; it is also the one who compresses.
        "x-forwarded-for": adresse,
        "x-forwarded-host": site.host,
        "x-forwarded-proto": site.protocol.slice(0, -1),
        ...(corps === undefined
          ? {}
          : { origin: site.origin, "content-type": type, "content-length": Buffer.byteLength(corps) }),
      };
      const options = { hostname, port, path: chemin, method: methode, headers, agent, timeout: 60_000 };
      const request = http.request(options, (response) => {
        const morceaux: Buffer[] = [];
        response.on("data", (morceau: Buffer) => morceaux.push(morceau));
        response.on("error", reject);
        response.on("end", () => {
          for (const ligne of response.headers["set-cookie"] ?? []) {
            const [, nom = "", valeur = ""] = /^([^=]+)=([^;]*)/.exec(ligne) ?? [];
            cookies.set(nom, valeur);
          }
          resolve({
            statut: response.statusCode ?? 0,
            vers: response.headers.location ?? "",
            texte: Buffer.concat(morceaux).toString(),
          });
        });
      });
      request.on("timeout", () => request.destroy(new Error("a minute without an answer")));
      request.on("error", reject);
      request.end(corps);
    });

  /** One request, timed and judged. */
  const visit = async (
    page: string,
    chemin: string,
    demande: Demande,
    judge: (r: Reponse) => string | null,
  ) => {
    const depart = performance.now();
    const reponse = await ask(chemin, demande).catch((error: Error) => error);
    const faute = reponse instanceof Error ? reponse.message : judge(reponse);
    releve.noter(page, depart, performance.now(), faute ?? undefined);
    if (faute !== null || reponse instanceof Error) throw new Faute(`${page}: ${faute}`);
    return reponse;
  };

  return {
    /** Reads a page, in which `dit` has to stand. */
    async lire(page: string, chemin: string, dit: string): Promise<string> {
      const { texte } = await visit(page, chemin, { methode: "GET" }, ({ statut, texte: lu }) =>
        statut !== 200 ? `réponse ${statut}` : lu.includes(dit) ? null : `« ${dit} » n’y est pas`,
      );
      return texte;
    },
    /** Sends the form of a page in which `marque` stands. Returns where it leads: a refusal stays on the page, and is a fault. */
    async envoyer(
      page: string,
      { chemin, html, marque }: { chemin: string; html: string; marque: string },
      reponses: Reponses | ((choix: (nom: string, rang?: number) => string) => Reponses),
    ): Promise<string> {
      const formulaire = readFormulaire(html, marque);
      const choix = (nom: string, rang = 0) => formulaire.choix.get(nom)?.at(rang) ?? "";
      const dites = typeof reponses === "function" ? reponses(choix) : reponses;
      const { vers } = await visit(
        page,
        chemin,
        { methode: "POST", ...fillFormulaire(formulaire, dites) },
        ({ statut, texte }) =>
          statut === 303
            ? null
            : `réponse ${statut} ${
                /role="alert"[^>]*>(.*?)<\/div>/s
                  .exec(texte)?.[1]
                  ?.replace(/<[^>]*>/g, " ")
                  .slice(0, 200) ?? ""
              }`,
      );
      return vers.replace(/^https?:\/\/[^/]+/, "");
    },
    oublier: () => cookies.clear(),
    fermer: () => agent.destroy(),
  };
}
