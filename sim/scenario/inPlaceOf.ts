import { isNode, isScalar, type Document, type Node } from 'yaml';

/** A value as a node that takes the place of another in a file, and the comment beside that one. */
export function inPlaceOf(document: Document, old: unknown, value: unknown): Node {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  if (!isNode(old)) return node;
  const { comment = null, commentBefore = null } = old;
  if (isScalar(node)) {
    node.comment = comment;
    node.commentBefore = commentBefore;
  } else {
    // A map or list begins on the next line, and what was said of the value with it.
    const said = [commentBefore, comment].filter((text) => text !== null);
    if (said.length > 0) node.commentBefore = said.join('\n');
  }
  return node;
}
