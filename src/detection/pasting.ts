/** How people are told to paste, by the keys or in words of the larger languages. */
export const PASTE =
  /\b(?:ctrl|strg|control|cmd|⌘|command)\s*(?:\+|and|und|et)\s*["'«„“]?v\b|\bpaste\b|einfügen|coll(?:er|ez)|pega(?:r|ue)?\b|incolla|貼り付け|粘贴|貼上|붙여/i;
