import { definePackage } from '../../tsup.preset.ts';

export default definePackage({
  // `natural`: two distance functions by deep path; its main entry pulls database drivers, reads `.env` and prints.
  // `xstate`: Node resolves its ESM to wrapped CommonJS, which alone costs more than everything else here together.
  noExternal: [/^natural\//, 'xstate'],
});
