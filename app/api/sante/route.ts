/** Liveness: the process answers. Nothing is asked of the database. */
export const dynamic = "force-dynamic";

export const GET = () => Response.json({ etat: "vivant" }, { headers: { "cache-control": "no-store" } });
