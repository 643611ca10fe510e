import { requireProgram } from "../console/children";
import { type AppConfiguration, appEnvironment } from "../settings/app-environment";

const SEED = "prisma/seed.ts";

/** Fills a migrated, empty database with the demonstration. The owner's address is DATABASE_URL there. */
export async function seedDemo(ownerUrl: string, configuration: AppConfiguration): Promise<void> {
  // `react-server` makes the modules marked `server-only` loadable outside Next.
  await requireProgram(
    "Le remplissage de la démonstration",
    ["--conditions=react-server", "--import", "tsx", SEED],
    {
      ...appEnvironment(configuration),
      DATABASE_URL: ownerUrl,
    },
  );
}
