import { definePackage } from '../../tsup.preset.ts';

export default definePackage({
  // Two distance functions of `natural`, by deep path: its main entry pulls database drivers, reads `.env` and prints.
  noExternal: [/^natural\//],
});
