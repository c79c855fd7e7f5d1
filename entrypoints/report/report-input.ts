/** What a page can be handed: files, or a text. */
export interface ReportInput {
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
}

/** Takes what is dropped or pasted anywhere on the page, but for what is pasted into a field. */
export function acceptReports({ onFiles, onText }: ReportInput): void {
  const take = (event: Event, data: DataTransfer | null) => {
    if (!data) return;
    event.preventDefault();
    if (data.files.length > 0) onFiles([...data.files]);
    else onText(data.getData('text/plain'));
  };
  // A page that lets this pass would be left for the file.
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => take(event, event.dataTransfer));
  document.addEventListener('paste', (event) => {
    const isInField = event.target instanceof Element && event.target.matches('textarea, input');
    const hasFiles = (event.clipboardData?.files.length ?? 0) > 0;
    if (!isInField || hasFiles) take(event, event.clipboardData);
  });
}
