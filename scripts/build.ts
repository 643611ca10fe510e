import { requireBuild } from "./next/build";
import { requirePrismaClient } from "./next/prisma-client";

/** `npm run build`: what `npm start` makes before it serves, for an image that is only read from then on. */
export async function main(): Promise<void> {
  await requirePrismaClient();
  await requireBuild();
}
