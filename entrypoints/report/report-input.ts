/** What a page can receive: files or a text. */
export interface ReportInput {
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
}

/** Accepts what is dropped or pasted anywhere on the page, except for what is pasted into a field. */
export function acceptReports({ onFiles, onText }: ReportInput): void {
  const take = (event: Event, data: DataTransfer | null) => {
    if (!data) return;
    event.preventDefault();
    if (data.files.length > 0) onFiles([...data.files]);
    else onText(data.getData('text/plain'));
  };
  // Without this, the browser would leave the page and open the file.
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => take(event, event.dataTransfer));
  document.addEventListener('paste', (event) => {
    const isInField = event.target instanceof Element && event.target.matches('textarea, input');
    const hasFiles = (event.clipboardData?.files.length ?? 0) > 0;
    if (!isInField || hasFiles) take(event, event.clipboardData);
  });
}
