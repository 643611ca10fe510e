import { closeDb } from "@/lib/db";
import { createBrouillon } from "@/tests/factories/demande";
import { createMembre } from "@/tests/factories/membre";
import { measureAgenda } from "./agenda";
import { measureAnonymisation } from "./anonymisation";
import { measureBooking } from "./booking";
import { measureIsolation } from "./isolation";
import type { Measure } from "./measure";
import { measureCpu, measureJavaScript, measureStatements } from "./pages";
import { measurePlanner } from "./planner";
import { cookieOf, startServer } from "./server";
import { createTableaux, measureTableaux } from "./tableaux";
import { createAgenda, createWorld, type World } from "./world";

/** All the measures, in the order of their letters. */
export async function measureAll({
  quick,
  ownerUrl,
  adminUrl,
}: {
  quick: boolean;
  ownerUrl: string;
  adminUrl: string;
}): Promise<Measure[]> {
  const rounds = quick ? 5 : 15;
  const [small, list, middle, large] = [
    await createWorld(10),
    await createWorld(50),
    await createWorld(100),
    await createWorld(1000),
  ] as [World, World, World, World];
  const agenda = await createAgenda(2000);
  const auteur = await createMembre(list.espace);
  const brouillon = await createBrouillon(auteur);
  const tableaux = await createTableaux(ownerUrl, adminUrl);
  const server = await startServer();
  try {
    const formPath = `/${list.espace.slug}/demandes/${brouillon.id}/etape/2`;
    return [
      ...(await measureCpu(server, list, { rounds, requests: quick ? 40 : 100 })),
      ...(await measureIsolation(list, adminUrl, rounds)),
      ...(await measureStatements(server, [small, middle, large])),
      ...(await measureBooking(small, quick ? 15 : 100)),
      ...measurePlanner(rounds),
      ...(await measureAnonymisation(rounds)),
      ...(await measureJavaScript(server, list, formPath, await cookieOf(auteur))),
      ...(await measureAgenda(server, agenda)),
      ...(await measureTableaux(server, tableaux, { rounds, requests: quick ? 10 : 30 })),
    ];
  } finally {
    await server.stop();
    await closeDb();
  }
}
