import { headers } from "next/headers";
import NextAuth, { type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { adresseOf } from "@/lib/adresse";
import { verifyConnexion } from "@/lib/compte/queries/connexion";
import { Connexion } from "@/lib/compte/schema";
import { env } from "@/lib/env";
import { createSession, revokeSession, SESSION_MINUTES, sessionCookie } from "@/lib/session";
import { now } from "@/lib/time";

const agentOf = async () => (await headers()).get("user-agent");

/** The token carries the id of a Session row and no right: rights are read at each request (lib/acteur). */
const options = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: SESSION_MINUTES * 60 },
  pages: { signIn: "/connexion", error: "/connexion", signOut: "/connexion" },
  cookies: { sessionToken: sessionCookie() },
  providers: [
    Credentials({
      credentials: { email: {}, motDePasse: {} },
      async authorize(credentials, request) {
        const input = Connexion.safeParse(credentials);
        if (!input.success) return null;
        const adresse = adresseOf(request.headers?.["x-forwarded-for"]);
        const result = await verifyConnexion(input.data, adresse);
        return result.ok ? { id: result.value } : null;
      },
    }),
  ],
  events: { signOut: ({ token }) => revokeSession(String(token?.sid ?? "")) },
  callbacks: {
    jwt: async ({ token, user }) =>
      user
        ? { sid: await createSession(user.id, { moyen: "mot-de-passe", agent: await agentOf() }, now()) }
        : { sid: token.sid },
    session: ({ session }) => ({ expires: session.expires }),
  },
});

const handler = (request: Request, context: unknown) => NextAuth(options())(request, context);

export { handler as GET, handler as POST };
