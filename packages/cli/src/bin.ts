import { endWithReader } from './end-with-reader.ts';
import { runCli } from './run-cli.ts';

endWithReader(process.stdout, () => process.exit(0));
process.exitCode = await runCli(process.argv.slice(2), process);
