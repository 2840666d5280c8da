/** Written by the build; the types must hold before there is one. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
