import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { downloadFile } from '../../../platform/download.ts';
import { fetchFiles, filesCsv, folderOf, grouped, kB, totalBytes } from '../site/site-files.ts';
import type { SiteFile } from '../site/site-files.ts';

/** Every file that the game is made of, folder by folder, to be looked through, printed or saved. */
export function FileTable({ base }: { readonly base: string }): JSX.Element | null {
  const [files, show] = useState<readonly SiteFile[]>();
  useEffect(() => {
    let gone = false;
    const come = async (): Promise<void> => {
      const list = await fetchFiles(base).catch(() => undefined);
      if (!gone) show(list);
    };
    void come();
    return () => {
      gone = true;
    };
  }, [base]);
  if (!files) return null;
  return (
    <section class="notes-body notes-files" aria-labelledby="notes-files">
      <h2 id="notes-files">Every file</h2>
      <p>
        {files.length.toLocaleString('en-GB')} files, {kB(totalBytes(files))}. Open a folder to see its files; what is
        open is printed.
      </p>
      <p class="notes-tools">
        <button
          type="button"
          class="leaf-button"
          onClick={() => {
            downloadFile('files.csv', new Blob([filesCsv(files)], { type: 'text/csv' }));
          }}
        >
          Save the list as CSV
        </button>
        <button
          type="button"
          class="leaf-button"
          onClick={() => {
            downloadFile('files.txt', new Blob([files.map((f) => f.path).join('\n')], { type: 'text/plain' }));
          }}
        >
          Save the paths as text
        </button>
      </p>
      {grouped(files, folderOf).map(([folder, of]) => (
        <Folder key={folder} folder={folder} files={of} />
      ))}
    </section>
  );
}

/** A folder, whose files are put on the page once it is opened: there are many. */
function Folder({ folder, files }: { readonly folder: string; readonly files: readonly SiteFile[] }): JSX.Element {
  const [opened, setOpened] = useState(false);
  return (
    <details
      class="leaf-details"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        {folder}: {files.length} {files.length === 1 ? 'file' : 'files'}, {kB(totalBytes(files))}
      </summary>
      {opened && (
        <table class="notes-table notes-paths">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Bytes</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ path, bytes }) => (
              <tr key={path}>
                <th scope="row">{path}</th>
                <td data-column="Bytes">{bytes.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
