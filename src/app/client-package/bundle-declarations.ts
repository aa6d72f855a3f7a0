import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * The types of the client as one file that imports nothing. The client and the API's contract are taken
 * as they are; what the contract imports from elsewhere (types made from Zod schemas and tables) is
 * written out, so that an app needs neither.
 */

const options: ts.CompilerOptions = {
  allowImportingTsExtensions: true,
  declaration: true,
  emitDeclarationOnly: true,
  exactOptionalPropertyTypes: true,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/** One declaration of the file. */
interface Declaration {
  readonly name: string;
  readonly text: string;
}

/** Returns the declarations of everything that a module exports; throws where it does not compile. */
export function bundleDeclarations(entry: string, isOwn: (path: string) => boolean): string {
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const modules = listModules(program, entry, isOwn);
  const declarations = [
    ...modules.flatMap(({ path }) => listDeclarations(program, path)),
    ...listBorrowed(modules, isOwn).map((name) => writeOut(checker, name)),
  ];
  const exported = checker
    .getExportsOfModule(getSymbol(checker, getSource(program, entry)))
    .map(({ name }) => name)
    .sort();
  const needed = listNeeded(declarations, exported);
  return `${[...needed, `export { ${exported.join(', ')} };`].join('\n\n')}\n`;
}

/** Returns the texts of the declarations that the named ones are made of, in their order. */
function listNeeded(declarations: readonly Declaration[], names: readonly string[]): string[] {
  const needed = new Set(names);
  for (const name of needed) {
    for (const { text } of declarations.filter((declaration) => declaration.name === name))
      for (const word of text.replace(/\/\*[^]*?\*\//g, '').match(/\w+/g) ?? []) needed.add(word);
  }
  return declarations.flatMap(({ name, text }) => (needed.has(name) ? text : []));
}

/** An imported name, and the module it comes from. */
interface Imported {
  readonly name: ts.Identifier;
  readonly from: string;
}

interface Module {
  readonly path: string;
  readonly imported: readonly Imported[];
}

function getSource(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(path);
  if (file) return file;
  throw new Error(`${path} is no part of the program; expected a TypeScript file.`);
}

function getSymbol(checker: ts.TypeChecker, node: ts.Node): ts.Symbol {
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol) return symbol;
  throw new Error(`${node.getText()} has no symbol; expected an exported name.`);
}

/** Returns the entry and the own modules it reaches, each before those it imports. */
function listModules(
  program: ts.Program,
  entry: string,
  isOwn: (path: string) => boolean,
): Module[] {
  const found = new Map<string, Module>();
  const add = (path: string): void => {
    if (found.has(path) || !isOwn(path)) return;
    const references = listReferences(getSource(program, path));
    found.set(path, { path, imported: references.flatMap(({ imported }) => imported) });
    for (const { from } of references) add(from);
  };
  add(entry);
  return [...found.values()];
}

/** Returns the modules a file imports from or exports again, with the names it imports. */
function listReferences(file: ts.SourceFile) {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    const from = join(dirname(file.fileName), moduleSpecifier.text);
    const bindings = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : undefined;
    const names = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
    return { from, imported: names.map(({ name }) => ({ name, from })) };
  });
}

/** Returns the declarations of a module without its imports and exports. */
function listDeclarations(program: ts.Program, path: string): Declaration[] {
  let text = '';
  const source = getSource(program, path);
  const { diagnostics, emitSkipped } = program.emit(source, (_, output) => (text = output));
  const problems = [...program.getSemanticDiagnostics(source), ...diagnostics];
  if (emitSkipped || problems.length > 0) {
    const said = problems.map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, ' '),
    );
    throw new Error(`${path} does not compile: ${said.join(' ')}`);
  }
  return ts
    .createSourceFile('module.d.ts', text, ts.ScriptTarget.ES2022, true)
    .statements.filter(
      (statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement),
    )
    .map((statement) => {
      const start = statement.getStart();
      const comment = text.slice(statement.getFullStart(), start).trim();
      const declaration = text.slice(start, statement.end).replace(/^export /, '');
      return {
        name: nameOf(statement),
        text: comment ? `${comment}\n${declaration}` : declaration,
      };
    });
}

function nameOf(statement: ts.Statement): string {
  const declaration = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]
    : (statement as ts.DeclarationStatement);
  const name = declaration?.name;
  if (name && ts.isIdentifier(name)) return name.text;
  throw new Error(`No name in ${statement.getText()}; expected one declaration.`);
}

/** Returns the names that own modules import as types from others, each once. */
function listBorrowed(
  modules: readonly Module[],
  isOwn: (path: string) => boolean,
): ts.Identifier[] {
  const names = modules
    .flatMap(({ imported }) => imported)
    .filter(({ from }) => !isOwn(from))
    .map(({ name }) => [name.text, name] as const);
  return [...new Map(names).values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** Returns a type's declaration without a name from elsewhere. */
function writeOut(checker: ts.TypeChecker, name: ts.Identifier): Declaration {
  const type = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(getSymbol(checker, name)));
  const flags: ts.TypeFormatFlags =
    ts.TypeFormatFlags.NoTruncation |
    ts.TypeFormatFlags.InTypeAlias |
    ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  const written = checker.typeToString(type, undefined, flags);
  return { name: name.text, text: `type ${name.text} = ${written};` };
}
