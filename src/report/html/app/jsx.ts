// What elements compile to in the bundle; shorter there than the automatic runtime.
export { Fragment, h } from 'preact';
