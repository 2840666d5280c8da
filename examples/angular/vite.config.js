// The library is built in, so that what an import brings can be seen.
export default { ssr: { noExternal: ['peer-support-widgets'] } };
