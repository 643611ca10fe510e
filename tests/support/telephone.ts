import { generateSync } from "otplib";
import { addMinutes } from "@/lib/time";

/** What a telephone with this secret shows, so many steps of thirty seconds from now. */
export const codeOf = (secret: string, now: Date, pas = 0): string =>
  generateSync({ secret, epoch: Math.floor(addMinutes(now, pas / 2).getTime() / 1000) });
