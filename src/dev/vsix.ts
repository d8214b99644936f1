import { extname } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** What the manifest of an extension must say to be packed. */
export interface ExtensionManifest {
  readonly name: string;
  readonly displayName: string;
  readonly version: string;
  readonly publisher: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly categories: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly repository: { readonly url: string };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.vsixmanifest': 'text/xml',
};

/** The first moment that a zip can tell: the same files make the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * An extension as VS Code installs it: a zip (Open Packaging Conventions) of `extension/` with a manifest in XML beside it.
 * Laid out as `vsce package` does, which itself needs a newer Node than the project.
 * @param files bytes by path below the extension's folder; `package.json`, `README.md` and `LICENSE.txt` must be among them
 * @throws Error when one of these is missing, or a file is of a kind that has no content type here
 */
export function vsixOf(manifest: ExtensionManifest, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  for (const name of ['package.json', 'README.md', 'LICENSE.txt']) if (!files.has(name)) throw new Error(`${name} is missing from the extension.`);
  const entries: Zippable = {
    'extension.vsixmanifest': text(manifestXml(manifest)),
    '[Content_Types].xml': text(contentTypesXml([...files.keys(), 'extension.vsixmanifest'])),
  };
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) entries[`extension/${path}`] = bytes;
  return zipSync(entries, { mtime: NO_TIME, level: 9 });
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function contentTypesXml(paths: readonly string[]): string {
  const extensions = [...new Set(paths.map((path) => extname(path)))].sort();
  const defaults = extensions.map((extension) => {
    const type = CONTENT_TYPES[extension];
    if (type === undefined) throw new Error(`There is no content type for « ${extension} » files.`);
    return `<Default Extension="${extension}" ContentType="${type}"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}</Types>\n`;
}

function manifestXml({ name, displayName, version, publisher, description, keywords, categories, engines, repository }: ExtensionManifest): string {
  const home = repository.url.replace(/\.git$/, '');
  const properties: readonly (readonly [string, string])[] = [
    ['Microsoft.VisualStudio.Code.Engine', engines.vscode],
    ['Microsoft.VisualStudio.Code.ExtensionDependencies', ''],
    ['Microsoft.VisualStudio.Code.ExtensionPack', ''],
    ['Microsoft.VisualStudio.Code.ExtensionKind', 'workspace'],
    ['Microsoft.VisualStudio.Code.LocalizedLanguages', ''],
    ['Microsoft.VisualStudio.Code.ExecutesCode', 'true'],
    ['Microsoft.VisualStudio.Services.Links.Source', repository.url],
    ['Microsoft.VisualStudio.Services.Links.GitHub', repository.url],
    ['Microsoft.VisualStudio.Services.Links.Support', `${home}/issues`],
    ['Microsoft.VisualStudio.Services.Links.Learn', `${home}#readme`],
    ['Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown', 'true'],
    ['Microsoft.VisualStudio.Services.Content.Pricing', 'Free'],
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${xml(name)}" Version="${xml(version)}" Publisher="${xml(publisher)}"/>
    <DisplayName>${xml(displayName)}</DisplayName>
    <Description xml:space="preserve">${xml(description)}</Description>
    <Tags>${xml([...keywords, 'markdown'].join(','))}</Tags>
    <Categories>${xml(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${properties.map(([id, value]) => `      <Property Id="${id}" Value="${xml(value)}"/>`).join('\n')}
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}

function xml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
