import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { createDatabase, withDatabase } from "@/scripts/postgres/databases";
import { addressOf } from "./addresses";

// Before each test file, and so before it imports lib/db: a database of its own, and the environment that names it.
const { adminUrl, passwords, template } = inject("cluster");
const database = `recul_${randomBytes(6).toString("hex")}`;
await createDatabase(adminUrl, database, template);

Object.assign(process.env, {
  DATABASE_URL: addressOf(adminUrl, passwords, "owner", database),
  DATABASE_URL_APP: addressOf(adminUrl, passwords, "app", database),
  DATABASE_URL_STATS: addressOf(adminUrl, passwords, "stats", database),
  DATABASE_URL_ADMIN: withDatabase(adminUrl, database),
  DATABASE_POOL: "5",
  NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
  NEXTAUTH_URL: "http://localhost:3000",
  RECUL_MODE: "production",
});
