export { default } from '../../../../entrypoints/page-hooks.content.ts';
