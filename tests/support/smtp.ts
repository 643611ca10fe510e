import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** How the server treats what it is given; by default it takes everything. */
type Conduct = {
  /** The answer to an address: a code refuses it. */
  recipient?: (address: string) => number | null;
  /** Says nothing at all to who connects. */
  silent?: boolean;
  /** Takes the whole mail, then: answers, drops the line, or waits for `release`. */
  data?: "answer" | "drop" | "wait";
};

/** A client gives up on a server that is silent for that long. */
const PATIENCE = "connectionTimeout=3000&greetingTimeout=3000&socketTimeout=3000";

/** A real SMTP server in the test's own process, on one port; it can be stopped and started again, and told how to behave. */
export async function startSmtp() {
  const mails: ParsedMail[] = [];
  const waiting: (() => void)[] = [];
  let conduct: Conduct = {};
  let server: SMTPServer;
  let port = 0;
  let arrived: (() => void) | undefined;

  const make = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      onConnect: (_session, accept) => {
        if (conduct.silent) arrived?.();
        else accept();
      },
      onRcptTo: ({ address }, _session, accept) => {
        const code = conduct.recipient?.(address) ?? null;
        accept(code === null ? null : Object.assign(new Error("no"), { responseCode: code }));
      },
      onData: (stream, session, accept) => {
        void simpleParser(stream).then((mail) => {
          mails.push(mail);
          if (conduct.data === "drop") {
            for (const client of server.connections as Set<{ id: string; close(): void }>)
              if (client.id === session.id) client.close();
          } else if (conduct.data === "wait") waiting.push(accept);
          else accept();
          arrived?.();
        });
      },
    });
  const listen = async () => {
    server = make();
    // A client that is killed or gives up is what these tests are about.
    server.on("error", () => {});
    server.listen(port, "127.0.0.1");
    await once(server.server, "listening");
    port = (server.server.address() as AddressInfo).port;
  };
  await listen();
  return {
    mails,
    url: `smtp://127.0.0.1:${port}?${PATIENCE}`,
    behave: (next: Conduct) => {
      conduct = next;
    },
    /** The next time the server is spoken to, as far as it lets it come. */
    arrival: () =>
      new Promise<void>((resolve) => {
        arrived = resolve;
      }),
    release: () => {
      for (const accept of waiting.splice(0)) accept();
    },
    start: listen,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** The addresses a mail is for, as one text. */
export const recipientOf = ({ to }: ParsedMail): string =>
  [to]
    .flat()
    .map((one) => one?.text)
    .join();
