/** Two lint rules of this project that no published plugin has. */
import { basename } from 'node:path';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(styles|events|stories|test|d))*\.(ts|mjs)$/;
const VAGUE = /^(utils?|helpers?|common|misc|shared|index)\./;
/** Registries, the package entry, and the words that every widget says. */
const NAMED_SO = /src\/(index|content\/\w+\/index|i18n\/index|i18n\/\w+\/common|feed\/(adapters|readers)\/index)\.ts$/;

const fileName = {
  meta: {
    type: 'suggestion',
    messages: {
      kebab: '{{name}}: file names are kebab-case',
      vague: '{{name}}: name the file after the one thing it decides',
    },
  },
  create: (context) => ({
    Program(node) {
      const path = context.filename.replaceAll('\\', '/');
      const name = basename(path);
      if (!KEBAB.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
      if (VAGUE.test(name) && !NAMED_SO.test(path)) context.report({ node, messageId: 'vague', data: { name } });
    },
  }),
};

const docComment = {
  meta: { type: 'suggestion', messages: { missing: 'every export has a doc comment: one sentence, its contract' } },
  create(context) {
    const { sourceCode } = context;
    const check = (node) => {
      if (!node.declaration) return;
      // A class's comment stands above its decorators, which the parser puts before or inside the export.
      const first = [node, ...(node.declaration.decorators ?? [])].sort((a, b) => a.range[0] - b.range[0])[0];
      const comment = sourceCode.getCommentsBefore(first).at(-1);
      if (comment?.type !== 'Block' || !comment.value.startsWith('*')) context.report({ node, messageId: 'missing' });
    };
    return { ExportNamedDeclaration: check };
  },
};

export const houseRules = { rules: { 'file-name': fileName, 'doc-comment': docComment } };
