import { definePackage } from '../../tsup.preset.ts';

export default definePackage({ entry: { bin: 'src/bin.ts' }, format: ['esm'], dts: false });
