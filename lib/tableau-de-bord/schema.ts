import { z } from "zod";
import { ChiffresFiltre } from "@/lib/indicateur/schema";
import { PERIODE_CODES, type Periode } from "./rules";

/** The year and the part of it asked for in the address: the whole of the year that it is, unless said otherwise. */
export const TableauFiltre = ChiffresFiltre.extend({
  periode: z.enum(PERIODE_CODES as [Periode, ...Periode[]]).default("annee"),
});
