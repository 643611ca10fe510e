import type pg from "pg";
import { afterAll } from "vitest";
import { connect } from "@/scripts/postgres/connection";

const VARIABLES = {
  owner: "DATABASE_URL",
  app: "DATABASE_URL_APP",
  stats: "DATABASE_URL_STATS",
  /** The cluster's superuser, for what row-level security hides even from the owner. */
  admin: "DATABASE_URL_ADMIN",
} as const;

/** A connection to this file's database as one role, ended after the file. */
export async function clientOf(role: keyof typeof VARIABLES): Promise<pg.Client> {
  const client = await connect(process.env[VARIABLES[role]] ?? "");
  afterAll(() => client.end());
  return client;
}
