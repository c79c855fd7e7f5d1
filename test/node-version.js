/** Stops a command that the Node at hand could not run, with what to do; plain JavaScript, which any Node runs. */
const OLDEST = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  console.error(
    `Node ${OLDEST} or later is needed, and this is ${process.version}. On Linux and Windows npm install brings it, unless ` +
      `optional dependencies are left out; elsewhere take it from https://nodejs.org.`,
  );
  process.exitCode = 1;
}
