/**
 * Like `fill`, for values that are templates: the parts of the text, for use in a template. An unknown placeholder
 * stays as it is.
 */
export function fillTemplate(text: string, values: Readonly<Record<string, unknown>>): unknown[] {
  return text.split(/(\{\w+\})/).map((part) => {
    const name = part.slice(1, -1);
    return part.startsWith('{') && Object.hasOwn(values, name) ? values[name] : part;
  });
}
