import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Measure, measureOf } from "./measure";
import { cookieOf, type Server } from "./server";
import type { World } from "./world";

/** A page of the same app that reads nothing: a static text in a server component, rendered at each request. */
export const BARE = "/accessibilite";
export const WARM_UP = 60;

const pagesOf = ({ espace, seanceId }: World) => ({
  demandes: `/${espace.slug}/demandes`,
  seance: `/${espace.slug}/seances/${seanceId}`,
});

/** (a) CPU of the list of 50 demandes and of the séance page against the bare page, interleaved. */
export async function measureCpu(
  server: Server,
  world: World,
  { rounds, requests }: { rounds: number; requests: number },
): Promise<Measure[]> {
  const cookie = await cookieOf(world.intervenant);
  const pages = pagesOf(world);
  for (const path of [BARE, ...Object.values(pages)]) await server.measure(path, WARM_UP, cookie);
  const bare: number[] = [];
  const ratios: Record<keyof typeof pages, number[]> = { demandes: [], seance: [] };
  for (let round = 0; round < rounds; round++) {
    const { cpu } = await server.measure(BARE, requests);
    bare.push(cpu);
    for (const name of Object.keys(pages) as (keyof typeof pages)[]) {
      ratios[name].push((await server.measure(pages[name], requests, cookie)).cpu / cpu);
    }
  }
  return [
    measureOf("a.nue", "ms CPU/requête", bare),
    measureOf("a.demandes", "× la page nue", ratios.demandes, { atMost: 1.8 }),
    measureOf("a.seance", "× la page nue", ratios.seance, { atMost: 1.8 }),
  ];
}

/** (c) Statements per page, at each size: the spread must be nil. */
export async function measureStatements(server: Server, worlds: readonly World[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  const paths = (world: World) => ({
    accueil: `/${world.espace.slug}`,
    situations: `/${world.espace.slug}/situations`,
    agenda: `/${world.espace.slug}/agenda`,
    "agenda.mois": `/${world.espace.slug}/agenda?vue=mois`,
    "agenda.liste": `/${world.espace.slug}/agenda?vue=liste`,
    ...pagesOf(world),
  });
  for (const name of Object.keys(paths(worlds[0] as World)) as (keyof ReturnType<typeof paths>)[]) {
    const counts: number[] = [];
    for (const world of worlds) {
      const cookie = await cookieOf(world.intervenant);
      await server.measure(paths(world)[name], 2, cookie);
      counts.push((await server.measure(paths(world)[name], 3, cookie)).statements);
    }
    const growth = Math.max(...counts) - Math.min(...counts);
    measures.push(
      measureOf(`c.${name}`, "instructions SQL", counts),
      measureOf(`c.${name}.croissance`, "instructions", [growth], { atMost: 0 }),
    );
  }
  return measures;
}

/** What Next and React send with every page, before any component of ours. */
function weighFramework(): number {
  const { rootMainFiles } = JSON.parse(readFileSync(".next/build-manifest.json", "utf8")) as {
    rootMainFiles: string[];
  };
  return rootMainFiles.reduce((sum, file) => sum + gzipSync(readFileSync(`.next/${file}`)).length, 0) / 1000;
}

/**
 * (g) JavaScript a page makes a modern browser load, gzip, in kB: the scripts the page names, polyfills for old browsers
 * apart. Chromium loads these and no other.
 */
export async function measureJavaScript(
  server: Server,
  world: World,
  formPath: string,
  formCookie: string,
): Promise<Measure[]> {
  const cookie = await cookieOf(world.intervenant);
  const weigh = async (path: string, as: string) => {
    const html = await (await fetch(server.base + path, { headers: { cookie: as } })).text();
    const tags = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)].filter(
      ([tag]) => !/nomodule/i.test(tag),
    );
    const sources = new Set(tags.map(([, source]) => source ?? ""));
    let bytes = 0;
    for (const source of sources)
      bytes += gzipSync(Buffer.from(await (await fetch(server.base + source)).arrayBuffer())).length;
    return bytes / 1000;
  };
  return [
    measureOf("g.cadre", "kB gzip", [weighFramework()]),
    measureOf("g.liste", "kB gzip", [await weigh(pagesOf(world).demandes, cookie)], { atMost: 130 }),
    measureOf("g.formulaire", "kB gzip", [await weigh(formPath, formCookie)], { atMost: 130 }),
    measureOf("g.seance", "kB gzip", [await weigh(pagesOf(world).seance, cookie)], { atMost: 130 }),
  ];
}
