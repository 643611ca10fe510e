import { describe, expect, it } from "vitest";
import { appareilOf } from "@/lib/appareil";

const MOZILLA = "Mozilla/5.0";
const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0";

describe("the device of a session", () => {
  it.each([
    [
      "Firefox sur Windows",
      `${MOZILLA} (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0`,
    ],
    ["Edge sur Windows", `${MOZILLA} (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/141.0.0.0`],
    ["Chrome sur macOS", `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) ${CHROME} Safari/537.36`],
    ["Chrome sur Android", `${MOZILLA} (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36`],
    [
      "Samsung Internet sur Android",
      `${MOZILLA} (Linux; Android 10; K) ${CHROME} SamsungBrowser/28.0 Mobile Safari/537.36`,
    ],
    ["Safari sur iPhone", `${MOZILLA} (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/18.6 Safari/604.1`],
    ["Firefox sur iPad", `${MOZILLA} (iPad; CPU OS 18_6 like Mac OS X) FxiOS/140.0 Safari/605.1.15`],
    ["Chrome sur ChromeOS", `${MOZILLA} (X11; CrOS x86_64 14541.0.0) ${CHROME} Safari/537.36`],
    ["Firefox sur Linux", `${MOZILLA} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`],
    ["Windows", "Bureau (Windows NT 10.0)"],
  ])("is « %s »", (appareil, agent) => {
    expect(appareilOf(agent)).toBe(appareil);
  });

  it.each([null, undefined, "", "curl/8.14.1", "x".repeat(5000)])(
    "is nobody's word but ours: %s",
    (agent) => {
      expect(appareilOf(agent)).toBeNull();
    },
  );
});
