/** `npm run bench [-- --quick]`: the measures live with the tests, whose factories they use. */
export async function main(args: readonly string[]): Promise<void> {
  const { runBench } = await import("@/tests/bench/run");
  await runBench({ quick: args.includes("--quick") });
}
